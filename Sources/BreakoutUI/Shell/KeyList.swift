import BreakoutWords
import Terminal

/// The keys as the manual lists them, in Markdown.
public enum KeyList {
  /// Those of the cockpit: one table for each place, without what every place has.
  public static var cockpit: String {
    Place.allCases.map { place in
      let rows = CommandTable.all.compactMap { command -> String? in
        guard let keys = command.keysListed(in: place) else { return nil }
        let isEverywhere = Place.allCases.allSatisfy { command.keys[$0] != nil }
        if isEverywhere, place != .cockpit, command != .leave { return nil }
        let names = command == .viewPoint ? words.shell.keys("`1`", to: "`9`") : names(of: keys)
        return "| \(names) | \(command.name) | \(command.sentence.replacing("|", with: "\\|")) |"
      }
      return (["**\(place.title)**", "", Self.head, "|---|---|---|"] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static var head: String { "| \(words.shell.key) | \(words.shell.command) | |" }

  /// Those for deciding on pairs of several rooms.
  public static var deciding: String {
    let rows = DecidingTable.entries.compactMap { entry -> String? in
      let places = [DecidingPlace.duplicate, .contradiction, .wording]
      guard let keys = places.compactMap({ entry.keys[$0] }).first else { return nil }
      return "| \(names(of: keys)) | \(entry.help) |"
    }
    return (["| \(words.shell.key) | |", "|---|---|"] + rows).joined(separator: "\n")
  }

  /// Those of the screen that the program shows alone.
  public static var start: String {
    let rows = StartTable.entries.compactMap { entry -> String? in
      guard let keys = StartPlace.allCases.lazy.compactMap({ entry.keys[$0] }).first else {
        return nil
      }
      return "| \(names(of: keys)) | \(entry.help) |"
    }
    return (["| \(words.shell.key) | |", "|---|---|"] + rows).joined(separator: "\n")
  }

  private static func names(of keys: [Key]) -> String {
    words.lists.row(keys.map { "`\($0.name)`" })
  }
}
