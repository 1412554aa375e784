import BreakoutModel
import BreakoutWords
import Terminal

/// One line that tells what just happened.
struct Notice: Equatable, Sendable {
  var text: String
  var isProblem = false
  /// When it appeared; a notice that is no problem leaves after a while.
  var since: Timestamp
  /// Whether it says that a decision is open, and goes with that.
  var isOfOpenDecision = false

  static let stay = Milliseconds.seconds(12)

  func isOver(at now: Timestamp) -> Bool { !isProblem && now - since >= Self.stay }
}

extension Cockpit {
  /// What stands on the rule above the note line: a question before everything else, and what is not
  /// saved for as long as it is not.
  var announcement: (text: String, isProblem: Bool)? {
    if let question { return (question.words, true) }
    if let notice {
      let text = withReminder(notice)
      // A problem goes with the next key; what is good news stays, and must not hide what lasts.
      guard !notice.isProblem, let lasting = lastingProblem else { return (text, notice.isProblem) }
      return ("\(lasting.mark) · \(text)", true)
    }
    if let lastingProblem { return (lastingProblem.sentence, true) }
    return dueReminderText.map { ($0, false) }
  }

  /// What is wrong for longer than a moment, in a few words and in full; `nil` where nothing is.
  private var lastingProblem: (mark: String, sentence: String)? {
    if !outbox.isEmpty {
      let count = outbox.acts.count
      let sentence =
        restartCopy.problem.map { words.shell.notSavedNorKept(count, outbox.reason, $0) }
        ?? words.shell.notSavedBecause(count, outbox.reason)
      return (words.shell.notSaved(count), sentence)
    }
    return restartCopy.problem.map {
      (words.shell.draftNotKept, words.shell.draftNotKept($0))
    }
  }
}

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
