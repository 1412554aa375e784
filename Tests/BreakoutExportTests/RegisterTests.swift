import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The registers for spreadsheets (product rule F12).
struct RegisterTests {
  private func csv(_ room: Room, _ kind: Register.Kind) throws -> String {
    let register = try #require(Register.all(for: room.session).first { $0.kind == kind })
    #expect(register.rows.allSatisfy { $0.count == register.columns.count })
    return String(decoding: CSVWriter(register).bytes, as: UTF8.self)
  }

  @Test("the four registers of a session with names, and in confidence")
  func whole() throws {
    for kind in Register.Kind.allCases {
      for (regime, name) in [
        (AttributionRegime.attributed, "decided"), (.chathamHouse, "confidence"),
      ] {
        let room = kind == .speaking ? Room.floored(regime) : Room.decided(regime)
        try expectDocument(csv(room, kind), is: "\(name)-\(kind.rawValue).csv")
      }
    }
    try expectDocument(csv(.rich(), .commitments), is: "draft-commitments.csv")
  }

  @Test("the newest report by its day counts, also where an earlier day was recorded later")
  func followUp() throws {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Publish.", addressees: ["Business"]))
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.consensus(on: .recommendation(id))
    for (day, state) in [("2027-05-01", FollowUpState.done), ("2027-01-01", .inProgress)] {
      let day = try #require(CalendarDate(day))
      room.act(.followUp(.note(id, FollowUpEntry(date: day, state: state))))
    }
    for kind in [Register.Kind.recommendations, .commitments] {
      let csv = try csv(room, kind)
      #expect(csv.contains("\"done\",2027-05-01"), "\(csv)")
    }
  }

  @Test("an empty session has the columns alone", arguments: Register.Kind.allCases)
  func empty(kind: Register.Kind) throws {
    let register = try #require(Register.all(for: Session()).first { $0.kind == kind })
    #expect(register.rows.isEmpty)
    let lines = String(decoding: CSVWriter(register).bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 1)
  }

  @Test(
    "what a spreadsheet would take for a formula is a text",
    arguments: [
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("\rx", "'\rx"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
      ("1=1", "1=1"), ("a,b", "a,b"), ("say \"yes\"", "say \"\"yes\"\""), ("", ""),
      ("两\n行", "两\n行"),
    ])
  func cells(text: String, written: String) {
    let register = Register(
      kind: .votes, columns: ["c"], rows: [[.text(text)], [.number(-1)], [.empty]])
    let csv = String(decoding: CSVWriter(register).bytes, as: UTF8.self)
    #expect(csv == "\"c\"\r\n\"\(written)\"\r\n-1\r\n\r\n")
  }

  @Test("no cell of a hostile session starts a formula")
  func hostile() throws {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for text in HostileText.lines where !CleanText.line(text).isEmpty {
      room.note(text, .action)
      room.recommend(RecommendationFields(text: text, addressees: [text], lead: text))
    }
    for register in Register.all(for: room.session) {
      let csv = String(decoding: CSVWriter(register).bytes, as: UTF8.self)
      for start in ["\"=", "\"+", "\"-", "\"@"] {
        #expect(!csv.contains("," + start))
        #expect(!csv.contains("\r\n" + start))
      }
    }
  }
}
