import Testing

@testable import BreakoutModel

struct TextLanguageTests {
  @Test(arguments: [
    ("Publish the shares of local suppliers", "en"),
    ("Les entreprises devraient publier leurs achats chaque année", "fr"),
    ("Publier les données d'achat", "fr"),
    ("Publicar los datos de compra cada año", "es"),
    ("Las empresas deben publicar sus compras", "es"),
    ("Опубликовать данные о закупках", "ru"),
    ("Оприлюднити дані про закупівлі", "uk"),
    ("نشر بيانات المشتريات كل سنة", "ar"),
    ("انتشار داده‌های خرید هر سال پس از گزارش", "fa"),
    ("每年公布采购数据", "zh"),
    ("調達データを公表する", "ja"),
    ("구매 자료를 공개한다", "ko"),
  ])
  func tellsByScriptAndSmallWords(text: String, code: String) {
    #expect(TextLanguage.code(of: text) == code)
  }

  @Test(
    "neither a name nor a count is in a language",
    arguments: [
      "UNDP", "Greenbank", "Amina Diallo", "30 %", "", "31 yes, 6 no, 3 abst.", "No.", "D1. Vote",
      "Łódź, Polska",
    ])
  func names(text: String) {
    #expect(TextLanguage.code(of: text) == nil)
  }
}
