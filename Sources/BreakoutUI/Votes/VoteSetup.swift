import BreakoutModel
import Terminal

/// What is fixed before hands go up: the rule, how people vote and how they are counted, who is present.
struct VoteSetup: Equatable, Sendable {
  /// The session's own rule, then the presets.
  let rules: [VoteRule]
  var rule = 0
  /// A rule in words, while somebody types one; `nil` for that of the list.
  var words: TextEditor?
  var method = VoteMethod.hands
  var chosenWay = CountForm.Way.whole
  var numbers: [Number: TextEditor] = [:]
  /// Why the vote counts although its quorum is not met.
  var waiver = TextEditor(isMultiline: false)
  var focus = Line.rule
  let again: Reconsideration?
  /// Why the agenda does not say how a vote is decided; `nil` where it does.
  let doubt: String?
  /// The constituencies in which people can be counted.
  private(set) var groups: [String] = []
  private(set) var known: Electorate?
  private(set) var voters = 0
  /// The numbers as the session gave them.
  private var given: [Number: String] = [:]

  /// What can be typed or chosen.
  enum Line: Hashable, Sendable {
    case rule, method, way
    case number(Number)
    case waiver
  }

  enum Number: Hashable, Sendable {
    case present, entitled
    /// Of one constituency, by its place.
    case groupPresent(Int)
    case groupEntitled(Int)
  }

  init(again: Reconsideration? = nil, session: Session) {
    self.again = again
    let practice = session.practice
    let usual = practice.rule
    rules = [usual] + VoteRule.presets.filter { $0 != usual }
    method = practice.method ?? .hands
    doubt = practice.doubt
    takePresence(session)
    if electorate == nil, let missing = firstMissing { focus = .number(missing) }
  }

  /// Fills in who is in the room as the session knows it.
  mutating func takePresence(_ session: Session) {
    known = session.electorate
    voters = session.presentVoters.count
    let counted = session.presenceByGroup.groups ?? []
    groups = counted.map(\.name)
    numbers = [:]
    put(known?.present ?? (voters > 0 ? voters : nil), .present)
    put(known?.entitled, .entitled)
    for (place, group) in counted.enumerated() {
      let marked = session.presentVoters.count { $0.group == group.name }
      let isKnown = known?.group(group.name) != nil
      put(isKnown ? group.present : marked > 0 ? marked : nil, .groupPresent(place))
      put(group.entitled, .groupEntitled(place))
    }
    given = numbers.mapValues(\.text)
  }

  /// Takes over what another seat has counted meanwhile, as long as nobody has typed another number here.
  mutating func follow(_ session: Session) {
    if numbers.mapValues(\.text) == given { takePresence(session) }
  }

  private mutating func put(_ value: Int?, _ number: Number) {
    if let value { numbers[number] = TextEditor("\(value)", isMultiline: false) }
  }

  static let methods: [VoteMethod] = [.hands, .cards, .standing, .paper, .rollCall]

  /// `nil` while words are typed that are no rule.
  var chosenRule: VoteRule? {
    guard let words else { return rules[rule] }
    return VoteRule(words: words.text)
  }

  /// How people vote: as the typed rule says, where it does.
  var chosenMethod: VoteMethod {
    words.flatMap { RuleReading($0.text).method } ?? method
  }

  /// The doubt, while the rule is the one that is offered for want of the agenda's.
  var doubtNow: String? { words == nil && rule == 0 ? doubt : nil }

  /// What is wrong with the typed words.
  var ruleProblem: RuleProblem? {
    guard let words else { return nil }
    do {
      _ = try VoteRule(reading: words.text)
      return nil
    } catch {
      return error
    }
  }

  /// A rule that asks the constituencies chooses by itself how the room is counted.
  var way: CountForm.Way { chosenRule?.needsGroups == true ? .groups : chosenWay }

  var isByGroup: Bool {
    way == .groups && chosenMethod != .rollCall || chosenRule?.needsGroupPresence == true
  }

  /// From top to bottom.
  var lines: [Line] {
    var lines: [Line] = [.rule, .method]
    if chosenMethod != .rollCall { lines.append(.way) }
    if isByGroup {
      for place in groups.indices {
        lines.append(.number(.groupPresent(place)))
        if chosenRule?.needsGroupEntitled == true { lines.append(.number(.groupEntitled(place))) }
      }
    } else {
      lines.append(.number(.present))
    }
    if chosenRule?.needsEntitled == true { lines.append(.number(.entitled)) }
    if isQuorumShort { lines.append(.waiver) }
    return lines
  }

  /// A typed number; `nil` where nothing is typed.
  func value(_ number: Number) -> Int? { numbers[number].flatMap { Int($0.text) } }

  /// Who is there to vote; `nil` until a number is typed.
  var electorate: Electorate? {
    if isByGroup {
      var electorate = Electorate(
        groups: groups.indices.map { place in
          GroupPresence(
            groups[place], present: value(.groupPresent(place)) ?? 0,
            entitled: value(.groupEntitled(place)))
        }, observers: known?.observers)
      if chosenRule?.needsEntitled == true, let entitled = value(.entitled) {
        electorate.entitled = entitled
      }
      return electorate.present > 0 ? electorate : nil
    }
    guard let present = value(.present), present > 0 else { return nil }
    // The constituencies' numbers are kept as long as they add up to what is typed.
    if var known, known.present == present {
      known.entitled = value(.entitled)
      return known
    }
    return Electorate(
      present: present, entitled: value(.entitled), observers: known?.observers)
  }

  /// The first number without which the vote cannot be opened.
  var firstMissing: Number? {
    if electorate == nil { return isByGroup && !groups.isEmpty ? .groupPresent(0) : .present }
    if chosenRule?.needsEntitled == true, value(.entitled) == nil { return .entitled }
    guard chosenRule?.needsGroupEntitled == true else { return nil }
    return groups.indices.first { value(.groupEntitled($0)) == nil }.map(Number.groupEntitled)
  }

  /// Whether too few are present for the vote to decide anything.
  var isQuorumShort: Bool {
    guard let rule = chosenRule, let electorate, rule.quorum?.countsAnswers == false else {
      return false
    }
    do {
      let nobody = VoteCount(ofNobodyIn: electorate)
      return try Verdict(nobody, of: electorate, by: rule).quorum?.isMet == false
    } catch {
      // What is missing is said when the vote is opened.
      return false
    }
  }
}
