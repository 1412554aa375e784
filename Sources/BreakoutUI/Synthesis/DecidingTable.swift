import BreakoutWords
import Terminal

/// What is known about a command of the deciding screen: the one source of dispatch, help and bottom line.
struct DecidingEntry: Sendable {
  private let words: @Sendable (Words.Deciding) -> Words.Deciding.Meaning
  let command: DecidingCommand
  let keys: [DecidingPlace: [Key]]

  /// - Parameter words: what people read of it, e.g. `\.nextPair`.
  init(
    _ command: DecidingCommand, _ keys: [DecidingPlace: [Key]],
    _ words: @escaping @Sendable (Words.Deciding) -> Words.Deciding.Meaning
  ) {
    (self.command, self.keys, self.words) = (command, keys, words)
  }

  /// What people read of it, in their language.
  private var said: Words.Deciding.Meaning { words(Words.current.deciding) }

  /// One sentence for the help.
  var help: String { said.help }

  /// One to three words for the bottom line; without them it is not shown there.
  var hint: String? { said.hint }

  /// The same keys in both kinds of question.
  fileprivate static func atPairs(
    _ command: DecidingCommand, _ keys: [Key],
    _ words: @escaping @Sendable (Words.Deciding) -> Words.Deciding.Meaning
  ) -> DecidingEntry {
    DecidingEntry(command, [.duplicate: keys, .contradiction: keys], words)
  }

  fileprivate static func everywhere(
    _ command: DecidingCommand, _ keys: [Key],
    _ words: @escaping @Sendable (Words.Deciding) -> Words.Deciding.Meaning
  ) -> DecidingEntry {
    DecidingEntry(
      command, Dictionary(uniqueKeysWithValues: DecidingPlace.allCases.map { ($0, keys) }), words)
  }
}

/// Every command of the deciding screen, once, the most important first.
enum DecidingTable {
  static let entries: [DecidingEntry] = [
    DecidingEntry(.keepBoth, [.duplicate: ["b"]], \.keepBoth),
    DecidingEntry(.mergeWording, [.duplicate: ["m"]], \.mergeWording),
    DecidingEntry(.keepFirst, [.duplicate: ["1"]], \.keepFirst),
    DecidingEntry(.keepSecond, [.duplicate: ["2"]], \.keepSecond),
    DecidingEntry(.confirm, [.contradiction: ["y"]], \.confirm),
    DecidingEntry(.reject, [.contradiction: ["n"]], \.reject),
    .atPairs(.nextPair, [.right, "l", .space], \.nextPair),
    .atPairs(.previousPair, [.left, "h"], \.previousPair),
    .atPairs(.undo, ["u"], \.undo),
    DecidingEntry(.acceptWording, [.wording: [.enter]], \.acceptWording),
    DecidingEntry(.leaveWording, [.wording: [.escape]], \.leaveWording),
    DecidingEntry(
      .scrollUp,
      [.duplicate: [.up, "k"], .contradiction: [.up, "k"], .help: [.up, "k", .pageUp]], \.scrollUp),
    DecidingEntry(
      .scrollDown,
      [.duplicate: [.down, "j"], .contradiction: [.down, "j"], .help: [.down, "j", .pageDown]],
      \.scrollDown),
    DecidingEntry(
      .help,
      [
        .duplicate: ["?", .function(1)], .contradiction: ["?", .function(1)],
        .wording: [.function(1)],
      ], \.help),
    DecidingEntry(.closeHelp, [.help: [.escape, "q", "?", .enter, .function(1)]], \.closeHelp),
    .everywhere(.redraw, [.control("l")], \.redraw),
    .everywhere(.suspend, [.control("z")], \.suspend),
    DecidingEntry(
      .leave,
      [
        .duplicate: ["q", .control("c")], .contradiction: ["q", .control("c")],
        .wording: [.control("c")], .help: [.control("c")],
      ], \.leave),
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
      return (key.name, words)
    }
  }
}
