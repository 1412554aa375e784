import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Organisations, addressees and dates are nobody's name (product rule F17).
struct InstitutionTests {
  private static let owners = [
    "Ministry of Trade, by 31 January 2027", "Ministry of Economy, by March 2027",
    "UNDP, by 2027-06",
    "Chamber of Commerce, by end of June 2027", "the secretariat, by Friday", "World Bank, by 2028",
    "Министерство торговли, by 31 января 2027", "وزارة التجارة, by يناير 2027", "商务部, by 2027",
    "Ministère du Commerce, by juin 2027", "Ministerio de Comercio, by enero de 2027",
    "All of us, by the next session", "Working group on trade", "Rivers Alive, by August",
  ]

  /// What people wrote about them, under an agenda of that regime.
  private static func room(_ regime: AttributionRegime) -> Room {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    agenda.rules.addressees = ["Ministry of Economy", "Chamber of Commerce"]
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Amina Diallo", organisation: "Rivers Alive", constituency: "CSO"),
          ParticipantDraft(name: "Ivo Marsh", organisation: "UNDP", constituency: "UN"),
          ParticipantDraft(
            name: "Leyla Aliyeva", organisation: "Chamber of Commerce", constituency: "Business"),
        ])))
    room.act(.walk(.next(confirmed: false)))
    for owner in owners {
      room.note("Who pays for it", .parked)
      let id = room.session.notes.last?.id ?? NoteID(1)
      // As earlier versions wrote it, and as it is written now.
      room.act(.followUp(.settleParked(id, .owned(by: owner))))
      room.apply([
        .noteEdited(
          note: {
            var note = room.session.notes[id]!
            note.ticket = .owned(by: owner)
            return note
          }())
      ])
    }
    for text in [
      "The Ministry of Trade publishes shares by 31 January 2027", "In 2027, 2028 and by March",
      "Trade grows; the World Bank pays in June",
      "A ministry answers by Friday, in August or January",
      "The secretariat sends it to all of us after the session",
      "Commerce and trade in the economy",
      "商务部将于2027年发布", "Министерство торговли опубликует в январе 2027",
    ] {
      room.note(text)
    }
    room.recommend(
      RecommendationFields(
        text: "UNDP and the Chamber of Commerce publish shares by March 2027",
        addressees: ["UNDP", "Chamber of Commerce"], deadline: "31 January 2027",
        lead: "Ministry of Trade",
        proposer: "Ministry of Economy"))
    return room
  }

  @Test(
    "no owner, addressee or date is taken for a name", arguments: AttributionRegime.allCases)
  func noFalseAlarm(regime: AttributionRegime) {
    #expect(NameScan(Self.room(regime).session).hits.map(\.found) == [])
  }

  @Test("people among the owners are still found, and who came from where")
  func trueHits() {
    var room = Self.room(.group)
    for owner in [
      "Chen Wei (Greenbank), by May", "Ana Souza and Per Lund, by 2027", "Novak, by Friday",
    ] {
      room.note("Who else", .parked)
      room.act(
        .followUp(.settleParked(room.session.notes.last?.id ?? NoteID(1), .owned(by: owner))))
    }
    let texts = [
      "Chen Wei said so", "Souza agreed", "as Lund put it", "Novak will call",
      "Diallo and Greenbank",
      "Rivers Alive objected", "A. Diallo",
    ]
    for text in texts { room.note(text) }
    #expect(
      NameScan(room.session).hits.map(\.found) == [
        "Chen Wei", "Souza", "Lund", "Novak", "Diallo", "Greenbank", "Rivers Alive", "A. Diallo",
      ])
  }

  @Test(
    "somebody of an institution is somebody",
    arguments: [
      ("Chen Wei, Ministry of Trade", false), ("Chen Wei of the Ministry of Trade", false),
      ("Chen Wei from UNDP", false), ("Chen Wei and the Ministry of Trade", false),
      ("Chen Wei (Ministry of Trade)", false), ("Amina Foundation", false), ("AMINA", false),
      ("Chen Wei", false), ("", false), ("Tom Bank", false), ("Ministry of Trade", true),
      ("the Ministry of Trade and Industry", true), ("Office of the President", true),
      ("World Bank", true), ("GIZ", true), ("Rivers Foundation", true), ("商务部", true),
    ])
  func somebody(name: String, isInstitution: Bool) {
    var room = Room(Room.baku)
    room.act(.people(.add([ParticipantDraft(name: "Amina Diallo", organisation: "UNDP")])))
    #expect(Institutions(room.session).contain(name) == isInstitution)
  }

  @Test(
    "who takes an issue up is told as far as it gives nobody away, and by when always",
    arguments: [
      (
        AttributionRegime.attributed, "owner: UNDP, by 2027-06", "owner: Amina Diallo (CSO), by May"
      ),
      (.affiliation, "owner: UNDP, by 2027-06", "owner: Rivers Alive, by May"),
      (.group, "owner: one UN participant, by 2027-06", "owner: one CSO participant, by May"),
      (.chathamHouse, "has an owner, by 2027-06", "has an owner, by May"),
    ])
  func owners(regime: AttributionRegime, institution: String, person: String) {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Amina Diallo", organisation: "Rivers Alive", constituency: "CSO"),
          ParticipantDraft(name: "Ivo Marsh", organisation: "UNDP", constituency: "UN"),
        ])))
    room.act(.walk(.next(confirmed: false)))
    let owners = [
      ("UNDP", "2027-06", institution), ("Amina Diallo", "May", person),
      ("Ministry of Trade", "31 January 2027", "owner: Ministry of Trade, by 31 January 2027"),
    ]
    for (number, owner) in owners.enumerated() {
      room.note("Issue", .parked)
      room.act(.followUp(.settleParked(NoteID(number + 1), .owned(by: owner.0, due: owner.1))))
    }
    let text = room.document(.text)
    for owner in owners { #expect(text.contains(owner.2), "\(owner.2)") }
    #expect(!text.contains("without an owner"))
  }

  @Test(
    "a speaker is told by organisation, else by constituency, in every kind and format",
    arguments: [
      (AttributionRegime.affiliation, ["UNDP", "CSO"]), (.group, ["UN", "CSO"]),
    ])
  func affiliation(regime: AttributionRegime, expected: [String]) {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Ivo Marsh", organisation: "UNDP", constituency: "UN"),
          ParticipantDraft(name: "Amina Diallo", constituency: "CSO"),
        ])))
    room.act(.walk(.next(confirmed: false)))
    let speakers = [("Ivo Marsh", "UN"), ("Amina Diallo", "CSO")]
    for (name, group) in speakers {
      let person = room.session.floorPerson(Speaker(name: name, constituency: group))
      room.act(.floor(.take(InterventionDetails(person))))
      room.wait(minutes: 1)
      room.act(.floor(.end))
      room.note("says \(group)", by: name, of: group)
      room.note("does \(group)", .action, by: name, of: group)
      room.recommend(RecommendationFields(text: "Act.", proposer: "\(name) (\(group))"))
    }
    let record = ReportedSession(room.session, unsaved: [])
    #expect(SpeakersList(record).names == expected)
    #expect(CommitmentsRegister.start(of: record.notes[1], record)[1] == expected[0])
    let json = PublishedRecord(record)
    #expect(json.notes.map(\.speaker) == expected.flatMap { [$0, $0] })
    for one in record.recommendations {
      let proposer = record.attribution(of: one).words(for: one.fields.proposer) ?? ""
      #expect(proposer.contains(expected[one.id.ordinal - 1]))
    }
    let statement = record.attribution.words(for: "Ivo Marsh (UN)")
    #expect(statement == (regime == .affiliation ? "UNDP" : "one UN participant"))
  }
}
