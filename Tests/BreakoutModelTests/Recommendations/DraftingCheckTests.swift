import BreakoutWords
import Testing

@testable import BreakoutModel

@Suite struct DraftingCheckTests {
  private func check(_ line: String) -> DraftingCheck {
    DraftingCheck(RecommendationLine.fields(from: line))
  }

  /// A whole recommendation; what a test is about is changed.
  private static let good =
    "Business > publish annual local-procurement shares | share of contracts ≥ 30 % | by 2027-12"
    + " | lead: Chamber | budget: member fees | sdg 17.17 | why: trust needs a shared measure"

  @Test func findsNothingToMend() {
    let check = check(Self.good)
    #expect(check.findings == [])
    #expect(check.signs == "●●●●●")
    #expect(check.scoreText == "5/5")
    #expect(check.overall == .ok)
  }

  /// The order of the marks is S, M, A, R, T.
  @Test(arguments: [
    (good, "●●●●●"),
    ("publish local-procurement shares", "●○○○○"),
    ("all stakeholders > strengthen cooperation", "◐○◐○○"),
    ("Business > publish shares | by 2027", "●○●○●"),
    ("Business > publish shares of 30 contracts | by 2027 | resources: fees", "●●●●●"),
    ("Business, CSOs > publish shares | count of reports | by 2027 | budget: fees", "◐●●●●"),
    ("everything", "◐○○○○"),
    ("Joint > publish shares | count | by 2027 | budget: fees", "●●◐●●"),
    ("Joint > publish shares | count | by 2027 | budget: fees | lead: UNDP", "●●●●●"),
  ]) func marks(line: String, signs: String) {
    #expect(check(line).signs == signs, "\(check(line).findings)")
  }

  @Test(
    arguments: [
      // S: the verb that leads.
      ("publish shares", []),
      ("should publish shares", []),
      ("All companies to publish shares", []),
      ("fund for local peace", []),
      ("strengthen cooperation", [.weakVerb("strengthen", instead: ["fund", "train", "appoint"])]),
      ("Strengthening of ties", [.weakVerb("strengthen", instead: ["fund", "train", "appoint"])]),
      ("encouraging firms", [.weakVerb("encourage", instead: ["fund", "appoint", "require"])]),
      (
        "raise awareness of it",
        [.weakVerb("raise awareness", instead: ["publish", "train", "report"])]
      ),
      ("raise the share of women", []),
      ("fund programmes that support youth", []),
      ("more transparency", [.noVerb]),
      // One action only.
      ("publish data and train the staff", [.severalActions("publish", "train")]),
      ("publish data, then adopt rules", [.severalActions("publish", "adopt")]),
      ("adopt rules. Publish them", [.severalActions("adopt", "publish")]),
      ("appoint a lead; disclose the budget", [.severalActions("appoint", "disclose")]),
      ("publish data; all of it", [.semicolon]),
      ("set up a fund and report", []),
      ("publish plans and programme budgets", []),
      ("publish and publish again", []),
    ] as [(String, [DraftingFinding])]) func specific(text: String, findings: [DraftingFinding])
  {
    #expect(check("CSOs > " + text).findings.filter { $0.criterion == .specific } == findings)
  }

  @Test(
    arguments: [
      ("train staff", [.noMeasure]), ("train 200 staff", []), ("train two hundred staff", []),
      ("train staff by 2027", [.noMeasure]), ("halve the costs", []),
      ("train staff for SDG 16", [.noMeasure]),
      ("carry out resolution 2250", [.noMeasure]),
      ("train more staff", [.vagueMeasure("more")]),
      ("train more staff | people trained", []),
      ("train staff | indicator: tbd", [.stillOpen(.indicator, "tbd")]),
      ("train staff | baseline: 12 %", []),
    ] as [(String, [DraftingFinding])]) func measurable(text: String, findings: [DraftingFinding])
  {
    #expect(check("CSOs > " + text).findings.filter { $0.criterion == .measurable } == findings)
  }

  @Test(
    arguments: [
      ("publish", 0, [.noAddressee]), ("CSOs > publish", 0, []),
      ("Relevant stakeholders > publish", 0, [.diffuseActor("Relevant stakeholders")]),
      ("all partners > publish", 0, [.diffuseActor("all partners")]),
      ("Tous > publish", 0, [.diffuseActor("Tous")]), ("jointly > publish", 0, [.jointWithoutLead]),
      ("CSOs > publish", 44, []), ("CSOs > publish", 45, [.tooLong(words: 46)]),
    ] as [(String, Int, [DraftingFinding])])
  func achievable(text: String, more: Int, findings: [DraftingFinding]) {
    let line = text + String(repeating: " data", count: more)
    #expect(check(line).findings.filter { $0.criterion == .achievable } == findings)
  }

