import Foundation
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The table of commands") struct CommandTableTests {
  /// A literal that nobody lists would have no key, no help and no name.
  @Test("every command that is written down is in the table, once")
  func complete() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/BreakoutUI")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var written = 0
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      written += text.matches(of: /static let \w+(: Command)? = Command[.(]/).count
    }
    #expect(written == CommandTable.all.count)
    #expect(Set(CommandTable.all).count == CommandTable.all.count)
    #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
  }

  @Test("no key means two things in one place", arguments: Place.allCases)
  func unambiguous(_ place: Place) {
    let keys = CommandTable.all.flatMap { $0.keys[place] ?? [] }
    #expect(Set(keys).count == keys.count)
  }

  @Test("every key has a name that can be printed and read back")
  func keyNames() {
    for entry in CommandTable.all {
      for key in entry.keys.values.joined() {
        #expect(Key(named: key.description) == key, "\(entry.name)")
        #expect(key.description.unicodeScalars.allSatisfy { $0.value > 32 }, "\(entry.name)")
      }
    }
  }

  @Test("no plain character is a command where text is typed")
  func typing() {
    for place in [Place.noteLine, .form, .search, .palette] {
      for entry in CommandTable.all {
        #expect((entry.keys[place] ?? []).allSatisfy { $0.typedCharacter == nil }, "\(entry.name)")
      }
    }
  }

  @Test("on the set-up sheet every single key acts as ever, but for the one that writes the agenda")
  func setUpSheet() {
    for entry in CommandTable.all {
      guard let keys = entry.keys[.cockpit] else { continue }
      let here = entry.keys[.setUp] ?? []
      #expect(here == (entry == .showRecommendation ? [] : keys), "\(entry.name)")
    }
  }

  @Test("every command of the cockpit is reachable by its name")
  func palette() {
    let moving: [Command] = [.up, .down, .pageUp, .pageDown, .leave, .openEntry, .viewPoint]
    for entry in CommandTable.all where entry.keys[.cockpit] != nil || entry.keys.isEmpty {
      #expect(
        moving.contains(entry) || Keymap.command(named: entry.name) == entry,
        "\(entry.name)")
    }
  }

  @Test("help sentences are sentences")
  func sentences() {
    for entry in CommandTable.all {
      let isSentence = entry.sentence.first?.isUppercase == true && entry.sentence.hasSuffix(".")
      #expect(isSentence, "\(entry.name)")
    }
  }

  @Test("every reason for which a command is disabled is a sentence")
  func reasons() {
    let rooms = [
      Room(), .withNotes(), .withRecommendation(), .withOpenVote(), .withResult(),
    ]
    var count = 0
    for room in rooms {
      for command in CommandTable.all {
        guard let reason = room.cockpit.whyDisabled(command) else { continue }
        count += 1
        #expect(reason.first?.isUppercase == true && reason.hasSuffix("."), "\(command)")
      }
    }
    #expect(count > 20)
  }

  @Test("the help shows every key of every place", arguments: Place.allCases)
  func help(_ place: Place) throws {
    let lines = HelpView.lines(of: .cockpit, columns: 78).map(\.text)
    let start = try #require(lines.firstIndex(of: place.title))
    let section = lines[start...].prefix { !$0.isEmpty }.joined(separator: "\n")
    for entry in CommandTable.all where entry != .viewPoint {
      for key in entry.keysListed(in: place) ?? [] {
        #expect(section.contains(key.description))
      }
    }
  }

  @Test("the help fits its width on every screen", arguments: [38, 78, 118])
  func helpWidth(_ columns: Int) {
    for line in HelpView.lines(of: .noteLine, columns: columns) {
      // A blank at which a line was wrapped may hang over.
      let text = line.text.last == " " ? String(line.text.dropLast()) : line.text
      #expect(DisplayWidth.columns(of: text) <= columns, "\(text)")
    }
  }

  @Test("at 80 columns the hints of every place fit, at 40 those that matter most")
  func hints() {
    var rooms: [Room] = [.withNotes(), .withRecommendation(), .withOpenVote(), .withResult()]
    for steps in [
      ["c"], ["c", "o"], ["c", "o", "Enter"], ["v"], ["A"], ["/"], [":"], ["i"], ["?"],
    ] {
      var room = Room.withRecommendation()
      for step in steps { room.press(step) }
      rooms.append(room)
    }
    for var room in rooms {
      let hints = room.cockpit.hints
      #expect(!hints.isEmpty)
      let wide = room.hints
      for hint in hints.prefix(4) { #expect(wide.contains("\(hint.key) \(hint.words)")) }
      room.resize(columns: 40, rows: 12)
      #expect(room.hints.contains("\(hints[0].key) \(hints[0].words)"))
    }
  }
}
