import Terminal

/// From a key to its command.
enum Keymap {
  private static let commands: [Place: [Key: Command]] = {
    var commands: [Place: [Key: Command]] = [:]
    for entry in CommandTable.entries {
      for (place, keys) in entry.keys {
        for key in keys { commands[place, default: [:]][key] = entry.command }
      }
    }
    return commands
  }()

  static func command(for key: Key, in place: Place) -> Command? { commands[place]?[key] }

  /// The command's entry; every command has one, as a test makes sure.
  static func entry(of command: Command) -> CommandEntry? {
    CommandTable.entries.first { $0.command == command }
  }

  /// The command that somebody called by its name, e.g. `/undo` or `/close-point`: the whole name, or the
  /// only one that starts so.
  static func command(named words: String) -> Command? {
    let commands = commands(named: words)
    return commands.count == 1 ? commands[0] : nil
  }

  /// The command of a whole name, else all whose names start so.
  static func commands(named words: String) -> [Command] {
    let name = words.lowercased().replacing("-", with: " ")
    guard !name.isEmpty else { return [] }
    let entries = CommandTable.palette
    if let exact = entries.first(where: { $0.name == name }) { return [exact.command] }
    return entries.filter { $0.name.hasPrefix(name) }.map(\.command)
  }
}

extension CommandTable {
  /// The commands that make sense by their name: those of the cockpit, and those without any key.
  static let palette: [CommandEntry] = entries.filter {
    $0.keys.isEmpty || $0.keys[.cockpit] != nil
      || [.recount, .correctCount, .reconsider, .countTooLate].contains($0.command)
  }.filter {
    ![.up, .down, .pageUp, .pageDown, .leave, .openEntry, .viewPoint].contains($0.command)
  }
}
