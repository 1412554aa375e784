import TestSupport
import Testing

@testable import BreakoutModel

/// Product rule F7.
@Suite struct RecommendationLineTests {
  @Test func theWholeLine() {
    #expect(
      RecommendationLine.fields(
        from: """
          cso & Business > publish local-procurement data | share of contracts ≥ 30 % | BY 2027-12 \
          | Lead = Chamber | baseline: 12 % | budget: 2 m | sdg 17.17, 16.6 | why: trust \
          | Proposed by Amina (CSO) | priority: high | said twice
          """)
        == RecommendationFields(
          text: "publish local-procurement data", addressees: ["CSOs", "Business"],
          indicator: "share of contracts", baseline: "12 %", target: "≥ 30 %",
          deadline: "2027-12", resources: "2 m", lead: "Chamber", sdgTargets: ["17.17", "16.6"],
          rationale: "trust; said twice", proposer: "Amina (CSO)", priority: "high"))
  }

  @Test(arguments: [
    ("gov, un; donors and ifis > x", ["Governments", "UN system", "Donors/IFIs"], "x"),
    ("Donors and IFIs > x", ["Donors/IFIs"], "x"),
    (
      "companies and the media > x",
      ["Business", "Media"], "x"
    ),
    ("The Chamber > x", ["The Chamber"], "x"), ("企业、政府 > 公布数据", ["企业", "政府"], "公布数据"),
    (
      "\"Ministry of Trade and Industry\", gov > x",
      [
        "Ministry of Trade and Industry",
        "Governments",
      ], "x"
    ),
    ("Business -> x", ["Business"], "x"), ("Business→x", ["Business"], "x"), ("> x", [], "x"),
    ("publish data", [], "publish data"), ("raise shares to > 30 %", [], "raise shares to > 30 %"),
    ("raise shares >= a third", [], "raise shares >= a third"),
    ("Business > 30 trainings", ["Business"], "30 trainings"),
    ("a \\> b \\| c", [], "a > b | c"), ("gov, gov > x", ["Governments"], "x"),
    ("All > x", ["All"], "x"), ("Everyone > x", ["Everyone"], "x"), ("Tous > x", ["Tous"], "x"),
    ("all partners > x", ["all partners"], "x"), ("jointly > x", ["Joint"], "x"),
    ("Business >", [], "Business >"), ("أعمال > نشر", ["أعمال"], "نشر"), ("", [], ""),
  ]) func openings(line: String, addressees: [String], text: String) {
    let fields = RecommendationLine.fields(from: line)
    #expect(fields == RecommendationFields(text: text, addressees: addressees))
  }

  @Test(arguments: [
    ("share ≥ 30 %", "share", "≥ 30 %"), ("share >= 30 %", "share", ">= 30 %"),
    ("share = 30 %", "share", "30 %"), ("rise to 30 %", "rise", "30 %"),
    ("visits at least 4 a year", "visits", "at least 4 a year"),
    ("At most 3 late reports", "", "At most 3 late reports"), ("< 5 days", "", "< 5 days"),
    ("number of reports", "number of reports", ""), ("access to data", "access to data", ""),
    ("firms > all others", "firms > all others", ""), ("بنسبة ≥ ٣٠", "بنسبة", "≥ ٣٠"),
  ]) func measures(part: String, indicator: String, target: String) {
    let fields = RecommendationLine.fields(from: "x | \(part)")
    #expect(fields == RecommendationFields(text: "x", indicator: indicator, target: target))
  }

  @Test(arguments: [
    ("x | by", RecommendationFields(text: "x", indicator: "by")),
    ("x | lead:", RecommendationFields(text: "x", indicator: "lead:")),
    ("x || by 2027 |", RecommendationFields(text: "x", deadline: "2027")),
    ("x | a | b", RecommendationFields(text: "x", indicator: "a", target: "b")),
    (
      "x | a | b | c | d",
      RecommendationFields(text: "x", indicator: "a", target: "b", rationale: "c; d")
    ),
    (
      "x | a ≥ 3 | b",
      RecommendationFields(text: "x", indicator: "a", target: "≥ 3", rationale: "b")
    ),
    (
      "x | a | target: 4 | b",
      RecommendationFields(text: "x", indicator: "a", target: "4", rationale: "b")
    ),
    (
      "x | a | by 2027 | b",
      RecommendationFields(text: "x", indicator: "a", target: "b", deadline: "2027")
    ),
    (
      "x | indicator: a | b ≥ 3",
      RecommendationFields(text: "x", indicator: "a", rationale: "b ≥ 3")
    ),
    (
      "x | a ≥ 3 | target: 4", RecommendationFields(text: "x", indicator: "a ≥ 3", target: "4")
    ),
    ("x | lead: a | owner: b", RecommendationFields(text: "x", lead: "a; b")),
    ("x | from 12 %", RecommendationFields(text: "x", baseline: "12 %")),
    ("x | SDG: SDG 17.17", RecommendationFields(text: "x", sdgTargets: ["17.17"])),
    ("x | sdg 17.17 16.6", RecommendationFields(text: "x", sdgTargets: ["17.17", "16.6"])),
    ("x | because we said so", RecommendationFields(text: "x", rationale: "we said so")),
    ("x | bylaws adopted", RecommendationFields(text: "x", indicator: "bylaws adopted")),
    ("x | deadline：明年", RecommendationFields(text: "x", deadline: "明年")),
  ]) func parts(line: String, fields: RecommendationFields) {
    #expect(RecommendationLine.fields(from: line) == fields)
  }

  @Test func theWrittenLineIsShort() {
    let line = "Business > publish data | share ≥ 30 % | by 2027-12 | lead: Chamber | sdg 17.17"
    #expect(RecommendationLine.text(for: RecommendationLine.fields(from: line)) == line)
  }

  /// Any text in any field that holds one line's worth of it; SDG targets are numbers or plain words.
  @Test func theWrittenLineReadsAsItWas() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<4000 {
      var fields = RecommendationFields()
      for field in RecommendationField.allCases where random.chance(50) {
        fields[field] = random.text(of: Self.pieces, upTo: 6)
      }
      fields.addressees = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        random.text(of: Self.pieces, upTo: 5).trimmed
      }
      fields.addressees = fields.addressees.filter { !$0.isEmpty }.distinct
      fields.sdgTargets =
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          random.pick(["17.17", "16.6", "5.5", "Goal 16", "16.b"])
        }
        .distinct
      if fields.text.isEmpty { fields.text = "x" }
      let line = RecommendationLine.text(for: fields)
      #expect(RecommendationLine.fields(from: line) == fields, "\(line)")
    }
  }

  @Test func anyLineIsRead() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<4000 {
      let line = random.text(of: Self.pieces, upTo: 12)
      let fields = RecommendationLine.fields(from: line)
      if fields.text.isEmpty {
        #expect(line.prefix { !"|｜".contains($0) }.trimmed.isEmpty, "\(line)")
      } else {
        #expect(RecommendationLine.fields(from: RecommendationLine.text(for: fields)) == fields)
      }
    }
  }

  private static let pieces = [
    " ", " ", "|", ">", "\\", ",", ";", ":", "=", "&", "\"", "by ", "lead", "from ", "sdg ", "to ",
    " and ", "gov", "Business", "x", "30", "≥", "→", "at least ", "because ", "企", "é", "-", "\n",
    "proposed by ", "target", "indicator: ", "why:", "(", "＝", "：", "、", "2027", "6 months",
    "within ", "до ", "｜", "срок: ",
  ]
}

extension [String] {
  fileprivate var distinct: [String] {
    reduce(into: []) { names, name in
      if !names.contains(where: { $0.folded == name.folded }) { names.append(name) }
    }
  }
}
