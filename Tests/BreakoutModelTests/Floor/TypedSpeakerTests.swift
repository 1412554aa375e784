import Testing

@testable import BreakoutModel

/// Who is meant by what people write into "who" (product rule F4).
@Suite struct TypedSpeakerTests {
  private let names = KnownNames.room

  @Test(arguments: [
    "Amina Diallo (CSO)", "Amina Diallo, CSO", "Amina Diallo / CSO", "Amina Diallo/CSO",
    "Amina Diallo - CSO", "Amina Diallo – CSO", "Amina Diallo; cso", "Amina Diallo | CSO",
    "Amina Diallo · CSO", "CSO: Amina Diallo", "CSO - Amina Diallo", "CSO, Amina Diallo",
    "(CSO) Amina Diallo", "Amina Diallo [CSO]", "Amina Diallo（CSO）", "Amina Diallo，CSO",
    "Amina Diallo： CSO", "Amina  Diallo ,  CSO ", "Amina Diallo, NGO",
    "Amina Diallo (civil society)",
    "Amina Diallo CSO", "Amina Diallo (UNDP, CSO)",
  ]) func aPersonWithAGroup(text: String) {
    let read = TypedSpeaker(text, knowing: names)
    #expect(read.speaker == Speaker(name: "Amina Diallo", constituency: "CSO"), "\(text)")
    #expect(!read.isDoubtful)
  }

  @Test(
    arguments: [
      ("Amina Diallo", "Amina Diallo", nil, false), ("Anne-Marie Li", "Anne-Marie Li", nil, false),
      ("Amina Diallo, UNDP", "Amina Diallo, UNDP", nil, true),
      ("Li / Youth", "Li / Youth", nil, true),
      ("Kofi (Youth)", "Kofi", "Youth", false), ("Kofi (Gov)", "Kofi", "Government", false),
      ("a delegate from Business", "a delegate from Business", "Business", false),
      ("Amina, Director, UN", "Amina, Director", "UN", false), ("(CSO)", nil, "CSO", false),
      ("CSO, Business", "CSO, Business", nil, true), ("CSO/UN", "CSO/UN", nil, true),
      ("CSO and Business", "CSO and Business", nil, false),
    ] as [(String, String?, String?, Bool)]) func others(
      text: String, name: String?, group: String?, isDoubtful: Bool
    )
  {
    let read = TypedSpeaker(text, knowing: names)
    #expect(read.speaker == Speaker(name: name, constituency: group))
    #expect(read.isDoubtful == isDoubtful)
  }

  @Test func withoutGroupsNothingIsInDoubt() {
    #expect(!TypedSpeaker("Amina, UNDP", knowing: KnownNames()).isDoubtful)
  }

  @Test(arguments: ["CSO", "cso", " Civil society ", "NGOs"]) func aGroupAlone(text: String) {
    let read = TypedSpeaker(text, knowing: names)
    #expect(read.speaker == Speaker(name: nil, constituency: "CSO"), "\(text)")
  }

  @Test(
    arguments: [
      ("Amina Diallo, CSO", "", "Amina Diallo (CSO)", ""),
      ("CSO: Amina Diallo", "too early", "Amina Diallo (CSO)", "too early"),
      ("Kofi / NGO", "", "Kofi (CSO)", ""), ("Kofi - CSO", "", "Kofi (CSO)", ""),
      ("Kofi CSO", "", "Kofi (CSO)", ""), ("Kofi (Youth)", "", "Kofi (Youth)", ""),
      ("@Kofi, CSO", "", "Kofi (CSO)", ""), ("@Kofi CSO", "late", "Kofi (CSO)", "late"),
      ("@Kofi (CSO): the date", "is early", "Kofi (CSO)", "the date is early"),
      ("@Kofi too early for the CSO", "", "Kofi", "too early for the CSO"),
      ("@-", "too early", "a participant", "too early"),
      ("civil society", "", "CSO", ""), ("CSO: too early", "", "CSO", "too early"),
      ("Kofi: no money", "", "Kofi", "no money"), ("", "why", "a participant", "why"),
      ("Amina, UNDP", "", "Amina, UNDP", ""), ("CSO, Business", "", "CSO, Business", ""),
      ("Kofi:\u{301}, CSO", "", "Kofi, \u{301} (CSO)", ""),
    ] as [(String, String, String, String)]) func aStatementIsReadAsAnyTypedPerson(
      who: String, reason: String, by: String, why: String
    )
  {
    let read = Statement(who: who, reason: reason, knowing: names)
    #expect(read == Statement(by: by, reason: why), "\(who)")
  }

  @Test func aStatementOfSomebodyOnTheRosterHasTheirGroup() throws {
    var room = Room()
    try room.act(.people(.add([ParticipantDraft(name: "Chen Wei", constituency: "Business")])))
    let names = KnownNames(room.session)
    for who in ["Chen Wei", "chen wei", "Wei", "@Chen", "Chen Wei, Business", "@Wei, Business"] {
      #expect(
        Statement(who: who, reason: "", knowing: names).by == "Chen Wei (Business)", "\(who)")
    }
    // Of another group it is somebody else.
    #expect(Statement(who: "Wei, CSO", reason: "", knowing: names).by == "Wei (CSO)")
  }
}
