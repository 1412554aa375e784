import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutSynthesis

/// Which texts are probable duplicates (product rule F29).
@Suite struct LikenessTests {
  /// The likeness of two texts of different rooms; `nil` where they are no probable duplicates.
  private func likeness(_ first: String, _ second: String) throws -> String? {
    var vocabulary = WordNumbers()
    let texts = [(1, first), (2, second)].map { room, text in
      LikenessSearch.Text(
        id: RoomRecommendationID(RoomLabel(room), RecommendationID(point: PointID(1), ordinal: 1)),
        words: vocabulary.numbers(of: ContentWords(text).words))
    }
    return LikenessSearch(texts).duplicates().first.map { "\($0.1.shared)/\($0.1.of)" }
  }

  @Test(
    arguments: [
      ("the very same", "The very same!", "2/2"), ("", "", nil), ("the of and", "of and the", nil),
      ("publish data", "Publish data.", "2/2"), ("publish data", "publish figures", nil),
      // Two words of a longer text say nothing.
      ("publish data", "publish data on local procurement", nil),
      ("publish procurement data", "publish data on all procurement", "3/3"),
      (
        "publish annual local-procurement shares",
        "Publish the share of local procurement each year", "4/5"
      ),
      (
        "publish annually the share of local procurement in conflict-affected areas",
        "Companies should publish their local procurement shares every year, starting with"
          + " conflict areas, by 2027", "6/8"
      ),
      ("train 100 mediators by 2027", "train 200 mediators by 2028", nil),
      ("train 100 mediators by 2027", "train 100 mediators by 2028", "3/4"),
      (
        "set up a joint fund",
        "set up a joint committee that reports to the assembly on how aid is spent", nil
      ),
      // Other scripts.
      (
        "نشر بيانات المشتريات المحلية كل عام", "نشر بيانات المشتريات المحلية سنويا", "4/5"
      ),
      ("نشر بيانات المشتريات المحلية", "تدريب الوسطاء في كل منطقة", nil),
      ("企业应每年公布本地采购份额", "企业每年应当公布本地采购的份额", "8/12"),
      ("企业应每年公布本地采购份额", "各国政府应培训一百名调解员", nil),
      (
        "Публиковать данные о местных закупках каждый год",
        "Ежегодно публиковать данные о местных закупках", "5/6"
      ),
      ("Публиковать данные о закупках", "Обучить сто посредников", nil),
      ("publicar cada año los datos de compras", "publicar los datos de compras locales", "5/6"),
      ("हर साल स्थानीय खरीद के आंकड़े प्रकाशित करें", "स्थानीय खरीद के आंकड़े हर साल प्रकाशित करें", "8/8"),
      ("เผยแพร่ข้อมูลการจัดซื้อ", "เผยแพร่ข้อมูลการจัดซื้อท้องถิ่น", "16/16"),
      ("เผยแพร่ข้อมูลการจัดซื้อ", "ฝึกอบรมผู้ไกล่เกลี่ย", nil),
    ] as [(String, String, String?)])
  func pairs(first: String, second: String, expected: String?) throws {
    #expect(try likeness(first, second) == expected)
    #expect(try likeness(second, first) == expected)
  }

  /// The rule as it is written down, for any sizes.
  @Test func theRule() {
    for one in 1...40 {
      for other in 1...40 {
        let needed = Likeness.needed(one, other)
        let base = max(min(one, other), (max(one, other) + 1) / 2)
        for shared in 1...min(one, other) {
          let isEnough =
            shared * 5 >= base * 3 && (shared >= 3 || (one == other && shared == one))
          #expect((shared >= needed) == isEnough, "\(shared) of \(one) and \(other)")
        }
        #expect(Likeness.neededWithShorter(max(one, other)) <= needed)
        #expect(Likeness.neededWithLonger(min(one, other)) <= needed)
      }
    }
  }

  /// The search finds what comparing each text with each would, and nothing else.
  @Test(arguments: 1...20) func theSearchMissesNothing(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let texts = (0..<120).map { place in
      let count = Int.random(in: 1...14, using: &random)
      let words = Set((0..<count).map { _ in Int32.random(in: 0..<25, using: &random) })
      return LikenessSearch.Text(
        id: RoomRecommendationID(
          RoomLabel(place % 7 + 1), RecommendationID(point: PointID(1), ordinal: place + 1)),
        words: words.sorted())
    }
    var expected: Set<RecommendationPair> = []
    for (place, one) in texts.enumerated() {
      for other in texts[(place + 1)...] where one.id.room != other.id.room {
        let shared = Set(one.words).intersection(other.words).count
        if shared >= Likeness.needed(one.words.count, other.words.count) {
          expected.insert(RecommendationPair(one.id, other.id))
        }
      }
    }
    let found = LikenessSearch(texts).duplicates().map(\.0)
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
    #expect(!expected.isEmpty)
  }

  @Test func oneRoomMeantItTwice() throws {
    var hall = Hall("A")
    hall.adopt("publish procurement data", "Business")
    hall.adopt("publish procurement data", "Governments")
    #expect(try Synthesis(of: hall).asked.isEmpty)
  }
}
