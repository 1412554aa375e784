import BreakoutModel
import Testing

@testable import BreakoutSynthesis

/// What decisions make of the recommendations, and how long they hold.
@Suite struct DecisionTests {
  private static let text = "publish annual local procurement shares"

  /// Rooms with one recommendation each, which are alike.
  private func halls(_ texts: String...) -> [Hall] {
    zip(["A", "B", "C", "D"], texts).map { name, text in
      var hall = Hall(name)
      hall.adopt(text, "Business")
      return hall
    }
  }

  private func synthesis(_ halls: [Hall]) throws -> Synthesis {
    var synthesis = Synthesis()
    _ = try synthesis.take(halls.map(\.reading))
    return synthesis
  }

  private func three() throws -> Synthesis {
    try synthesis(
      halls(
        Self.text, "publish local procurement shares", "publish local procurement shares online"))
  }

  @Test func everyPairIsAskedAbout() throws {
    #expect(
      try three().asked == [
        "B1-R1.1 B2-R1.1 4/4", "B1-R1.1 B3-R1.1 4/5", "B2-R1.1 B3-R1.1 4/4",
      ])
  }

  @Test func keepBoth() throws {
    var synthesis = try three()
    synthesis.answer("B1-R1.1", "B2-R1.1", .keepBoth)
    #expect(synthesis.asked == ["B1-R1.1 B3-R1.1 4/5", "B2-R1.1 B3-R1.1 4/4"])
    #expect(synthesis.listed.count == 3)
  }

  @Test func mergingCarriesAllLabels() throws {
    var synthesis = try three()
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "publish the shares"))
    #expect(
      synthesis.listed == [
        "B1-R1.1, B2-R1.1: publish the shares",
        "B3-R1.1: publish local procurement shares online",
      ])
    // The third is asked about once more at most: whoever keeps it apart from one keeps it from both.
    #expect(synthesis.asked.count == 2)
    var apart = synthesis
    apart.answer("B1-R1.1", "B3-R1.1", .keepBoth)
    #expect(apart.asked.isEmpty)
    synthesis.answer("B2-R1.1", "B3-R1.1", .merge(text: "publish"))
    #expect(synthesis.asked.isEmpty)
    #expect(synthesis.listed == ["B1-R1.1, B2-R1.1, B3-R1.1: publish"])
  }

  @Test func droppingIsNotLosing() throws {
    var synthesis = try three()
    synthesis.answer("B1-R1.1", "B2-R1.1", .keepFirst)
    #expect(synthesis.asked == ["B1-R1.1 B3-R1.1 4/5"])
    synthesis.answer("B1-R1.1", "B3-R1.1", .keepSecond)
    #expect(synthesis.asked.isEmpty)
    let outcome = synthesis.outcome
    #expect(synthesis.listed == ["B3-R1.1: publish local procurement shares online"])
    #expect(outcome.merged[0].dropped.map { "\($0.id)" } == ["B1-R1.1", "B2-R1.1"])
  }

  @Test func whatWasMergedIsDroppedAsAWhole() throws {
    var synthesis = try three()
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "publish"))
    synthesis.answer("B2-R1.1", "B3-R1.1", .keepSecond)
    #expect(synthesis.asked.isEmpty)
    #expect(synthesis.listed == ["B3-R1.1: publish local procurement shares online"])
    #expect(synthesis.outcome.merged[0].dropped.count == 2)
  }

  /// A second run with a fourth room asks only what is new.
  @Test func aFourthRoom() throws {
    var synthesis = try three()
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "publish the shares"))
    synthesis.answer("B1-R1.1", "B3-R1.1", .keepBoth)
    var again = try SynthesisFile.synthesis(from: SynthesisFile.bytes(of: synthesis), path: "x")
    #expect(again == synthesis)
    var fourth = Hall("D")
    fourth.adopt("publish annual local procurement shares of contracts", "Business")
    fourth.adopt("train mediators", "CSOs")
    #expect(try again.take([fourth.reading]) == [.added(RoomLabel(4))])
    // B1 and B2 are one, so that one answer settles both.
    #expect(
      again.asked == [
        "B1-R1.1 B4-R1.1 5/5", "B2-R1.1 B4-R1.1 4/4", "B3-R1.1 B4-R1.1 4/5",
      ])
    again.answer("B1-R1.1", "B4-R1.1", .keepFirst)
    #expect(again.asked.isEmpty)
    #expect(again.listed.map { $0.prefix(16) }.first == "B1-R1.1, B2-R1.1")
  }

  @Test func aTextThatHasChangedIsAskedAboutAgain() throws {
    var halls = halls(Self.text, "publish local procurement shares")
    var synthesis = try synthesis(halls)
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "publish"))
    let entry = halls[1].session.lastSeq
    halls[1].reword(
      RecommendationID(point: PointID(1), ordinal: 1), "publish procurement shares online")
    let now = halls[1].session.lastSeq
    #expect(
      try synthesis.take(halls.map(\.reading)) == [
        .unchanged(RoomLabel(1)), .updated(RoomLabel(2), from: entry, to: now),
      ])
    #expect(synthesis.asked == ["B1-R1.1 B2-R1.1 3/4"])
    #expect(synthesis.outcome.questions.map(\.state) == [.open(isAskedAgain: true)])
    #expect(synthesis.listed.count == 2)
    // The earlier answer holds again once the earlier wording is back.
    halls[1].reword(
      RecommendationID(point: PointID(1), ordinal: 1), "publish local procurement shares")
    _ = try synthesis.take([halls[1].reading])
    #expect(synthesis.asked.isEmpty)
  }

  @Test func onlyWhatWasAdoptedOrSupportedIsCompared() throws {
    var (one, other) = (Hall("A"), Hall("B"))
    one.adopt(Self.text, "Business")
    other.propose(Self.text, "Business")
    #expect(try Synthesis(of: one, other).asked.isEmpty)
  }
}
