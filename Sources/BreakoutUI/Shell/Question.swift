import BreakoutModel
import BreakoutWords
import Terminal

/// A question with an answer for each of a few keys; every other key is the safe answer, which changes
/// nothing.
struct Question: Equatable, Sendable {
  var text: String
  var answers: [Answer]
  /// What other seats did since it was asked: the answer was meant for what stood there before.
  var unseen: [Event] = []
  /// Whether it is about a form that was sent, which a "no" takes back.
  var leavesForm = false
  /// What to do about a key that was pressed on a board that is not Latin.
  var layoutHint: String?

  /// What is asked, in full.
  var words: String { [text, layoutHint].compactMap(\.self).joined(separator: " ") }

  init(text: String, answers: [Answer]) {
    self.text = text
    self.answers = answers
  }

  /// A yes-or-no question.
  init(text: String, ifYes action: Action) {
    self.init(text: text, answers: [Answer("y", Words.current.shell.yes, action)])
  }

  struct Answer: Equatable, Sendable {
    let key: Key
    /// What it means, in a few words for the bottom line.
    let words: String
    /// The same on a narrow line.
    let shortWords: String
    let action: Action

    init(_ key: Key, _ words: String, short: String? = nil, _ action: Action) {
      self.key = key
      self.words = words
      shortWords = short ?? words
      self.action = action
    }
  }

  enum Action: Equatable, Sendable {
    case perform(Intent)
    case run(Command)
    /// Sends what is in the note line, on or off the record.
    case submitLine(Cockpit.RecordChoice)
    /// Puts several people on the speakers' list, each as typed.
    case requestFloor([String])
    case quit
  }

  /// What a key answers, capital or not; `nil` for the safe answer.
  func action(of key: Key) -> Action? {
    guard let typed = key.typedCharacter?.lowercased() else { return nil }
    return answers.first { $0.key.typedCharacter?.lowercased() == typed }?.action
  }

  /// What the key of a command answers that is asked about: “Write the document now?” by that which writes it.
  func action(running command: Command?) -> Action? {
    guard let command else { return nil }
    return answers.first { $0.action == .run(command) }?.action
  }

  /// The answers as the bottom line shows them, in few words on a narrow one.
  func choices(columns: Int) -> String {
    let full = answers.map { "\($0.key.name) \($0.words)" } + [Words.current.shell.otherKeysStay]
    let text = full.joined(separator: "   ")
    guard DisplayWidth.columns(of: text) > columns else { return text }
    let short = answers.map { "\($0.key.name) \($0.shortWords)" } + [Words.current.shell.elseStay]
    return short.joined(separator: "  ")
  }
}

extension Cockpit {
  /// A question that a form led to is about what stands in the form, which then has done its work.
  var originOfAnswer: Request.Origin {
    switch panel {
    case .form(let form):
      switch form.purpose {
      case .request, .yieldFloor, .extendPoint, .recommendation: .form
      default: .key
      }
    default: .key
    }
  }
}
