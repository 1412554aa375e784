import Testing

@testable import BreakoutModel

@Suite struct ScriptTests {
  @Test(
    arguments: [
      ("Publish data", .latin), ("Łódź və Bakı", .latin), ("Опубликовать SDG", .cyrillic),
      ("نشر البيانات", .arabic), ("公布数据", .han), ("データを公表する", .kana), ("데이터", .hangul),
      ("δεδομένα", .greek), ("שלום", .hebrew), ("हिन्दी", .devanagari), ("ข้อมูล", .thai),
      ("17.17 – ≥ 30 %", nil), ("", nil),
    ] as [(String, Script?)]) func recognises(text: String, script: Script?)
  {
    #expect(Script(of: text) == script)
  }

  @Test(arguments: [
    ("Publish the data", 3), ("share ≥ 30 %", 2), ("公布采购份额", 3), ("公布 UN 数据", 3), ("", 0),
    ("نشر البيانات", 2),
  ]) func countsWords(text: String, count: Int) {
    #expect(WordCount.of(text) == count)
  }
}
