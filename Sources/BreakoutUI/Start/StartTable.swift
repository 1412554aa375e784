import BreakoutWords
import Terminal

/// What is known about a command of the start screen: the one source of dispatch, help and bottom line.
struct StartEntry: Sendable {
  private let words: @Sendable (Words.Start) -> Words.Start.Meaning
  let command: StartCommand
  let keys: [StartPlace: [Key]]

  /// - Parameter words: what people read of it, e.g. `\.open`.
  init(
    _ command: StartCommand, _ keys: [StartPlace: [Key]],
    _ words: @escaping @Sendable (Words.Start) -> Words.Start.Meaning
  ) {
    (self.command, self.keys, self.words) = (command, keys, words)
  }

  private var said: Words.Start.Meaning { words(Words.current.start) }

  /// One sentence for the help.
  var help: String { said.help }

  /// One to three words for the bottom line; without them it is not shown there.
  var hint: String? { said.hint }

  /// The same keys whether something is typed or not.
  fileprivate static func inList(
    _ command: StartCommand, _ keys: [Key],
    _ words: @escaping @Sendable (Words.Start) -> Words.Start.Meaning
  ) -> StartEntry {
    StartEntry(command, [.browsing: keys, .filtering: keys], words)
  }

  fileprivate static func everywhere(
    _ command: StartCommand, _ keys: [Key],
    _ words: @escaping @Sendable (Words.Start) -> Words.Start.Meaning
  ) -> StartEntry {
    StartEntry(
      command, Dictionary(uniqueKeysWithValues: StartPlace.allCases.map { ($0, keys) }), words)
  }
}

/// Every command of the start screen, once, the most important first.
enum StartTable {
  static let entries: [StartEntry] = [
    .inList(.open, [.enter], \.open),
    StartEntry(
      .up, [.browsing: [.up], .filtering: [.up], .help: [.up, "k", .pageUp]], \.up),
    StartEntry(
      .down, [.browsing: [.down], .filtering: [.down], .help: [.down, "j", .pageDown]], \.down),
    .inList(.pageUp, [.pageUp], \.pageUp),
    .inList(.pageDown, [.pageDown], \.pageDown),
    StartEntry(.clear, [.filtering: [.escape]], \.clear),
    .inList(.remove, [.delete, .control("x")], \.remove),
    StartEntry(.confirmRemoval, [.removal: ["y"]], \.confirmRemoval),
    StartEntry(.keep, [.removal: ["n", .escape]], \.keep),
    StartEntry(.help, [.browsing: ["?", .function(1)], .filtering: [.function(1)]], \.help),
    StartEntry(.closeHelp, [.help: [.escape, "q", "?", .enter, .function(1)]], \.closeHelp),
    .everywhere(.redraw, [.control("l")], \.redraw),
    .everywhere(.suspend, [.control("z")], \.suspend),
    StartEntry(
      .leave,
      [
        .browsing: [.escape, "q", .control("c")], .filtering: [.control("c")],
        .removal: [.control("c")], .help: [.control("c")],
      ], \.leave),
  ]

  private static let commands: [StartPlace: [Key: StartCommand]] = {
    var commands: [StartPlace: [Key: StartCommand]] = [:]
    for entry in entries {
      for (place, keys) in entry.keys {
        for key in keys { commands[place, default: [:]][key] = entry.command }
      }
    }
    return commands
  }()

  static func command(for key: Key, in place: StartPlace) -> StartCommand? {
    commands[place]?[key]
  }

  /// The keys with their words for the bottom line of a place, the most important first.
  static func hints(in place: StartPlace) -> [HintRow.Hint] {
    entries.compactMap { entry in
      guard let key = entry.keys[place]?.first, let words = entry.hint else { return nil }
      return (key.name, words)
    }
  }
}
