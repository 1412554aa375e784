import Testing

@testable import BreakoutReport

struct EditedTextTests {
  @Test(
    "figures and signs in English",
    arguments: [
      ("Buy 30% of goods from local firms", "Buy 30~per~cent of goods from local firms"),
      ("Buy 30 % of the goods", "Buy 30~per~cent of the goods"),
      ("Buy 30 percent, or more, of it", "Buy 30~per~cent, or more, of it"),
      ("the share is 30 per cent of all", "the share is 30~per~cent of all"),
      ("at a share of ≥30%", "at a share of at least 30~per~cent"),
      ("with ≤ 5 days for the reply", "with at most 5 days for the reply"),
      ("+25 % of the bids", "+25~per~cent of the bids"),
      ("with 2/3 of the votes", "with two thirds of the votes"),
      ("by a 2/3 majority", "by a two-thirds majority"),
      ("resolution 17/18 of the Council", "resolution 17/18 of the Council"),
      ("the 1/2 way", "the 1/2 way"),
      ("from 2027-12 on", "from December~2027 on"),
      ("on 2027-03-31, in the hall", "on 31~March~2027, in the hall"),
      ("by 31 March 2027", "by 31~March 2027"),
      ("a fund of $5 million for it", "a fund of $5~million for it"),
      ("they said “30% of us” and the rest", "they said “30% of us” and the rest"),
      ("The room is full", "The room is full"),
    ])
  func english(typed: String, edited: String) {
    #expect(EditedText(typed).text == edited.replacing("~", with: "\u{A0}"))
  }

  @Test(
    "another language keeps its words and gets its blanks",
    arguments: [
      ("acheter 30 % des biens dans la région", "acheter 30~% des biens dans la région"),
      ("les points suivants : la paix", "les points suivants~: la paix"),
      ("Un taux de « moins » pour les PME ?", "Un taux de «~moins~» pour les PME~?"),
      ("comprar el 30 % de los bienes", "comprar el 30~% de los bienes"),
      ("закупать 30 % товаров", "закупать 30~% товаров"),
      ("采购30%的货物", "采购30%的货物"),
    ])
  func others(typed: String, edited: String) {
    #expect(EditedText(typed).text == edited.replacing("~", with: "\u{A0}"))
  }
}
