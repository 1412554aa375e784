import BreakoutModel
import Foundation
import Testing

@testable import BreakoutStore

/// Outbox files of the versions in which all intents were in one flat list.
struct EarlierOutboxTests {
  /// One of each that could wait, in the order of the file.
  private static let intents: [Intent] = {
    let at = Room.minute(3)
    let draft = NoteDraft(
      at: at, kind: .quotation, text: "“Trust is slow.” #trust",
      speaker: Speaker(name: "Amina Diallo", constituency: "CSO"), tags: ["trust"])
    let fields = RecommendationFields(
      text: "publish all permits/民间", addressees: ["Governments", "UN system"],
      deadline: "by 2027", sdgTargets: ["16.6"])
    let statement = Statement(by: "Business", reason: "the cost")
    let person = FloorPerson(
      participant: ParticipantID(3), name: "Chen", constituency: "Business", looks: "row 4")
    let details = InterventionDetails(
      person, as: .response, channel: .online, toSay: "the date", answers: InterventionID(2))
    return [
      .note(.add(draft)), .note(.add(NoteDraft(at: at, text: "plain"))),
      .note(.extend(nil, text: "and more")),
      .note(.extend(NoteID(2), text: "and more")),
      .note(.substitute(Substitution(old: "old", new: "new"))), .note(.edit(NoteID(1), draft)),
      .note(.move(NoteID(1), to: PointID(2))), .note(.tag(NoteID(1), tags: ["a", "b"])),
      .recommendation(.add(fields, at: at, sources: [NoteID(1)])),
      .recommendation(.add(fields, at: at)),
      .recommendation(.edit(.init(point: PointID(1), ordinal: 2), fields)),
      .recommendation(.extend(.init(point: PointID(1), ordinal: 2), text: "| by 2030")),
      .recommendation(
        .merge(
          .init(point: PointID(1), ordinal: 2), into: .init(point: PointID(1), ordinal: 1), fields)),
      .recommendation(
        .split(
          .init(point: PointID(1), ordinal: 2), first: fields,
          second: RecommendationFields(text: "b"))),
      .walk(.add(title: "Youth", question: "Who?", planned: .minutes(5))),
      .walk(.split(PointID(1), title: "Youth", question: "")),
      .walk(.edit(PointID(1), title: "Youth", question: "Who?")),
      .people(.name(People(moderators: ["S. Haddad"], rapporteurs: ["A. Diallo", "Li"]))),
      .people(
        .add([
          ParticipantDraft(
            name: "Ruth", organisation: "UNDP", constituency: "UN", role: .observer, country: "KE")
        ])),
      .people(.edit(ParticipantID(1), ParticipantDraft(name: "Ruth"))),
      .consensus(.object(statement)), .consensus(.reserve(statement)),
      .consensus(.standAside(Statement(by: "Leyla", reason: ""))),
      .consent(.amend("by 2030")), .consent(.setReview("2027-05-01")),
      .floor(.request(details)),
      .floor(.request(InterventionDetails(FloorPerson(name: "Ruth")), despite: true)),
      .floor(.countTooLate(details)), .floor(.edit(InterventionID(4), details)),
      .clock(.remind("panel photo", at: at)),
      .followUp(.settleParked(NoteID(1), .owned(by: "UNDP", due: "1 June"))),
      .followUp(.settleParked(NoteID(1), .toPlenary)), .followUp(.settleParked(NoteID(1), nil)),
    ]
  }()

  @Test func `acts of a version with all intents in one list are read`() throws {
    let file = try #require(
      Bundle.module.url(
        forResource: "flat-intents", withExtension: "outbox", subdirectory: "Fixtures"))
    let contents = OutboxContents([UInt8](try Data(contentsOf: file)))
    #expect(contents.unreadable == 0)
    #expect(contents.acts.map(\.intent) == Self.intents)
    #expect(contents.acts.allSatisfy { $0.intent.canWait && $0.seen == 7 })
  }

  @Test func `they are written down again with the names of their parts`() throws {
    for intent in Self.intents {
      let act = WaitingAct(
        id: "1", intent, at: Room.minute(4), by: .rapporteur, seen: 7, source: ["a", "b"])
      let bytes = try OutboxLine(act: act).bytes()
      #expect(OutboxContents(bytes).acts == [act])
      #expect(!String(decoding: bytes, as: UTF8.self).contains("\"_"))
    }
  }
}
