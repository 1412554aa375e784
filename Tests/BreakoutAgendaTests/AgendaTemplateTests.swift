import BreakoutModel
import Testing

@testable import BreakoutAgenda

/// The agendas to begin with.
struct AgendaTemplateTests {
  @Test(arguments: AgendaTemplate.allCases)
  func `each is whole, fits its time and reads back without a warning`(template: AgendaTemplate)
    throws
  {
    let agenda = template.agenda
    let text = AgendaWriter(agenda, remarks: ["A remark."], isExplained: true).text
    let reading = try AgendaReader.read(text: text, name: "agenda.md")
    #expect(reading.agenda == agenda, "\(text)")
    #expect(reading.warnings.isEmpty)
    #expect(!AgendaPlan(agenda).isOverfull)
    #expect(agenda.points.count >= 4 && agenda.points.allSatisfy { $0.planned != nil })
    #expect(!template.summary.isEmpty)
  }

  @Test func `each key is explained`() throws {
    let text = AgendaWriter(AgendaTemplate.board.agenda, isExplained: true).text
    for key in FrontMatterKey.allCases where key != .title {
      #expect(text.contains("\n\(key.rawValue): ") || text.contains("\n# \(key.rawValue):\n"))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `the breakout session is that of the forum`() {
    let agenda = AgendaTemplate.unBreakout.agenda
    #expect(agenda.points.count == 8)
    #expect(agenda.rules.constituencies.count == 5)
    #expect(agenda.rules.phrases.count == 3)
    #expect(agenda.points.allSatisfy { $0.question.contains("(Target") })
  }
}
