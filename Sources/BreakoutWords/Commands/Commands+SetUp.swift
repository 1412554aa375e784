/// The commands of the room `SetUp`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showSetUp: CommandWords {
    CommandWords(
      say("set up"),
      say("Shows title, date, place, length, rule and people, to be mended."),
      also: say("settings, configuration, title, start, session details"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var writeAgenda: CommandWords {
    CommandWords(
      say("write agenda"),
      say("Writes the agenda as it now is to a file in the folder of exports."),
      hint: say("write agenda"),
      also: say("save the agenda"))
  }
}
