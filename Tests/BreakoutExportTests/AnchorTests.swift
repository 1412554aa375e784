import BreakoutModel
import Testing

@testable import BreakoutReport

/// The names by which links lead to the sections of a document.
struct AnchorTests {
  private func anchors(_ report: Report) -> [String] {
    report.blocks.compactMap { if case .heading(let heading) = $0 { heading.anchor } else { nil } }
  }

  @Test("each once, of plain letters, for every heading")
  func unique() {
    for room in [Room.rich(), Room.decided(.attributed), Room.complete()] {
      let all = anchors(Report(session: room.session, as: .record))
      #expect(Set(all).count == all.count)
      #expect(
        all.allSatisfy { anchor in
          anchor.first?.isLetter == true
            && anchor.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        })
    }
  }

  @Test("a recommendation, a decision and a point have their numbers as anchors")
  func numbers() {
    let all = anchors(Report(session: Room.decided(.attributed).session, as: .record))
    #expect(all.contains("r2-1"))
    #expect(all.contains("d14"))
    #expect(all.contains("point-3"))
    #expect(all.contains("point-3-recommendations"))
  }

  @Test("headings of the session's words alone take a number below their section")
  func names() {
    let report = Report(
      kind: "", title: "",
      blocks: [
        .heading(Heading(2, "At a glance", code: "at-a-glance")),
        .heading(Heading(3, "", name: "企业")),
        .heading(Heading(3, "", name: "Business")),
        .heading(Heading(2, "At a glance", code: "at-a-glance")),
      ])
    #expect(anchors(report) == ["at-a-glance", "at-a-glance-2", "at-a-glance-3", "at-a-glance-4"])
  }
}
