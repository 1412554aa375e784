import BreakoutModel
import BreakoutWords
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

/// Every screen in a language that nobody speaks: what is left in English letters was not said by words.
@Suite("Screens in a made-up language") struct MadeUpScreensTests {
  /// What stands on the screen as it was typed, and names that are the same in every language.
  private static let notSaid: Set<String> = {
    let typed = AcknowledgementTests.moments.joined().filter { $0.hasPrefix("=") }
    return Set(typed.flatMap { words($0) } + ["Markdown", "PDF"])
  }()

  /// Parts of the names of files and of their folder, for the page that names them.
  private static let ofFiles: Set<String> = [
    "home", "ana", "civil", "society", "session", "report", "record", "gaps", "debrief", "DRAFT",
    "md",
    "txt", "pdf",
  ]

  /// How the parts of a recommendation are typed, for the line in which it is edited.
  private static let ofRecommendationLines: Set<String> = ["by"]

  private static func words(_ text: String) -> [String] {
    text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) }
  }

  /// Whether a word is the start of one that was typed, behind which the screen has no room.
  private static func isCut(_ word: String, in line: String) -> Bool {
    line.contains(word + "…") && notSaid.contains { $0.hasPrefix(word) }
  }

  /// A room whose record holds Greek letters only.
  private static func room(columns: Int, rows: Int) throws -> Room {
    let typed = try Room.withRoster(4, names: ["Amina", "Bo Chen", "Carla", "Dov"])
    return Room(
      try GreekTexts.of(typed.events), seat: .moderator, columns: columns, rows: rows,
      now: typed.clock)
  }

  /// A step as somebody takes it who reads the language: a command by its name there.
  private static func take(_ step: String, _ room: inout Room) {
    guard step.count > 1, step.hasPrefix(":"),
      let command = CommandTable.all.first(where: { $0.englishName.hasPrefix(step.dropFirst()) })
    else { return room.do(step) }
    room.palette(command.name)
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
  ])
  func everyMoment(size: Size) throws {
    var places: Set<Place> = []
    var left: [String: String] = [:]
    try MadeUpLanguage.words.speak {
      for steps in AcknowledgementTests.moments {
        var room = try Self.room(columns: size.columns, rows: size.rows)
        for step in steps { Self.take(step, &room) }
        places.insert(room.cockpit.place)
        Self.look(at: room, after: "\(steps)", &left)
        for command in CommandTable.all where command.keys[room.cockpit.place] != nil {
          var next = room
          next.run(command)
          Self.look(at: next, after: "\(steps) and \(command.englishName)", &left)
        }
      }
    }
    #expect(left.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } == [])
    #expect(places.count > 18)
  }

  private static func look(at room: Room, after steps: String, _ left: inout [String: String]) {
    let shown =
      room.cockpit.frame().canvas.lines + [room.notice, room.cockpit.question?.words ?? ""]
    let place = room.cockpit.place
    let known = notSaid.union(
      place == .export ? ofFiles : place == .noteLine ? ofRecommendationLines : [])
    for line in shown {
      for word in words(line)
      where !known.contains(word) && !isCut(word, in: line) && left[word] == nil {
        left[word] = "\(line.trimmed) after \(steps)"
      }
    }
  }
}
