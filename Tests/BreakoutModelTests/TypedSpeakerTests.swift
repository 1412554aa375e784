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
}
