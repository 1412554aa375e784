import BreakoutExport
import BreakoutModel
import BreakoutReport
import Testing

@testable import BreakoutSynthesis

/// What must not get into a synthesis (product rule F17).
@Suite struct PrivacyTests {
  /// A session that has a name in every field for one.
  private static func hall(_ regime: AttributionRegime) -> Hall {
    var hall = Hall("Quiet hall", regime: regime)
    hall.act(
      .people(
        .add([
          ParticipantDraft(
            name: "Rostered Person", organisation: "Rostered House", constituency: "CSO",
            role: .voting, country: "Nowhere"),
          ParticipantDraft(
            name: "Only Official", organisation: "Lone Ministry", constituency: "Government",
            role: .voting, country: "Nowhere"),
        ])))
    hall.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 9), GroupPresence("Business", present: 7),
            GroupPresence("Government", present: 1),
          ]))))
    hall.act(
      .note(
        .add(
          NoteDraft(
            at: hall.now, text: "a-note-in-confidence",
            speaker: Speaker(name: "Speaking Person", constituency: "CSO")))))
    hall.adopt(
      "publish procurement data", "Business",
      fields: RecommendationFields(proposer: "Proposing Person (Proposing House)"),
      [.consensus(.reserve(Statement(by: "Reserving Person (Government)", reason: "too early")))])
    hall.propose("withdrawn words", "Business")
    return hall
  }

  private static let names = [
    "Rostered", "Lone Ministry", "Only Official", "Speaking Person", "Proposing",
    "Reserving Person",
    "a-note-in-confidence", "Amina Diallo", "M. Ortiz",
  ]

  private func everything(_ hall: Hall) throws -> String {
    let synthesis = try Synthesis(of: hall)
    let document = SynthesisDocument(synthesis, synthesis.outcome)
    let bytes =
      try SynthesisFile.bytes(of: synthesis) + DocumentFormat.html.bytes(of: document.report)
      + CSVWriter(document.register).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aChathamHouseRoomLeaksNoName() throws {
    let text = try everything(Self.hall(.chathamHouse))
    for name in Self.names { #expect(!text.contains(name), "\(name)") }
    // The one official is told by no number either.
    #expect(!text.contains("Government"))
    #expect(text.contains("one participant"))
    #expect(text.contains("Chatham House Rule"))
  }

  @Test(arguments: [AttributionRegime.group, .affiliation])
  func underTheOtherRegimesNobodyIsNamedEither(regime: AttributionRegime) throws {
    let text = try everything(Self.hall(regime))
    for name in Self.names { #expect(!text.contains(name), "\(name)") }
    #expect(text.contains("one Government participant"))
  }

  /// What stands off the record never reaches the session, and so no synthesis; what else a rapporteur wrote
  /// into a recommendation does, and is told.
  @Test func namesInFreeTextAreTold() {
    var hall = Self.hall(.chathamHouse)
    hall.adopt("ask Rostered Person for data", "Business")
    let hits = NameScan(hall.session).hits(inContributionOf: hall.session)
    #expect(Set(hits.map(\.found)) == ["Rostered Person"])
  }
}
