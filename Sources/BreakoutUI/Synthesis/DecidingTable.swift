import Terminal

/// What is known about a command of the deciding screen: the one source of dispatch, help and bottom line.
struct DecidingEntry: Sendable {
  let command: DecidingCommand
  let keys: [DecidingPlace: [Key]]
  /// One sentence for the help.
  let help: String
  /// One to three words for the bottom line; without them it is not shown there.
  let hint: String?

  init(
    _ command: DecidingCommand, _ keys: [DecidingPlace: [Key]], _ help: String, hint: String? = nil
  ) {
    (self.command, self.keys, self.help, self.hint) = (command, keys, help, hint)
  }

  /// The same keys in both kinds of question.
  fileprivate static func atPairs(
    _ command: DecidingCommand, _ keys: [Key], _ help: String, hint: String? = nil
  ) -> DecidingEntry {
    DecidingEntry(command, [.duplicate: keys, .contradiction: keys], help, hint: hint)
  }

  fileprivate static func everywhere(
    _ command: DecidingCommand, _ keys: [Key], _ help: String
  ) -> DecidingEntry {
    DecidingEntry(
      command, Dictionary(uniqueKeysWithValues: DecidingPlace.allCases.map { ($0, keys) }), help)
  }
}

/// Every command of the deciding screen, once, the most important first.
enum DecidingTable {
  static let entries: [DecidingEntry] = [
    DecidingEntry(
      .keepBoth, [.duplicate: ["b"]], "They are no duplicates: both stay as they are.",
      hint: "both"),
    DecidingEntry(
      .mergeWording, [.duplicate: ["m"]],
      "They become one: type the common wording, which begins with the longer of the two.",
      hint: "merge"),
    DecidingEntry(
      .keepFirst, [.duplicate: ["1"]],
      "Only the first stays, and stands for the second, which is listed as dropped.",
      hint: "only"),
    DecidingEntry(
      .keepSecond, [.duplicate: ["2"]],
      "Only the second stays, and stands for the first, which is listed as dropped.",
      hint: "only"),
    DecidingEntry(
      .confirm, [.contradiction: ["y"]],
      "They contradict each other, and the document says so.", hint: "contradiction"),
    DecidingEntry(
      .reject, [.contradiction: ["n"]], "They do not contradict each other.", hint: "not one"),
    .atPairs(
      .nextPair, [.right, "l", .space], "Goes to the next pair; this one stays open.",
      hint: "next"),
    .atPairs(.previousPair, [.left, "h"], "Goes to the pair before."),
    .atPairs(.undo, ["u"], "Takes back what was decided last.", hint: "undo"),
    DecidingEntry(
      .acceptWording, [.wording: [.enter]], "Merges the two in these words.", hint: "merge"),
    DecidingEntry(
      .leaveWording, [.wording: [.escape]],
      "Leaves the two as they are; what was typed is offered again.", hint: "not yet"),
    DecidingEntry(
      .scrollUp,
      [.duplicate: [.up, "k"], .contradiction: [.up, "k"], .help: [.up, "k", .pageUp]],
      "Goes up in what has no room on the screen."),
    DecidingEntry(
      .scrollDown,
      [.duplicate: [.down, "j"], .contradiction: [.down, "j"], .help: [.down, "j", .pageDown]],
      "Goes down in it."),
    DecidingEntry(
      .help,
      [
        .duplicate: ["?", .function(1)], .contradiction: ["?", .function(1)],
        .wording: [.function(1)],
      ], "Shows the keys.", hint: "help"),
    DecidingEntry(
      .closeHelp, [.help: [.escape, "q", "?", .enter, .function(1)]], "Closes the help.",
      hint: "back"),
    .everywhere(.redraw, [.control("l")], "Draws the whole screen again."),
    .everywhere(.suspend, [.control("z")], "Goes back to the shell for a while; fg comes back."),
    DecidingEntry(
      .leave,
      [
        .duplicate: ["q", .control("c")], .contradiction: ["q", .control("c")],
        .wording: [.control("c")], .help: [.control("c")],
      ], "Leaves; what is open stays open, and is asked again the next time.", hint: "leave"),
  ]

  private static let commands: [DecidingPlace: [Key: DecidingCommand]] = {
    var commands: [DecidingPlace: [Key: DecidingCommand]] = [:]
    for entry in entries {
      for (place, keys) in entry.keys {
        for key in keys { commands[place, default: [:]][key] = entry.command }
      }
    }
    return commands
  }()

  static func command(for key: Key, in place: DecidingPlace) -> DecidingCommand? {
    commands[place]?[key]
  }

  /// The keys with their words for the bottom line of a place, the most important first.
  static func hints(in place: DecidingPlace) -> [(key: String, words: String)] {
    entries.compactMap { entry in
      guard let key = entry.keys[place]?.first, let words = entry.hint else { return nil }
      return (key.description, words)
    }
  }
}
