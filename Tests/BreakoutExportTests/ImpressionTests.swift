import BreakoutModel
import Testing

@testable import BreakoutReport

/// Words of quantity that nobody counted (product rule F26, pitfalls 14 and 35).
struct ImpressionTests {
  @Test(arguments: [
    ("Many asked for audits", "Many† asked for audits"),
    ("How many audits are too many?", "How many audits are too many?"),
    (
      "Most participants and some of the CSOs agreed",
      "Most† participants and some† of the CSOs agreed"
    ),
    ("Nobody funds their upkeep", "Nobody funds their upkeep"),
    ("The most important step", "The most important step"),
    ("A majority wants it; nobody objected", "A majority† wants it; nobody† objected"),
    ("Unanimous on this, by consensus", "Unanimous† on this, by consensus†"),
    ("A majority (31 to 6) wants it", "A majority (31 to 6) wants it"),
    ("Several, 75 % of the room, left", "Several, 75 % of the room, left"),
    ("Several of the 20 points", "Several† of the 20 points"),
    ("企业 many 公布", "企业 many† 公布"),
    ("", ""),
  ])
  func marks(text: String, expected: String) {
    #expect(Impression(text, isCounted: false, isAgreed: false).text == expected)
  }

  @Test("a count or a consensus call that stands behind a word leaves it as it is")
  func behind() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    func texts() -> [String] {
      let record = ReportedSession(room.session, unsaved: [])
      return record.notes.map { record.impression(of: $0).text }
    }
    room.note("A majority supports R1.1.", .agreement)
    room.note("There is consensus", .agreement)
    room.note("Many said “unanimous”", .quotation)
    room.recommend(RecommendationFields(text: "Act."))
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    #expect(
      texts() == ["A majority† supports R1.1.", "There is consensus†", "Many said “unanimous”"])
    room.vote(.recommendation(id), .simple, Tally(yes: 30, no: 10, abstain: 0))
    #expect(texts()[0] == "A majority supports R1.1.")
    #expect(texts()[1] == "There is consensus†")
    room.recommend(RecommendationFields(text: "Go."))
    room.consensus(on: .recommendation(RecommendationID(point: PointID(1), ordinal: 2)))
    #expect(texts()[1] == "There is consensus")
  }

  @Test("the method note explains the mark where it is used, and only there")
  func methodNote() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    func explains() -> Bool {
      MethodNote(ReportedSession(room.session, unsaved: [])).blocks.contains { block in
        guard case .bullets(let items) = block else { return false }
        return items.joined().contains { item in
          guard case .paragraph(let paragraph) = item else { return false }
          return paragraph.lines[0][0].text.hasPrefix(Impression.mark)
        }
      }
    }
    room.note("All is well", .agreement)
    #expect(!explains())
    room.note("Many agree", .agreement)
    #expect(explains())
  }
}
