import BreakoutModel
import Testing

@testable import BreakoutAgenda

/// What a note says about decisions, names and groups is heard wherever it stands.
@Suite struct HouseRulesTests {
  private func reading(_ lines: String, below: String = "") throws -> AgendaReading {
    try AgendaReader.read(
      text: """
        # Water for all

        \(lines)

        ## Points for discussion

        1. Who pays for the wells?
        2. Who repairs them?

        \(below)
        """, name: "note.md")
  }

  @Test(arguments: [
    "Decision rule: simple majority", "**Voting:** simple majority",
    "Mode de décision : majorité simple", "Toma de decisiones: mayoría simple",
    "Принятие решений: простое большинство", "اتخاذ القرارات: الأغلبية البسيطة",
    "决策方式：简单多数",
  ])
  func aLabelledRuleIsTaken(_ line: String) throws {
    let reading = try reading(line)
    #expect(reading.agenda.rules.practice.rule == .simple)
    #expect(reading.sources[.decision] == .line(3))
    #expect(!reading.agenda.background.contains(line))
    #expect(try self.reading("", below: line).agenda.rules.practice.rule == .simple)
  }

  @Test(arguments: ["Decisions: approve the minutes", "Vote: Tuesday", "Decision: TBC"])
  func aLabelThatNamesNoRuleIsNone(_ line: String) throws {
    #expect(try reading(line).agenda.rules.decision == nil)
  }

  @Test(arguments: [
    "Attribution: Chatham House Rule", "The meeting is held under the Chatham House Rule.",
    "La réunion se tient selon la règle de Chatham House.",
    "Se aplica la regla de Chatham House.", "Действуют правила Чатем-хаус.",
    "تعقد الجلسة وفق قاعدة تشاتام هاوس.", "会议遵循查塔姆研究所规则。", "Ground rules: Chatham House Rule",
  ])
  func theChathamHouseRuleIsHeard(_ line: String) throws {
    for reading in [try reading(line), try reading("", below: line)] {
      #expect(reading.agenda.rules.attribution == .chathamHouse)
      guard case .line? = reading.sources[.attribution] else {
        Issue.record("\(line)")
        continue
      }
    }
  }

  @Test(arguments: [
    "Place: Chatham House, London", "Should we meet under the Chatham House Rule?",
    "The Chatham House Rule does not apply.", "La règle de Chatham House ne s'applique pas.",
  ])
  func whereTheHouseIsAPlaceOrTheRuleDoesNotHoldItIsNot(_ line: String) throws {
    #expect(try reading(line).agenda.rules.attribution == .affiliation)
  }

  @Test func theFrontMatterTakesPrecedence() throws {
    let reading = try AgendaReader.read(
      text: """
        ---
        attribution: attributed
        decision: consensus
        ---
        # Water

        Decision rule: simple majority
        The Chatham House Rule holds.

        ## Points

        1. Who pays?
        """, name: "note.md")
    #expect(reading.agenda.rules.attribution == .attributed)
    #expect(reading.agenda.rules.decision == "consensus")
  }

  @Test(arguments: [
    "Decisions are taken by consensus, failing which by a two-thirds majority.",
    "Les décisions seront prises à la majorité des deux tiers.",
    "Las decisiones se adoptarán por consenso.", "Решения принимаются простым большинством.",
    "تتخذ القرارات بتوافق الآراء.", "决定以简单多数通过。",
  ])
  func aSentenceAboutDecisionsIsNotTakenAndIsSaid(_ line: String) throws {
    let reading = try reading(line)
    #expect(reading.agenda.rules.decision == nil)
    let warning = try #require(
      reading.warnings.first { if case .decisionInText = $0.reason { true } else { false } })
    #expect(warning.line == 3)
    #expect(warning.description.contains("first screen"))
  }

  @Test(arguments: [
    "In 2015 the Member States adopted the Agenda by consensus.",
    "How can decisions be taken by consensus?", "Decisions are recorded by the secretariat.",
  ])
  func whatWasDecidedElsewhereIsNoRule(_ line: String) throws {
    #expect(
      try !reading(line).warnings.contains {
        if case .decisionInText = $0.reason { true } else { false }
      })
  }

  @Test func groupsAndAddresseesAreTakenFromLabels() throws {
    let reading = try reading(
      """
      Constituencies: CSO, Business / Government
      Recommendations to: Ministry of Water; Chamber of Commerce
      """)
    #expect(reading.agenda.rules.constituencies == ["CSO", "Business", "Government"])
    #expect(reading.agenda.rules.addressees == ["Ministry of Water", "Chamber of Commerce"])
    #expect(reading.sources[.addressees] == .line(4))
  }
}
