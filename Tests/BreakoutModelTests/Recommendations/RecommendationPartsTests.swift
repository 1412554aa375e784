import Testing

@testable import BreakoutModel

@Suite struct RecommendationPartsTests {
  @Test(
    arguments: [
      ("publish data; train staff", ("publish data", "train staff")),
      ("publish data and train the staff", ("publish data", "train the staff")),
      ("adopt rules, and then disclose them", ("adopt rules", "disclose them")),
      ("نشر الحصص؛ تعيين مسؤول", ("نشر الحصص", "تعيين مسؤول")),
      ("publish data", nil), ("公布份额", nil), ("", nil),
    ] as [(String, (String, String)?)])
  func proposesTwo(text: String, parts: (first: String, second: String)?) {
    let fields = RecommendationFields(text: text, addressees: ["CSOs"], deadline: "2027")
    let proposed = fields.proposedParts
    #expect(proposed?.first.text == parts?.first)
    #expect(proposed?.second.text == parts?.second)
    #expect(proposed?.second.deadline == parts.map { _ in "2027" })
  }

  @Test func proposesWhatTwoHaveInCommon() {
    let one = RecommendationFields(
      text: "publish shares", addressees: ["Business"], deadline: "2027", sdgTargets: ["12.7"])
    let other = RecommendationFields(
      text: "Publish shares yearly", addressees: ["Business", "CSOs"], indicator: "reports",
      deadline: "2028", sdgTargets: ["17.17"])
    let common = one.common(with: other)
    #expect(common.text == "Publish shares yearly")
    #expect(common.addressees == ["Business", "CSOs"])
    #expect(common.sdgTargets == ["12.7", "17.17"])
    #expect(common.deadline == "2027")
    #expect(common.indicator == "reports")
    #expect(one.common(with: RecommendationFields(text: "train staff")).text == "publish shares")
  }
}
