import BreakoutModel
import Foundation
import Testing

@Suite("Who takes up a parked issue") struct ParkedOwnerTests {
  @Test(
    "an act in which both stand in one text is read as both",
    arguments: [
      ("Amina, by Friday", "Amina", "Friday"),
      ("Ministry of Trade, by 31 January 2027", "Ministry of Trade", "31 January 2027"),
      ("Ministry of Trade by 31 January 2027", "Ministry of Trade", "31 January 2027"),
      ("Ministry of Trade, 31 January 2027", "Ministry of Trade", "31 January 2027"),
      ("UNDP until end of June", "UNDP", "end of June"),
      ("Chen Wei, by the door", "Chen Wei", "the door"),
      ("Министерство торговли, by 31 января 2027", "Министерство торговли", "31 января 2027"),
      ("Chen Wei", "Chen Wei", ""), ("Stand by Me, Inc.", "Stand by Me, Inc.", ""),
      ("by Friday", "by Friday", ""), ("", "", ""), (",", ",", ""),
    ])
  func olderActs(words: String, name: String, due: String) throws {
    let json = Data(#"{"owned":{"by":\#(String(reflecting: words))}}"#.utf8)
    let ticket = try JSONDecoder().decode(ParkedTicket.self, from: json)
    #expect(ticket.owner == ParkedOwner(name: name, due: due))
  }

  @Test("in two fields a name stays as it is, whatever it looks like")
  func twoFields() throws {
    let ticket = ParkedTicket.owned(by: "Chen, by the door", due: "May")
    let read = try JSONDecoder().decode(
      ParkedTicket.self, from: JSONEncoder().encode(ticket))
    #expect(read == ticket)
    #expect(read.owner == ParkedOwner(name: "Chen, by the door", due: "May"))
  }

  @Test(
    "a date typed behind the name goes where dates stand",
    arguments: [
      ("Ministry of Trade, by 31 January 2027", "", "31 January 2027"),
      ("Ministry of Trade by 2027-01", "2027-01", "2027-01"),
      ("Ministry of Trade", "May", "May"),
    ])
  func typed(name: String, due: String, expected: String) {
    let owner = ParkedOwner(typed: name, due: due)
    #expect(owner == ParkedOwner(name: "Ministry of Trade", due: expected))
    #expect(owner.ticket.owner == owner)
  }
}
