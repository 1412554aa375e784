import BreakoutModel
import Testing

@testable import BreakoutSynthesis

/// Which recommendations are suspected to contradict each other (product rule F29).
@Suite struct ContradictionTests {
  @Test(
    arguments: [
      ("publish shares", "publish"), ("Companies should not publish shares", "not publish"),
      ("no longer publish shares", "not publish"), ("never publish names", "not publish"),
      ("refrain from publishing names", "not publish"), ("stop publishing names", "not publish"),
      ("should cease funding coal", "not fund"), ("avoid publishing names", "not publish"),
      ("do not stop publishing names", "publish"), ("stop subsidies for coal", "stop"),
      ("abolish mandatory audits", "abolish"), ("", nil), ("a matter of trust", nil),
      ("نشر البيانات", nil), ("不公布数据", nil),
    ] as [(String, String?)])
  func sense(text: String, phrase: String?) {
    #expect(ActionSense(text)?.phrase == phrase)
  }

  private func asked(
    _ first: (String, String), _ second: (String, String)
  ) throws -> [String] {
    var (one, other) = (Hall("A"), Hall("B"))
    one.adopt(first.0, first.1)
    other.adopt(second.0, second.1)
    return try Synthesis(of: one, other).asked
  }

  @Test func theSameVerbForAndAgainst() throws {
    #expect(
      try asked(("publish local shares", "Business"), ("do not publish figures", "Business"))
        == ["B1-R1.1 B2-R1.1 publish|not publish"])
    #expect(
      try asked(("stop funding coal", "gov"), ("fund coal mines for ten years", "Governments"))
        == ["B1-R1.1 B2-R1.1 not fund|fund"])
  }

  @Test func opposites() throws {
    #expect(
      try asked(("abolish mandatory audits", "Business"), ("introduce audits", "Business"))
        == ["B1-R1.1 B2-R1.1 abolish|introduce"])
    // Another matter.
    #expect(
      try asked(("increase funding", "Business"), ("reduce emissions", "Business")).isEmpty)
    #expect(
      try asked(("increase funding", "Business"), ("do not reduce funding", "Business")).isEmpty)
  }

  @Test func anotherAddresseeOrNone() throws {
    #expect(
      try asked(("publish shares", "Business"), ("do not publish figures", "CSOs")).isEmpty)
    var (one, other) = (Hall("A"), Hall("B"))
    one.adopt("publish shares")
    other.adopt("do not publish figures")
    #expect(try Synthesis(of: one, other).asked.isEmpty)
  }

  /// Texts that are nearly the same are no duplicates while they may contradict each other.
  @Test func aContradictionIsAskedAboutFirst() throws {
    var (one, other) = (Hall("A"), Hall("B"))
    one.adopt("publish local procurement data", "Business")
    other.adopt("do not publish local procurement data", "Business")
    var synthesis = try Synthesis(of: one, other)
    #expect(synthesis.asked == ["B1-R1.1 B2-R1.1 publish|not publish"])
    var confirmed = synthesis
    confirmed.answer("B1-R1.1", "B2-R1.1", .contradiction)
    #expect(confirmed.asked.isEmpty)
    synthesis.answer("B1-R1.1", "B2-R1.1", .noContradiction)
    #expect(synthesis.asked == ["B1-R1.1 B2-R1.1 4/4"])
  }
}