  @Test(
    arguments: [
      ("train staff", [.noMeans]), ("train staff | resources: the Peace Fund", []),
      ("train people with 2 million euros", []), ("train people for $500", []),
      ("train people with more funding", [.meansWithoutSource("funding")]),
      ("fund local groups", [.noMeans]),
      ("train staff | budget: to be determined", [.stillOpen(.resources, "to be determined")]),
    ] as [(String, [DraftingFinding])]) func resourced(text: String, findings: [DraftingFinding])
  {
    #expect(
      check("CSOs > " + text.replacing("staff", with: "youth")).findings
        .filter { $0.criterion == .resourced } == findings)
  }

  @Test(
    arguments: [
      ("publish", [.noDate]), ("publish | by 2027", []), ("publish | by ٢٠٢٧", []),
      ("publish | by the end of March", []), ("publish | by two years from now", []),
      ("publish | deadline: annually", []), ("publish | by soon", [.vagueDate("soon")]),
      ("publish | by 2027-13-45", [.vagueDate("2027-13-45")]),
      ("publish | by 2027-02-30", [.vagueDate("2027-02-30")]), ("publish | by 2026-2028", []),
      ("publish as soon as possible", [.vagueDate("as soon as possible")]),
      ("publish every six months", []), ("publish before 2030", []),
      ("publish | by TBC", [.stillOpen(.deadline, "TBC")]),
    ] as [(String, [DraftingFinding])]) func timeBound(text: String, findings: [DraftingFinding])
  {
    #expect(check("CSOs > " + text).findings.filter { $0.criterion == .timeBound } == findings)
  }

  @Test(
    arguments: [
      ("publish | sdg 17.17 | why: trust", []),
      ("publish", [.noRationale, .noSDGTarget]),
      ("publish | sdg 17.99 | why: trust", [.unknownSDGTarget("17.99")]),
      ("continue to publish | sdg 16.6 | why: trust", [.reaffirmation("continue to")]),
      (
        "train SMEs in HRDD, the UN and the SDGs | sdg 16.6 | why: trust",
        [
          .acronym("SMEs", meaning: "small and medium-sized enterprises"),
          .acronym("HRDD", meaning: "human rights due diligence"),
        ]
      ),
      ("join the XYZQ | sdg 16.6 | why: trust", [.acronym("XYZQ", meaning: nil)]),
      ("train small firms (SMEs) of all SMEs | sdg 16.6 | why: trust", []),
      ("PUBLISH ALL DATA NOW | sdg 16.6 | why: trust", []),
    ] as [(String, [DraftingFinding])]) func extras(text: String, findings: [DraftingFinding])
  {
    #expect(check("CSOs > " + text).findings.filter { $0.criterion == nil } == findings)
  }

  /// Where there are no words to compare with, only what needs none is checked, and that is said.
  @Test(
    arguments: [
      ("Business > 在受冲突影响地区公布采购份额 | 30 % | by 2027 | budget: 会费", "●●●●●", Script.han),
      (
        "Business > опубликовать доли закупок | 30 % | by 2027 | budget: взносы", "●●●●●", .cyrillic
      ),
      ("Business > نشر حصص المشتريات المحلية | 30 % | by ٢٠٢٧ | budget: رسوم", "●●●●●", .arabic),
      ("Business > نشر الحصص؛ وتعيين مسؤول", "◐○●○○", .arabic),
      ("公布采购份额", "●○○○○", .han),
      ("Business > Publier les données des marchés publics dans les zones | by 2027", "●○●○●", nil),
      ("Business > Tədarük paylarını açıqlamaq | by 2027", "●○●○●", nil),
    ] as [(String, String, Script?)]) func otherScripts(
      line: String, signs: String, script: Script?
    )
  {
    let check = check(line)
    #expect(check.signs == signs, "\(check.findings)")
    #expect(check.findings.last == .unknownWords(script))
  }

  /// What is missing comes before what is weak, and what leaves the score alone last.
  @Test func saysTheMostValuableFirst() {
    let findings = check("everyone, CSOs > strengthen the CBO").findings
    #expect(
      findings == [
        .noDate, .noMeasure, .noMeans, .diffuseActor("everyone"), .severalAddressees(2),
        .weakVerb("strengthen", instead: ["fund", "train", "appoint"]),
        .acronym("CBO", meaning: "community-based organizations"), .noRationale, .noSDGTarget,
      ])
  }

  @Test(
    arguments: [
      (
        .weakVerb("strengthen", instead: ["fund", "train", "appoint"]),
        "“strengthen” is hard to check: say what is done, e.g. fund, train or appoint.",
        "“strengthen” is weak: fund, train, appoint?"
      ),
      (
        .noDate, "No date: say by when, as a day, a month, a year or a period.", "no date: by when?"
      ),
      (
        .unknownWords(.arabic),
        "There are no word lists for Arabic script yet: verbs and vague words are not checked.",
        "no word list for Arabic"
      ),
      (.stillOpen(.deadline, "tbc"), "Deadline is still open: “tbc”.", "deadline still open"),
    ] as [(DraftingFinding, String, String)]) func explainsItself(
      finding: DraftingFinding, sentence: String, hint: String
    )
  {
    #expect(finding.sentence == sentence)
    #expect(finding.hint == hint)
  }

  /// Whatever is typed, five marks come out.
  @Test func survivesAnything() {
    for text in ["", ";", "...", "\u{202E}", "🙂 and 🙂", "٣", String(repeating: "9", count: 400)] {
      let fields = RecommendationFields(text: text, sdgTargets: [text], rationale: text)
      #expect(DraftingCheck(fields).signs.count == 5)
    }
  }
}
