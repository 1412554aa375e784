import BreakoutModel
import Testing

@testable import BreakoutReport

struct RecommendationSentenceTests {
  @Test(
    "whom it is addressed to says who should act",
    arguments: [
      (["Business"], "Publish shares.", "Business should publish shares."),
      (["Governments"], "publish shares", "Governments should publish shares."),
      (["UN system"], "Publish shares", "The United Nations system should publish shares."),
      (["CSOs"], "Train mediators.", "Civil society organizations should train mediators."),
      (
        ["Donors/IFIs"], "Fund it",
        "Donors and international financial institutions should fund it."
      ),
      (["Media"], "Report it", "The media should report it."),
      (["Joint"], "Meet every spring.", "All concerned should meet every spring."),
      (["Ministry of Trade"], "Halve the bond", "The Ministry of Trade should halve the bond."),
      (["the Ministry of Trade"], "Halve it", "The Ministry of Trade should halve it."),
      (["UNDP"], "Pilot a desk", "UNDP should pilot a desk."),
      (["ILO"], "Pilot a desk", "The ILO should pilot a desk."),
      (["Women-led firms"], "Publish prices", "Women-led firms should publish prices."),
      (["Chamber of Commerce"], "Open a desk", "The Chamber of Commerce should open a desk."),
      (["Ministries of Trade"], "Meet", "Ministries of Trade should meet."),
      (["World Bank"], "Fund it", "The World Bank should fund it."),
      (["Oxfam"], "Fund it", "Oxfam should fund it."),
      (["Business", "Governments"], "Meet", "Business and governments should meet."),
      (
        ["Business", "Governments", "Joint"], "Fund it",
        "Business and governments should together fund it."
      ),
      ([], "Publish shares", "Publish shares."),
      (["Business"], "Governments should act.", "Governments should act."),
      (["Business"], "A fund for mediation", "Business: A fund for mediation."),
      (["Business"], "Do not charge fees", "Business should not charge fees."),
      (
        ["Business"], "Publier les données de la région",
        "Business: Publier les données de la région."
      ),
      (
        ["Business"], "Buy 30% of goods here",
        "Business should buy 30\u{A0}per\u{A0}cent of goods here."
      ),
    ])
  func actors(addressees: [String], text: String, sentence: String) {
    #expect(Self.sentence(addressees, text).whole == sentence)
  }

  @Test(
    "by when ends the sentence, in words",
    arguments: [
      ("2027-12", "by December\u{A0}2027."), ("31 March 2027", "by 31\u{A0}March 2027."),
      ("2027", "by the end of 2027."), ("Q3 2027", "by the third quarter of 2027."),
      ("within 6 months", "within 6 months."), ("6 months", "within 6 months."),
      ("every March", "every March."), ("end of June 2027", "by the end of June 2027."),
      ("the next session", "by the next session."), ("tbd", ""), ("", ""),
      ("конец июня 2027", "конец июня 2027."),
    ])
  func deadlines(typed: String, due: String) {
    let sentence = Self.sentence(["Business"], "Publish shares", deadline: typed)
    let isShort = due.isEmpty
    #expect(
      sentence.main
        == (isShort ? "Business should publish shares." : "Business should publish shares"))
    #expect(sentence.due.replacing("\u{A0}", with: " ") == due.replacing("\u{A0}", with: " "))
  }

  @Test func detailsAreSentencesWithTheirWords() {
    var item = Paragraph()
    RecommendationSentence(
      Self.recommendation(
        RecommendationFields(
          text: "Publish", indicator: "share of contracts", baseline: "12 %", target: "≥30 %",
          resources: "one post", lead: "Chamber of Commerce"))
    ).append(detailsTo: &item)
    let runs = item.lines.first?.map { ($0.text, $0.style) } ?? []
    #expect(
      runs.map(\.0) == [
        "Measured by",
        "the share of contracts (at least 30\u{A0}per\u{A0}cent; baseline 12\u{A0}per\u{A0}cent);",
        "lead:", "Chamber of Commerce;", "resources:", "one post.",
      ])
    #expect(runs.map { $0.1 == .emphasis } == [true, false, true, false, true, false])
  }

  @Test(
    "a sentence ends as its script ends sentences",
    arguments: [
      ("Meet", "Meet."), ("Meet.", "Meet."), ("企业应每年公布采购数据", "企业应每年公布采购数据。"),
      ("每年公布。", "每年公布。"), ("نشر البيانات", "نشر البيانات."), ("नीति", "नीति।"), ("", ""),
    ])
  func ends(text: String, ended: String) {
    #expect(text.ended == ended)
  }

  @Test("a proposal in another language that is left open has its deadline behind it")
  func leftOpen() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(
      RecommendationFields(
        text: "نشر حصص الشراء المحلي كل سنة", addressees: ["Business"], deadline: "2027-12"))
    room.act(.closeSession(confirmed: true))
    let document = room.document(.markdown, as: .recommendations)
    #expect(
      document.contains(
        "The proposal “نشر حصص الشراء المحلي كل سنة” to business. By December 2027."))
  }

  private static func sentence(
    _ addressees: [String], _ text: String, deadline: String = ""
  ) -> RecommendationSentence {
    RecommendationSentence(
      recommendation(
        RecommendationFields(text: text, addressees: addressees, deadline: deadline)))
  }

  private static func recommendation(_ fields: RecommendationFields) -> Recommendation {
    Recommendation(
      id: RecommendationID(point: PointID(1), ordinal: 1), point: PointID(1),
      at: Timestamp(milliseconds: 0), fields: fields)
  }
}
