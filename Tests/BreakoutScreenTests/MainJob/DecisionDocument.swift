import Foundation
import Testing

/// What the program wrote about a session, without what tells one state of the record from another.
struct DecisionDocument {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text as it must be again after everything was undone and redone. Undo and redo are acts of
  /// their own that the record keeps, so the document control counts more entries, has another hash and
  /// may tell a later minute; nothing else may differ by a byte.
  var parts: [String] {
    let text = text.replacing(/DRAFT \d+/, with: "DRAFT")
      .replacing(/; state of [^\n]*, entry \d+ of the record( \(SHA-256 \w+…\))?/, with: "")
    return Self.parts(of: text)
  }

  /// Without the document control: the versions that were written meanwhile stay in the record, and its hash
  /// is another one in every run.
  private static func parts(of text: String) -> [String] {
    let parts = text.components(separatedBy: "\n\n")
    guard let start = parts.firstIndex(of: "## Annex: document control") else { return parts }
    return Array(parts[..<start] + parts[(start + 1)...].drop { !$0.hasPrefix("## ") })
  }

  /// Whether anybody is named.
  func tells(_ names: [String]) -> Bool {
    names.contains { text.contains($0) }
  }

  /// Compares all behind the front page, with zeros for the digits of times, to a document that was
  /// read and found right. RECORD_SCREENS=1 in the environment of the tests writes that one anew.
  func expectGolden(_ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let start = try #require(text.range(of: "## Point 1.")).lowerBound
    let found = steady(String(text[start...]))
    let file = Room.package + "/Tests/BreakoutScreenTests/Goldens/\(name).md"
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try found.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let wanted = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      Self.parts(of: found) == Self.parts(of: wanted), sourceLocation: location)
  }
}

extension Room {
  /// An agenda that asks two thirds and every constituency, and a roster in which two rows are wrong.
  static func ofDecisions(attribution: String) throws -> Room {
    let room = try Room(
      text: """
        ---
        event: Forum on Water
        place: Geneva, Switzerland
        duration: 60 min
        moderator: Leyla Mammadova
        rapporteur: Tomás Okoro
        constituencies: [CSO, Business, Government, UN]
        attribution: \(attribution)
        decision: consensus, else 2/3 and a majority in each constituency
        ---
        # Water for All

        ## Points of Discussion
        1. **Wells** (20 min)
           Who shall pay for the wells?
        2. **Keepers** (20 min)
           Who shall look after the wells?

        """)
    let roster = """
      name,organisation,constituency,role,country
      أمينة ديالو,شبكة المياه,CSO,voting,Mali
      陈伟,长江商会,Business,voting,China
      Ольга Иванова,Министерство,Government,voting,Russia
      Žofie Nováková,UN Volunteers,UN,voting,Czechia
      ,Nobody Ltd,Business,voting,
      "Núñez, José",Pozos,CSO,voting,Perú
      Ivo Petrov,Open Press,,observer,
      ,Wells,CSO,voting,

      """
    try roster.write(toFile: room.home.file("people.csv"), atomically: true, encoding: .utf8)
    return room
  }

  /// Those on that roster.
  var names: [String] {
    ["أمينة ديالو", "陈伟", "Ольга Иванова", "Žofie Nováková", "Núñez, José", "Ivo Petrov"]
  }

  /// The files of the document in the home, Markdown first.
  var written: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    return files.filter { $0.hasPrefix("water-for-all-") && !$0.hasSuffix(".html") }.sorted()
  }
}

extension RunningProgram {
  /// Acts again and again until the program says that it is enough, at most a hundred times.
  func repeatUntil(_ text: String, act: () throws -> Void) throws {
    for _ in 0..<100 {
      try act()
      if try waitUntilIdle().contains(text) { return }
    }
    try waitForText(text)
  }
}
