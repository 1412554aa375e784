import Testing

@testable import BreakoutModel

@Suite("A day that is typed") struct TypedDayTests {
  @Test(
    "days as people type them",
    arguments: [
      ("2027-05-12", "2027-05-12"), ("12 May 2027", "2027-05-12"), ("12 mai 2027", "2027-05-12"),
      ("12.05.2027", "2027-05-12"), ("2027年5月12日", "2027-05-12"), ("12 мая 2027", "2027-05-12"),
      ("12/05/2027", "2027-05-12"), ("05/12/2027", "2027-12-05"), ("31/12/2027", "2027-12-31"),
      ("05/31/2027", "2027-05-31"), ("12-5-2027", "2027-05-12"), ("2027/5/12", "2027-05-12"),
      ("20270512", "2027-05-12"), ("May 12, 2027", "2027-05-12"),
      ("12th of May 2027", "2027-05-12"),
      ("Wednesday, 12 May 2027", "2027-05-12"), ("le mercredi 12 mai 2027", "2027-05-12"),
      ("12 de mayo de 2027", "2027-05-12"), ("12. Mai 2027", "2027-05-12"),
      ("12 мая 2027 г.", "2027-05-12"), ("2027 May 12", "2027-05-12"), ("١٢/٥/٢٠٢٧", "2027-05-12"),
      ("２０２７年５月１２日 星期三", "2027-05-12"), ("1er mai 2027", "2027-05-01"),
    ])
  func days(_ text: String, _ day: String) {
    #expect(TypedDay.read(text) == .success(TypedDay(day: CalendarDate(day)!, time: nil)))
  }

  @Test(
    "with the time where that is clear",
    arguments: [
      ("12 mai 2027 à 9h", "09:00"), ("12 May 2027, 10:30", "10:30"),
      ("12 May 2027 at 3 pm", "15:00"),
      ("2027-05-12T09:30", "09:30"), ("2027-05-12 9:30", "09:30"), ("9:30, 12 May 2027", "09:30"),
      ("12. Mai 2027 um 9:30 Uhr", "09:30"), ("12 mai 2027, 9 h 30", "09:30"),
    ])
  func times(_ text: String, _ time: String) {
    #expect(
      TypedDay.read(text)
        == .success(TypedDay(day: CalendarDate("2027-05-12")!, time: TimeOfDay(time))))
  }

  @Test(
    "what names no day",
    arguments: [
      "", "soon", "May 2027", "2027", "tomorrow", "31 February 2027", "12/5/27", "12 May",
      "2027-13-45",
      "12-14 May 2027", "20271345", "12/05/20277",
    ])
  func noDays(_ text: String) {
    #expect(TypedDay.read(text) == .failure(.noDay))
  }

  @Test(
    "what names more than a day is not cut down to one",
    arguments: [
      "12 May 2027 - 14 May 2027", "12 to 14 May 2027", "12 May 2027 and 2028",
      "12 May 2027 in Baku",
      "2027-05-12 2027-05-13", "12 May 2027 9", "12 May 2027 25:00", "12 May 2027, 9:00-10:30",
      "12 March 2027 - 14 March 2027",
    ])
  func more(_ text: String) {
    #expect(TypedDay.read(text) == .failure(.moreThanADay))
  }
}
