import Terminal

/// What is known about a command: the one source of dispatch, help, palette, bottom line and the manual.
struct CommandEntry: Sendable {
  let command: Command
  /// What the palette and `/name` know it by.
  let name: String
  /// One sentence for the help.
  let help: String
  let keys: [Place: [Key]]
  /// One or two words for the bottom line; without them it is not shown there.
  let hint: String?

  init(
    _ command: Command, _ name: String, _ keys: [Place: [Key]], _ help: String,
    hint: String? = nil
  ) {
    self.command = command
    self.name = name
    self.help = help
    self.keys = keys
    self.hint = hint
  }

  /// Its keys in a place as people read them, e.g. `n` or `Ctrl-R`.
  func keyNames(in place: Place) -> String {
    (keys[place] ?? []).map(\.description).joined(separator: ", ")
  }
}
