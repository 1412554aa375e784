import BreakoutAgenda
import BreakoutModel
import Testing

extension NoteKind {
  fileprivate static let every = all + further + numbered + lists + parted + mastheads
}

/// Notes as they come: the points, and what stands around them.
struct NoteKindTests {
  @Test(arguments: NoteKind.every)
  func `a note of each kind is understood`(kind: NoteKind) throws {
    let reading = try AgendaReader.read(text: kind.text, name: "note.txt")
    let agenda = reading.agenda
    let found = agenda.points.map { $0.title + "\n" + $0.question }
    #expect(found.count == kind.points.count, "\(agenda.points.map(\.title))")
    for (point, words) in zip(found, kind.points) {
      #expect(point.split(separator: "\n").contains { $0.hasPrefix(words) }, "\(words): \(point)")
    }
    if let title = kind.title { #expect(agenda.masthead.title == title) }
    if let place = kind.place { #expect(agenda.masthead.place == place) }
    if let date = kind.date { #expect(agenda.masthead.date?.description == date) }
    if let start = kind.start { #expect(agenda.times.start?.description == start) }
    if let length = kind.length { #expect(agenda.times.duration == .minutes(length)) }
    if let minutes = kind.minutes {
      #expect(agenda.points.map { $0.planned.map { Int($0.count / 60_000) } } == minutes)
    }
    #expect(Set(agenda.points.map(\.title)).count == agenda.points.count)
    #expect(reading.pointLines.count == agenda.points.count)
  }

  @Test(arguments: NoteKind.every)
  func `a point's line is where it begins`(kind: NoteKind) throws {
    let reading = try AgendaReader.read(text: kind.text, name: "note.txt")
    let lines = kind.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, point) in zip(reading.pointLines, reading.agenda.points) {
      // The time may stand on a line above.
      let near = lines[(line - 1)..<min(lines.count, line + 2)].joined(separator: " ")
      let words = point.title.split(separator: " ").prefix(2)
      #expect(
        words.allSatisfy { near.folded.contains($0.trimmingPrefix("«").folded) },
        "\(point.title): \(near)")
    }
  }

  @Test(arguments: NoteKind.every)
  func `no sentence of a note is lost`(kind: NoteKind) throws {
    let agenda = try AgendaReader.read(text: kind.text, name: "note.txt").agenda
    let masthead = agenda.masthead
    let kept = [
      masthead.title, masthead.event ?? "", masthead.place ?? "", agenda.background, agenda.closing,
      agenda.points.map { $0.title + " " + $0.question }.joined(separator: " "),
    ].joined(separator: " ").letters
    for line in kind.text.split(separator: "\n") where line.hasSuffix(".") && !line.contains("|") {
      let words = line.split(separator: " ").filter { $0.contains(where: \.isLetter) }
      guard words.count > 6 else { continue }
      // Minutes and marks may stand between.
      let runs = (0...(words.count - 4)).map { words[$0..<($0 + 4)].joined().letters }
      #expect(runs.contains { kept.contains($0) }, "\(line)")
    }
  }

  @Test func `which lists were seen is told with lines and reasons`() throws {
    let note = NoteKind.all[0]
    let reading = try AgendaReader.read(text: note.text, name: "note.txt")
    #expect(!reading.isDoubtful)
    #expect(reading.lists.first?.lines == 15...17)
    #expect(
      reading.lists.first?.reasons.contains(.named("Discussion points", isSure: true)) == true)
    #expect(reading.sources[.title] == .line(3))
    #expect(reading.sources[.duration] == .assumed)
    #expect(
      reading.agenda.masthead.people.panellists == [
        "Ann Lee, Director, Water Institute", "Bo Chen, keeper",
      ])
  }

  @Test func `of two lists that could be meant neither is hidden`() throws {
    let note = """
      # Water

      For the morning:

      - Who owns the wells?
      - Who pays for them?
      - Who drinks?

      For the afternoon:

      - What is clean water?
      - What is a river?
      - What is rain?
      """
    let reading = try AgendaReader.read(text: note, name: "note.md")
    #expect(reading.isDoubtful)
    #expect(reading.lists.map(\.lines) == [5...7, 11...13])
    #expect(reading.agenda.points.count == 3)
  }
}

extension String {
  fileprivate var letters: String { lowercased().filter(\.isLetter) }
}
