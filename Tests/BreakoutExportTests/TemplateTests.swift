import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Every kind of document as a whole (product rule F25).
struct TemplateTests {
  private static let seal = RecordSeal(
    entry: 77, hash: String(repeating: "9f2c41d07be85a36", count: 4))

  private func document(
    _ template: ReportTemplate, _ regime: AttributionRegime, _ format: DocumentFormat = .text
  ) -> String {
    let report = Report(session: Room.reported(regime).session, as: template, seal: Self.seal)
    return String(decoding: format.bytes(of: report), as: UTF8.self)
  }

  @Test("with names", arguments: ReportTemplate.allCases, DocumentFormat.legible)
  func attributed(template: ReportTemplate, format: DocumentFormat) throws {
    try expectDocument(
      document(template, .attributed, format),
      is: "\(template.rawValue)-attributed.\(format.fileExtension)")
  }

  @Test("under the Chatham House Rule", arguments: ReportTemplate.allCases)
  func confidential(template: ReportTemplate) throws {
    let document = document(template, .chathamHouse)
    try expectDocument(document, is: "\(template.rawValue)-confidence.txt")
    let names = Room.roster.flatMap { [$0.name, $0.organisation] } + ["A. Diallo", "Ortiz"]
    // An organisation is also the lead of a recommendation, which the rapporteur wrote.
    for name in names where name != "Chamber of Commerce" {
      #expect(!document.contains(name), "\(name)")
    }
  }

  @Test(
    "where the documents differ by affiliation and by group",
    arguments: [ReportTemplate.sessionReport, .debrief],
    [AttributionRegime.affiliation, .group])
  func between(template: ReportTemplate, regime: AttributionRegime) throws {
    try expectDocument(
      document(template, regime), is: "\(template.rawValue)-\(regime.rawValue).txt")
  }

  @Test("a session that has not begun", arguments: ReportTemplate.allCases)
  func beforeStart(template: ReportTemplate) {
    for session in [Session(), Room(Room.baku).session] {
      let report = Report(session: session, as: template)
      for (place, block) in report.blocks.enumerated() {
        guard case .heading(let heading) = block else { continue }
        #expect(place + 1 < report.blocks.count, "\(heading.text) is empty")
      }
      #expect(report.template == template)
    }
  }

  @Test("the name of each kind as people type it")
  func words() {
    for template in ReportTemplate.allCases {
      #expect(ReportTemplate(word: template.rawValue.uppercased()) == template)
    }
    #expect(ReportTemplate(word: "minutes") == nil)
  }
}
