import TestSupport
import Testing

@testable import BreakoutModel

@Suite struct WordDifferenceTests {
  @Test(
    arguments: [
      ("publish local shares", "publish annual shares", "publish [-local-]{+annual+} shares"),
      ("publish shares", "publish annual shares", "publish {+annual +}shares"),
      ("publish all shares", "publish shares", "publish [-all -]shares"),
      ("a b", "c d", "[-a b-]{+c d+}"),
      ("same", "same", "same"), ("", "new", "{+new+}"), ("old", "", "[-old-]"), ("", "", ""),
      // A mark is no change of its word.
      ("publish yearly.", "publish yearly, in public.", "publish yearly{+, in public+}."),
      ("publish shares", "publish shares?!", "publish shares{+?!+}"),
      // Scripts without blanks change by characters.
      ("公布年度份额", "公布季度份额", "公布[-年-]{+季+}度份额"),
      ("نشر الحصص", "نشر كل الحصص", "نشر {+كل +}الحصص"),
      ("доли закупок", "доли контрактов", "доли [-закупок-]{+контрактов+}"),
    ] as [(String, String, String)]) func marks(old: String, new: String, marked: String)
  {
    #expect(WordDifference(from: old, to: new).marked == marked)
  }

  /// What stayed and was removed is the old text, what stayed and was added the new one.
  @Test func losesNothing() {
    var generator = SeededGenerator(seed: 5)
    let words = ["publish", "shares", "of", "all", "contracts", "份额", "a", "  ", "\n"]
    for _ in 0..<2_000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          words.randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
      }
      let parts = WordDifference(from: texts[0], to: texts[1]).parts
      #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == texts[0])
      #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == texts[1])
      #expect(parts.allSatisfy { !$0.text.isEmpty })
    }
  }

  /// A pasted page in the place of another is replaced as a whole, at once.
  @Test func replacesWhatIsTooLong() {
    let (old, new) = (String(repeating: "旧", count: 6_000), String(repeating: "新", count: 6_000))
    let difference = WordDifference(from: "头" + old + "尾", to: "头" + new + "尾")
    #expect(difference.marked == "头[-\(old)-]{+\(new)+}尾")
  }
}
