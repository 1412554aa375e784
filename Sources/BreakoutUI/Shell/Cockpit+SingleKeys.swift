import BreakoutModel
import BreakoutWords
import Terminal

/// The single keys, and what no feature has for itself.
extension Cockpit {
  mutating func handleCockpit(_ key: Key) -> [Effect] {
    guard let command = Keymap.command(for: key, in: keysPlace) else {
      if let character = key.typedCharacter {
        say(words.shell.doesNothingType(character), isProblem: true)
      }
      return []
    }
    return run(command, key)
  }

  /// Why a command does nothing now, in one sentence that says what to do; `nil` when it can be used.
  func whyDisabled(_ command: Command) -> String? {
    if seat.role == .viewer, !command.onlyLooks { return Self.onlyLooksSentence }
    return command.whyDisabled(in: self)
  }

  /// Runs a command from wherever it was called.
  mutating func run(_ command: Command, _ key: Key?) -> [Effect] {
    if let reason = whyDisabled(command) {
      say(reason, isProblem: true)
      return []
    }
    return command.run(in: &self, key)
  }

  /// A key that means nothing where it was pressed.
  mutating func sayUnknown(_ key: Key) -> [Effect] {
    if let character = key.typedCharacter {
      say(words.shell.doesNothing(character), isProblem: true)
    }
    return []
  }

  /// Shows a panel without the notice of what was done before: its keys mean other things now.
  @discardableResult
  mutating func show(_ panel: Panel) -> [Effect] {
    notice = nil
    lead(to: panel)
    return []
  }

  /// Shows a form; one that was left unfinished comes back as it was.
  mutating func open(_ form: Form) -> [Effect] {
    notice = nil
    lead(to: .form(unfinished.forms[form.purpose] ?? form))
    return []
  }

  /// Esc among the single keys: one step back at a time.
  mutating func stepBack() {
    if record.selection != nil {
      record.selection = nil
      record.bottom = nil
    } else {
      if record.viewed == nil { sheet.isAsked = false }
      record = .following
      notice = nil
    }
  }

  mutating func leaveProgram() -> [Effect] {
    let text =
      !outbox.isEmpty
      ? words.shell.leaveUnsaved(outbox.acts.count, areKept: restartCopy.problem == nil)
      : offTheRecord.lines.isEmpty ? words.shell.leave : words.shell.leaveOffTheRecord
    question = Question(text: text, ifYes: .quit)
    return []
  }

  mutating func showHelp() -> [Effect] {
    show(.help(Help(of: isTyping ? .noteLine : keysPlace)))
  }
}
