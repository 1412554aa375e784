import Testing

@testable import BreakoutModel

struct RecommendationClauseTests {
  @Test(
    "what begins with a verb follows should",
    arguments: [
      ("Publish annual shares.", "publish annual shares"),
      (
        "halve the bid bond for contracts under $50,000",
        "halve the bid bond for contracts under $50,000"
      ),
      ("Report to parliament every year", "report to parliament every year"),
      ("Report on progress", "report on progress"),
      ("Please publish the list", "publish the list"),
      ("To publish the list", "publish the list"),
      ("Do not charge fees", "not charge fees"),
      ("not to require audits", "not require audits"),
      ("No longer subsidise imports", "no longer subsidise imports"),
      ("Stop subsidising imports", "stop subsidising imports"),
      ("Refrain from secret tenders", "refrain from secret tenders"),
      ("Publicly disclose all payments", "publicly disclose all payments"),
      ("jointly fund a desk", "jointly fund a desk"),
      ("Digitalise all permits", "digitalise all permits"),
      ("Fund training.", "fund training"),
      ("Support the fund", "support the fund"),
      ("Set up a desk", "set up a desk"),
    ])
  func actions(typed: String, action: String) {
    #expect(RecommendationClause(typed) == .action(action))
  }

  @Test(
    "what says who acts is a sentence",
    arguments: [
      ("Governments should publish every contract.", "Governments should publish every contract"),
      ("The UN must report each year", "The UN must report each year"),
      ("Women are to have half the seats", "Women are to have half the seats"),
      ("The group calls on business to publish", "The group calls on business to publish"),
    ])
  func sentences(typed: String, text: String) {
    #expect(RecommendationClause(typed) == .sentence(text))
  }

  @Test(
    "all else stays as it was typed",
    arguments: [
      "A fund for local suppliers", "Training of mediators", "Review of all contracts",
      "Publishing the shares", "Access to finance", "Publier les données chaque année",
      "نشر بيانات المشتريات", "每年公布采购数据", "Опубликовать данные о закупках",
      "Publish the list. Report every year.", "Half the seats for women", "Who pays?", "",
      "Twice a year, kept by the Chamber.", "Publish the list; report it",
    ])
  func phrases(typed: String) {
    #expect(RecommendationClause(typed) == .phrase(typed))
  }
}
