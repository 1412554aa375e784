import BreakoutModel
import Testing

@testable import BreakoutReport

/// Small parts of the documents.
struct ReportPartTests {
  @Test(
    "what changed from one wording to the next",
    arguments: [
      ("Publish yearly.", "Publish every spring.", "“yearly” became “every spring”"),
      ("Publish.", "Publish, and in public.", "“, and in public” added"),
      ("Publish", "Publish in public", "“in public” added"),
      ("Publish soon and well", "Publish well", "“soon and” left out"),
      ("Same  words", "Same words", nil),
      ("公布年度份额", "公布季度份额", "“年” became “季”"),
      ("Publish shares", "Publish shares.", "“.” added"),
    ] as [(String, String, String?)])
  func wordings(old: String, new: String, expected: String?) {
    #expect(WordingChange(from: old, to: new).words == expected)
  }

  @Test("the SDG index is in the order of goals and targets")
  func index() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(
      RecommendationFields(text: "Act.", sdgTargets: ["17.17", "16.a", "16.10", "16.6", "16.6"]))
    room.consensus(on: .recommendation(RecommendationID(point: PointID(1), ordinal: 1)))
    let blocks = SDGIndex(ReportedSession(room.session, unsaved: [])).blocks
    guard case .table(let grid)? = blocks.last else {
      Issue.record("no index")
      return
    }
    #expect(grid.rows.map { $0[0].prefix { $0 != " " } } == ["16.6", "16.10", "16.a", "17.17"])
    #expect(grid.rows.allSatisfy { $0.last == "R1.1" })
  }

  @Test("a chart has the numbers of its table, and none where all are nothing")
  func charts() {
    let chart = Chart(
      title: "t", series: ["Yes", "No"], .stacked, bars: [("a", [3, 1]), ("b", [2])])
    #expect(chart?.full == 4)
    #expect(chart?.bars.map(\.values) == [[3, 1], [2, 0]])
    #expect(Chart(title: "t", series: ["Yes"], .beside, bars: [("a", [0])]) == nil)
  }

  @Test("every table of votes and of speaking time can be drawn")
  func drawn() {
    let sessions = [Room.decided(.attributed).session, Room.floored(.group).session]
    let titles = sessions.flatMap { session in
      Report(session: session, as: .record).blocks.compactMap { block -> String? in
        guard case .table(let grid) = block else { return nil }
        return grid.chart?.title
      }
    }
    #expect(
      Set(titles) == [
        "Votes by constituency", "Votes: yes, no and abstentions", "Result of the poll",
        "Speaking time by constituency", "Minutes planned and used",
      ])
  }

  @Test("a short form is a gap until it is written out once, or everybody knows it")
  func acronyms() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for text in [
      "The UNGC and the UN", "WPS matters", "Use PPPs", "CSO and SDG", "Stage III",
      "ALL IN CAPITALS",
      "women, peace and security (WPS)",
    ] { room.note(text, .agreement) }
    let gaps = Gap.ofAcronyms(ReportedSession(room.session, unsaved: []))
    #expect(
      gaps.map(\.sentence) == [
        "“UNGC” is nowhere written out (United Nations Global Compact?).",
        "“PPP” is nowhere written out (public-private partnerships?).",
      ])
    #expect(gaps.map(\.place) == [.note(NoteID(1)), .note(NoteID(3))])
  }

  @Test("divergence needs two positions")
  func divergence() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    func gaps() -> [String] {
      Gap.ofDivergence(ReportedSession(room.session, unsaved: [])).map(\.sentence)
    }
    room.note("Audits must be mandatory", .divergence)
    #expect(
      gaps() == [
        "Divergence with one position: “Audits must be mandatory” (point 1); say who holds the other."
      ])
    room.note("Audits must be voluntary", .divergence)
    #expect(gaps() == [])
    room.act(.undo)
    room.act(
      .note(
        .edit(
          NoteID(1),
          NoteDraft(
            at: room.now, kind: .divergence, text: "CSOs want audits, while Business does not"))))
    #expect(gaps() == [])
  }

  @Test("a recommendation that was neither adopted as it stands nor read back says so at the end")
  func validation() {
    let closed = ReportedSession(Room.reported(.group).session, unsaved: [])
    let marks = closed.recommendations.map { $0.wordingMark(in: closed) }
    #expect(
      marks == [
        nil, Marker.changed, Marker.unvalidated, nil, nil, nil, Marker.unvalidated,
      ])
  }
}
