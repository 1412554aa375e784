import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What every kind of document tells the same of, where they told different things.
struct OneTruthTests {
  @Test("who serves or reports the session is not among the organisations that took part")
  func services() {
    var agenda = Room.baku
    agenda.rules.attribution = .affiliation
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Amina Diallo", organisation: "Rivers Alive", constituency: "CSO"),
          ParticipantDraft(
            name: "Lia Marsh", organisation: "UNDP", constituency: "UN", role: .observer),
          ParticipantDraft(name: "Ivo Lang", organisation: "Word for Word", role: .interpreter),
          ParticipantDraft(
            name: "Ana Pop", organisation: "Daily News", constituency: "Press", role: .observer),
          ParticipantDraft(
            name: "Per Lund", organisation: "The Organisers", constituency: "Secretariat",
            role: .observer),
          ParticipantDraft(
            name: "Jo Kim", organisation: "Hall Services", constituency: "Staff", role: .observer),
        ])))
    room.act(.people(.mark((1...6).map { ParticipantID($0) }, isPresent: true)))
    room.act(.walk(.next(confirmed: false)))
    let expected = ["Rivers Alive (CSO)", "UNDP (UN)"]
    #expect(Participation.organisations(ReportedSession(room.session, unsaved: [])) == expected)
    #expect(PublishedRecord(room.session).organisations == expected)
    for template in [ReportTemplate.record, .sessionReport] {
      let report = Report(session: room.session, as: template)
      let text = String(decoding: DocumentFormat.text.bytes(of: report), as: UTF8.self)
      for name in ["Word for Word", "Daily News", "The Organisers", "Hall Services"] {
        #expect(!text.contains(name))
      }
      #expect(text.contains("UNDP (UN)"))
    }
  }

  @Test("press is told where the agenda has it as a constituency")
  func declared() {
    var agenda = Room.baku
    agenda.rules.attribution = .affiliation
    agenda.rules.constituencies = ["CSO", "Media"]
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Ana Pop", organisation: "Daily News", constituency: "Media")
        ])))
    #expect(PublishedRecord(room.session).organisations == ["Daily News (Media)"])
  }

  @Test("a contribution in writing is printed once, without tag and time, and counts as heard")
  func written() throws {
    var agenda = Room.baku
    agenda.rules.attribution = .attributed
    var room = Room(agenda)
    room.act(.walk(.next(confirmed: false)))
    for name in ["Amina Diallo", "Chen Wei"] {
      room.act(.floor(.request(InterventionDetails(FloorPerson(name: name, constituency: "CSO")))))
      room.wait(minutes: 1)
    }
    room.act(.walk(.next(confirmed: true), list: .release))
    #expect(PublishedRecord(room.session).floor.unheard == 2)
    let request = try #require(room.session.unheard.first)
    room.act(
      .note(
        .add(
          NoteDraft(
            at: request.requested, text: "Wells need keepers",
            speaker: room.session.speaker(of: request.details.person), tags: [Note.writtenTag]))))
    #expect(room.session.written(by: request)?.text == "Wells need keepers")
    let json = PublishedRecord(room.session)
    #expect(json.floor.unheard == 1)
    #expect(
      json.notes.last?.isWritten == true && json.notes.last?.tags == []
        && json.notes.last?.at == nil)
    let text = room.document(.text)
    #expect(text.ranges(of: "Wells need keepers").count == 1)
    #expect(text.contains("Contributions in writing\n  - Amina Diallo (CSO): Wells need keepers"))
    #expect(!text.contains("#written"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "could not be accommodated: 1 (CSO 1); invited to contribute in writing; 1 more contributed in writing."
      ))
  }

  @Test("the session report tells what was not adopted, as the document does")
  func failed() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Ban it.", addressees: ["Business"]))
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.vote(.recommendation(id), .twoThirds, Tally(yes: 11, no: 27, abstain: 2))
    for isClosed in [false, true] {
      if isClosed { room.act(.closeSession(confirmed: true)) }
      let report = Report(session: room.session, as: .sessionReport)
      let text = String(decoding: DocumentFormat.text.bytes(of: report), as: UTF8.self)
      #expect(text.contains("R1.1 Ban it.\n    NOT ADOPTED: 11 yes, 27 no, 2 abst."))
    }
  }

  @Test("what is missing stands in a list of its own and in no other document")
  func noGapList() {
    let room = Room.floored(.attributed)
    let list = GapList(room.session).gaps.map(\.sentence)
    let text = room.document(.markdown, as: .gaps)
    #expect(!list.isEmpty && list.allSatisfy(text.contains))
    // Not in a draft either, which is shown to those who are not to finish it.
    for kind in ReportTemplate.allCases where kind != .gaps {
      let text = room.document(.markdown, as: kind)
      #expect(!text.lowercased().contains("still missing"))
      #expect(list.filter(text.contains) == [])
    }
  }

  @Test("the head lists a constituency that only the roster has, in every kind and in the data")
  func aConstituencyOfTheRosterIsInTheHead() {
    var agenda = Room.baku
    agenda.rules.constituencies = ["CSO", "Business"]
    for regime in AttributionRegime.allCases {
      agenda.rules.attribution = regime
      var room = Room(agenda)
      room.act(
        .people(
          .add([
            ParticipantDraft(name: "Amina Diallo", constituency: "CSO"),
            ParticipantDraft(name: "Ana Pop", constituency: "Academia"),
          ])))
      room.act(.people(.setPresence(Electorate(present: 20))))
      // Beside a number of one person, its name would tell who that is.
      let added = regime == .chathamHouse ? [] : ["Academia"]
      #expect(PublishedRecord(room.session).session.constituencies == ["CSO", "Business"] + added)
      let list = "constituencies: " + (["CSO", "Business"] + added).joined(separator: ", ")
      for kind in ReportTemplate.allCases where ![.reportBack, .gaps].contains(kind) {
        let report = Report(session: room.session, as: kind)
        let text = String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
        #expect(text.contains(list + "\n") || text.contains(list + "  \n"), "\(kind)")
      }
    }
  }
}
