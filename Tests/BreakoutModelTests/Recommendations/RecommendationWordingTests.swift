import BreakoutWords
import Testing

@testable import BreakoutModel

/// What is put to the room (product rules F8 and F9).
@Suite struct RecommendationWordingTests {
  @Test(arguments: [
    ("publish data", "publish data"),
    ("Business, gov > publish data", "Business, Governments > publish data"),
    ("Business > publish | by 2027-12", "Business > publish (by December 2027)"),
    (
      """
      Business > publish | share ≥ 30 % | from 12 % | by 2027-12 | budget: one post \
      | lead: Chamber | sdg 17.17 | why: trust | proposed by Amina | priority: high
      """,
      """
      Business > publish (indicator: share; baseline: 12 %; target: ≥ 30 %; by December 2027; \
      resources: one post; lead: Chamber)
      """
    ),
  ]) func wording(line: String, wording: String) {
    #expect(RecommendationLine.fields(from: line).wording == wording)
  }

  @Test(
    arguments: [
      ("Business > publish", ["Business > publish"]),
      ("Business > publish (by 2027)", ["Business > publish", "by 2027"]),
      ("publish (all) (lead: UN)", ["publish (all)", "lead: UN"]),
      (
        "publish (by law) (indicator: share (by region); by 2027)",
        ["publish (by law)", "indicator: share (by region); by 2027"]
      ),
      ("publish (by law", ["publish (by law"]), ("publish (all)", ["publish (all)"]),
      ("发布 (target: ≥ 30 %)", ["发布", "target: ≥ 30 %"]), ("", [""]),
    ] as [(String, [String])])
  func lines(wording: String, lines: [String]) {
    #expect(DecisionSubject.lines(ofEarlier: wording) == lines)
  }

  @Test func aRecordOfVersion01ShowsWhatItHas() {
    let subject = DecisionSubject(
      point: nil, recommendation: .r(1, 1), text: "Business > publish (by 2027)")
    #expect(subject.wording == "Business > publish (by 2027)")
    #expect(subject.lines == ["Business > publish", "by 2027"])
    #expect(subject.texts == [subject.wording])
  }

  @Test func itIsKeptAsItWasPut() throws {
    var room = try Room.opened()
    var fields = RecommendationFields(text: "publish", addressees: ["Business"], lead: "Chamber")
    try room.act(.recommendation(.add(fields, at: room.now)))
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    fields.lead = "Ministry"
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    let subject = try #require(room.session.decisions[DecisionID(1)]?.subject)
    #expect(subject.wording == "Business > publish (lead: Chamber)")
    #expect(subject.lines == ["Business > publish", "lead: Chamber"])
  }
}
