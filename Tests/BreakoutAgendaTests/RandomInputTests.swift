import BreakoutAgenda
import TestSupport
import Testing

/// No bytes crash the reader, and the same bytes always give the same.
struct RandomInputTests {
  /// Small and repeatable: a failure names the round that shows it.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed ^= mixed >> 33
      mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ (mixed >> 33)
    }
  }

  private func outcome(_ bytes: [UInt8]) -> String {
    do throws(AgendaErrors) {
      let reading = try AgendaReader.read(bytes: bytes, name: "x.md")
      let agenda = reading.agenda
      #expect(agenda.points.count <= AgendaReader.mostPoints)
      #expect(agenda.points.allSatisfy { !$0.title.isEmpty && !$0.question.isEmpty })
      #expect(!agenda.masthead.title.isEmpty)
      let text = String(describing: agenda.points.map(\.question)) + agenda.background
      #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 })
      _ = AgendaSchedule(agenda).description
      return "\(agenda) \(reading.warnings) \(reading.lists)"
    } catch {
      #expect(!error.errors.isEmpty)
      return error.errors.map(\.description).joined(separator: "\n")
    }
  }

  @Test func `random bytes`() {
    var numbers = Numbers(state: 1)
    for _ in 0..<1000 {
      let count = Int.random(in: 0...300, using: &numbers)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      #expect(outcome(bytes) == outcome(bytes))
    }
  }

  @Test func `random pieces of agendas`() {
    let pieces = [
      "---\n", "# ", "## ", "Points of Discussion", ":\n", "\n", "- ", "1. ", "a) ", "• ", "**",
      "(9 min)",
      "(0 min)", "How to ", "ensure that ", "their ", "x", " ", "    ", "> ", "<u>", "</u>", "<!--",
      "```\n",
      "duration: ", "0", "[", "]", "{", "}", "&a ", "*a", "? ", "!!x ", "| ", "\"", "'",
      "Background\n",
      "如何", "？", "\u{1B}", "\u{202E}", "é", "\r", "\t", "date: ", "2016-04-26",
      "Breakout Session \"",
      "25-27 April, 2016", "Baku, Azerbaijan", "\\", "&#27;", "<br>", "…",
    ]
    var numbers = Numbers(state: 2)
    for _ in 0..<1500 {
      let count = Int.random(in: 0...60, using: &numbers)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }
      let bytes = Array((text.joined() + "\n## Points of Discussion\n- Who?\n").utf8)
      #expect(outcome(bytes) == outcome(bytes))
    }
  }

  @Test func `real agendas with changed, lost and doubled bytes`() throws {
    var sources = try shippedAgendas.map { try bytes(ofFile: shippedPath($0)) }
    sources.append(try bytes(ofFile: conceptNotePath()))
    var numbers = Numbers(state: 3)
    for source in sources {
      for _ in 0..<60 {
        var bytes = source
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
          let place = Int.random(in: 0..<bytes.count, using: &numbers)
          switch Int.random(in: 0..<4, using: &numbers) {
          case 0: bytes[place] = UInt8.random(in: 1...127, using: &numbers)
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
          case 2: bytes.insert(contentsOf: source.prefix(60), at: place)
          default: bytes = Array(bytes[..<max(place, 1)])
          }
          if bytes.isEmpty { bytes = [0x23] }
        }
        _ = outcome(bytes)
      }
    }
  }

  /// A blank with a mark of Arabic on top is one letter for Swift, and not the blank that it looks for.
  @Test(arguments: [
    "-", "*", "•", "1.", "12)", "a)", "IV.", "Question 3:", "#", "|", ">", "10:00", "(5 min)",
  ])
  func `marks on top of blanks are answered soon`(mark: String) {
    for (blank, top) in [" ", "\u{A0}", "\t", "\u{3000}"].flatMap({ blank in
      ["\u{655}", "\u{301}", "\u{200D}", "\u{202B}\u{655}"].map { (blank, $0) }
    }) {
      let line = mark + blank + top + "Who pays?"
      let text = "# T\n\nPoints of Discussion:\n\n\(line)\n\(mark) Who else?\n"
      #expect(outcome(Array(text.utf8)).isEmpty == false)
    }
  }

  @Test(arguments: [
    String(repeating: ">", count: 100_000), String(repeating: "- ", count: 50_000),
    String(repeating: "[", count: 100_000), String(repeating: "**a", count: 50_000),
    String(repeating: "a\n", count: 50_000), String(repeating: "# a\n", count: 20_000),
    String(repeating: "Agenda\n", count: 20_000), String(repeating: "    x\n\n", count: 10_000),
    String(repeating: "how to ", count: 20_000), String(repeating: "<a ", count: 30_000),
    "\n<div>" + String(repeating: "<a ", count: 60_000),
    "\n<div>" + String(repeating: "< <b>", count: 20_000),
    String(repeating: "10:00 ", count: 20_000), String(repeating: "(1) ", count: 30_000),
    String(repeating: "1.\u{A0}", count: 30_000), String(repeating: "(", count: 100_000),
    String(repeating: "word, and ", count: 20_000),
    (0..<500).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
  ])
  func `deep and long texts are answered soon`(text: String) {
    let time = processorTime {
      _ = outcome(Array(text.utf8))
      _ = outcome(Array(("# T\n\n## Points of Discussion\n\n- " + text).utf8))
      _ = outcome(Array(("---\nroom: " + text + "\n---\n").utf8))
    }
    // What grows with the square of its length takes minutes.
    #expect(time < .seconds(20))
  }
}
