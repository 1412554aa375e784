import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Draft, circulated, validated: what the record says of the document's versions (product rule F27).
struct ReportVersionTests {
  private func version(_ room: Room, seal: RecordSeal? = nil, unsaved: [NoteDraft] = []) -> String {
    let report = Report(session: room.session, as: .record, unsaved: unsaved, seal: seal)
    let field = report.facts.first { $0.label == "Version" }
    return field?.value.lines.joined().map(\.text).joined(separator: " ") ?? ""
  }

  @Test("a document is a draft until it is circulated, and again once something is added")
  func states() {
    var room = Room.complete()
    #expect(version(room) == "DRAFT 1; state of 26 April 2016, 10:11, entry 18 of the record")
    room.wait(minutes: 3)
    room.act(.document(.issue(.circulated(commentsBy: "10 May"), gaps: 0)))
    #expect(
      version(room)
        == "CIRCULATED 1, comments by 10 May; state of 26 April 2016, 10:11, entry 18 of the record"
    )
    room.wait(minutes: 1)
    room.act(.document(.issue(.validated(by: "S. Haddad"), gaps: 0)))
    #expect(Report(session: room.session, as: .record).version == "VALIDATED 2")
    #expect(Report(session: room.session, as: .record).isDraft == false)
    let late = NoteDraft(at: room.now, text: "late")
    #expect(Report(session: room.session, as: .record, unsaved: [late]).version == "DRAFT 3")
    room.act(.undo)
    #expect(version(room).hasPrefix("DRAFT 2;"))
  }

  @Test("under the Chatham House Rule the moderator who validates it is not named")
  func validatedInConfidence() {
    let details = AttributionRegime.allCases.map { regime in
      var room = Room.floored(regime)
      room.act(.document(.issue(.validated(by: "A. Diallo"), gaps: 0)))
      return version(room).prefix { $0 != ";" }
    }
    let named = "VALIDATED 1 by A. Diallo"
    #expect(details == [named[...], named[...], named[...], "VALIDATED 1 by the moderator"])
  }

  @Test("the document is the same whether it is made before or long after its version is issued")
  func sameBytes() {
    var room = Room.rich()
    let before = Report(session: room.session, as: .record)
    room.wait(minutes: 30)
    room.act(.document(.issue(.draft, gaps: 3)))
    #expect(Report(session: room.session, as: .record) == before)
  }

  @Test("the hash of the record stands beside the entry")
  func seal() {
    let hash = String(repeating: "9f2c", count: 16)
    let room = Room.complete()
    #expect(
      version(room, seal: RecordSeal(entry: 18, hash: hash)).hasSuffix(
        "entry 18 of the record (SHA-256 9f2c9f2c9f2c9f2c…)"))
  }
}
