import BreakoutModel
import Terminal

/// The taking of a counted vote: first its rule and who is present, then the count, then the result.
struct VoteForm: Equatable, Sendable {
  var topic: DecisionTopic
  var phase = Phase.setup
  var rules: [VoteRule]
  var rule = 0
  var method = VoteMethod.hands
  var numbers: [Number: TextEditor] = [:]
  var focus: Line

  enum Phase: Equatable, Sendable {
    case setup
    case counting
    case result(DecisionID)
  }

  /// What can be typed or chosen.
  enum Line: Hashable, Sendable {
    case rule, method
    case number(Number)
  }

  enum Number: String, Hashable, CaseIterable, Sendable {
    case present, entitled, yes, no, abstain, invalid

    var label: String {
      switch self {
      case .present: "Present"
      case .entitled: "Entitled"
      case .yes: "Yes"
      case .no: "No"
      case .abstain: "Abstain"
      case .invalid: "Invalid"
      }
    }
  }

  init(topic: DecisionTopic, session: Session) {
    self.topic = topic
    let usual = session.practice.rule
    rules = [usual] + VoteRule.presets.filter { $0 != usual }
    if let electorate = session.electorate {
      numbers[.present] = TextEditor("\(electorate.present)", isMultiline: false)
      if let entitled = electorate.entitled {
        numbers[.entitled] = TextEditor("\(entitled)", isMultiline: false)
      }
      focus = .rule
    } else {
      focus = .number(.present)
    }
  }

  /// Goes on with a vote that is open already, e.g. after a restart.
  init(counting vote: Vote, topic: DecisionTopic) {
    self.topic = topic
    rules = [vote.rule]
    method = vote.method
    phase = .counting
    focus = .number(.yes)
  }

  var chosenRule: VoteRule { rules[rule] }

  /// The lines of this phase, from top to bottom.
  var lines: [Line] {
    switch phase {
    case .setup:
      let entitled: [Line] = chosenRule.base == .entitled ? [.number(.entitled)] : []
      return [.rule, .method, .number(.present)] + entitled
    case .counting:
      let invalid: [Line] = method == .paper ? [.number(.invalid)] : []
      return [.number(.yes), .number(.no), .number(.abstain)] + invalid
    case .result: return []
    }
  }

  /// A typed number; `nil` where nothing sensible is typed.
  func value(_ number: Number) -> Int? {
    guard let text = numbers[number]?.text, text.utf8.count <= 9 else { return nil }
    return Int(text)
  }

  /// The count as far as it is typed; empty fields count as 0.
  var tally: Tally {
    Tally(
      yes: value(.yes) ?? 0, no: value(.no) ?? 0, abstain: value(.abstain) ?? 0,
      invalid: value(.invalid) ?? 0)
  }

  mutating func move(by step: Int) {
    let lines = lines
    guard let place = lines.firstIndex(of: focus) else {
      focus = lines.first ?? .rule
      return
    }
    focus = lines[(place + step + lines.count) % lines.count]
  }

  /// Whether Enter in this line ends the phase.
  var isLastLine: Bool { focus == lines.last }

  mutating func choose(by step: Int) {
    switch focus {
    case .rule: rule = (rule + step + rules.count) % rules.count
    case .method:
      let all = VoteMethod.allCases
      let place = all.firstIndex(of: method) ?? 0
      method = all[(place + step + all.count) % all.count]
    case .number: break
    }
  }

  /// Takes digits and the editing keys in a number, and nothing else.
  mutating func edit(_ key: Key) -> Bool {
    guard case .number(let number) = focus else { return false }
    if let character = key.typedCharacter, !character.isASCII || !character.isNumber {
      return false
    }
    return numbers[number, default: TextEditor(isMultiline: false)].handle(key)
  }
}
