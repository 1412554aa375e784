import Terminal

/// From a key, or a name, to its command.
enum Keymap {
  private static let commands: [Place: [Key: Command]] = {
    var commands: [Place: [Key: Command]] = [:]
    for command in CommandTable.all {
      for (place, keys) in command.keys {
        for key in keys { commands[place, default: [:]][key] = command }
      }
    }
    return commands
  }()

  static func command(for key: Key, in place: Place) -> Command? { commands[place]?[key] }

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
    let commands = CommandTable.palette
    let exact = commands.first { $0.name == name } ?? commands.first { $0.englishName == name }
    if let exact { return [exact] }
    return commands.filter { $0.name.hasPrefix(name) }
  }
}

extension CommandTable {
  /// The commands that make sense by their name: those of the cockpit, and those without any key.
  static let palette: [Command] = all.filter { command in
    !keysOnly.contains(command)
      && (command.keys.isEmpty || command.keys[.cockpit] != nil || named.contains(command))
  }

  /// Those that mean nothing without their keys.
  private static let keysOnly: [Command] = [
    .up, .down, .pageUp, .pageDown, .leave, .openEntry, .viewPoint,
  ]

  /// Those that have their keys elsewhere.
  private static let named: [Command] = [
    .recount, .correctCount, .reconsider, .countTooLate, .writeAgenda,
  ]
}
