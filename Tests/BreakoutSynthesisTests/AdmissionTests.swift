import BreakoutModel
import Testing

@testable import BreakoutSynthesis

/// Which sessions are taken in, and under which labels.
@Suite struct AdmissionTests {
  private func hall(_ name: String, adopting texts: String...) -> Hall {
    var hall = Hall(name)
    for text in texts { hall.adopt(text, "Business") }
    return hall
  }

  @Test func roomsKeepTheirLabels() throws {
    let (a, b, c) = (hall("A"), hall("B"), hall("C"))
    var synthesis = try Synthesis(of: a, b)
    #expect(
      try synthesis.take([c.reading, b.reading]) == [
        .added(RoomLabel(3)), .unchanged(RoomLabel(2)),
      ])
    #expect(synthesis.rooms.map { "\($0.label) \($0.name)" } == ["B1 A", "B2 B", "B3 C"])
  }

  @Test func aSessionGivenTwice() throws {
    let early = hall("A")
    var late = early
    late.adopt("publish", "Business")
    for readings in [
      [early.reading, early.reading], [early.reading, late.reading], [late.reading, early.reading],
    ] {
      var synthesis = Synthesis()
      #expect(throws: SynthesisProblem.givenTwice("A.breakout", "A.breakout")) {
        try synthesis.take(readings)
      }
      #expect(synthesis.rooms.isEmpty)
    }
  }

  @Test func anOlderCopy() throws {
    let early = hall("A")
    var late = early
    late.adopt("publish", "Business")
    var synthesis = try Synthesis(of: late)
    #expect(throws: SynthesisProblem.olderCopy("A.breakout", RoomLabel(1), "A")) {
      try synthesis.take([early.reading])
    }
  }

  /// A session that was prepared once and copied to two rooms gives two rooms.
  @Test func twoRoomsFromOneFile() throws {
    let prepared = Hall("A")
    let entry = prepared.session.lastSeq + 1
    var (one, other) = (prepared, prepared)
    one.adopt("publish", "Business")
    other.adopt("train", "CSOs")
    other.adopt("fund", "CSOs")
    for readings in [
      [one.reading, other.reading(branch: entry)], [other.reading(branch: entry), one.reading],
    ] {
      var synthesis = Synthesis()
      #expect(
        try synthesis.take(readings) == [
          .added(RoomLabel(1)), .addedBeside(RoomLabel(2), copyOf: RoomLabel(1)),
        ])
      // Each is known again.
      #expect(
        try synthesis.take([readings[0]]) == [.unchanged(RoomLabel(1))])
    }
  }
}
