import BreakoutImport
import BreakoutModel
import Testing

@Suite struct RosterTests {
  private static let groups = ["CSO", "Business", "Société civile"]

  private func read(_ text: String) throws -> RosterReading {
    try RosterReader.read(
      bytes: Array(text.utf8), file: "room.csv", constituencies: Self.groups)
  }

  private static let two = [
    RosterEntry(
      name: "Amina Diallo", organisation: "Peace, Now", constituency: "CSO", role: .voting,
      country: "Senegal", line: 2),
    RosterEntry(
      name: "Chen Wei", organisation: "Chamber \"East\"", constituency: "Business",
      role: .observer, country: "China", line: 3),
  ]

  @Test(arguments: [
    "name,organisation,constituency,role,country\nAmina Diallo,\"Peace, Now\",cso,,Senegal\n"
      + "Chen Wei,\"Chamber \"\"East\"\"\",BUSINESS,observer,China\n",
    "Country;Role;Group;Affiliation;Full Name\r\nSenegal;delegate;CSO;Peace, Now;Amina Diallo\r\n"
      + "China;Observer;Business;\"Chamber \"\"East\"\"\";Chen Wei\r\n",
    "\u{FEFF}Name\tOrganization\tStakeholder group\tRole\tCountry\n"
      + "Amina  Diallo\tPeace, Now\tCSO\tMember\tSenegal\n"
      + "Chen Wei\t\"Chamber \"\"East\"\"\"\tBusiness\tnon-voting\tChina",
    "First name,Last name,ORG,sector,role,nationality\r"
      + "Amina,Diallo,\"Peace, Now\",CSO,participant,Senegal\r"
      + "Chen,Wei,\"Chamber \"\"East\"\"\",Business,guest,China\r",
  ])
  func theSameRoomInManyHands(text: String) throws {
    let reading = try read(text)
    #expect(reading.participants == Self.two)
    #expect(reading.rejected.isEmpty && reading.warnings.isEmpty)
  }

  @Test func withoutAHeaderTheColumnsStandInTheirOrder() throws {
    let reading = try read(
      "فاطمة الزهراء,جمعية السلام,societe CIVILE,,المغرب\n陈伟,商会,Gov,chair,中国\n")
    #expect(
      reading.participants == [
        RosterEntry(
          name: "فاطمة الزهراء", organisation: "جمعية السلام", constituency: "Société civile",
          country: "المغرب", line: 1),
        RosterEntry(
          name: "陈伟", organisation: "商会", constituency: "Gov", role: .moderator,
          country: "中国", line: 2),
      ])
    #expect(
      reading.warnings == [
        "line 1: no column is named, so they are taken as name, organisation, constituency, role and"
          + " country.",
        "line 2: the session has no constituency “Gov”; it is kept as it is.",
      ])
  }

  @Test func badRowsAreListedAndTheOthersRead() throws {
    let bytes =
      Array(
        """
        name,organisation,role,Email
        Ann,One,boss,a
        ,One,,a
        Bob "Bo" B,One,,a
        Bob,One
        Ann,One,,a
        ann,ONE,,b
        "Eve
        Tom,Two,,c,
        C\u{1B}[2Jat,One,,a

        ,,,

        """.utf8) + [0xE9, 0x2C, 0x2C, 0x2C, 0x0A] + Array("\"Max, Two\nZoe,Two,,z\n".utf8)
    let reading = try RosterReader.read(bytes: bytes, file: "room.csv", constituencies: [])
    #expect(reading.participants.map(\.name) == ["Ann", "Tom", "Zoe"])
    #expect(reading.participants.map(\.line) == [6, 9, 15])
    #expect(
      reading.rejected.map(\.sentence) == [
        "line 2: the role “boss” is unknown; write "
          + "voting, observer, moderator, rapporteur or interpreter.",
        "line 3: there is no name; write one into its column.",
        "line 4: the quotation mark at byte 5 may not stand there; "
          + "put the whole cell into quotes and write the marks within as \"\".",
        "line 5: there are 2 cells instead of 4; "
          + "leave cells without a value empty and put a cell with a separator into quotes.",
        "line 7: the same name and organisation are on line 6 already; tell the two apart.",
        "line 8: a quotation mark is never closed; close it.",
        "line 10: there is a control character; remove it.",
        "line 13: this is not UTF-8 text; save the file as UTF-8.",
        "line 14: a quotation mark is never closed; close it.",
      ])
    #expect(reading.rejected[6].text == "C[2Jat,One,,a")
    #expect(reading.warnings == ["line 1: the column “Email” is not read."])
  }

  @Test(
    arguments: [
      ([], "room.csv: the file is empty; check that it was saved."),
      ([0xEF, 0xBB, 0xBF], "room.csv: the file is empty; check that it was saved."),
      (Array("\n \n".utf8), "room.csv: the file is empty; check that it was saved."),
      ([0xFF, 0xFE, 0x41, 0], "room.csv: the file is UTF-16 text; save it as UTF-8."),
      (
        Array("country,role\nx,y\n".utf8),
        "room.csv:1: no column is called “name”; name the columns in the first line."
      ),
      (
        [0x41, 0, 0x0A],
        "room.csv:1:2: there is a NUL here, so this is not a text file; save it as CSV or plain text."
      ),
      (
        Array(String(repeating: "a\n", count: 20_001).utf8),
        "room.csv:20001: there are more than 20000 rows; split the file."
      ),
    ] as [([UInt8], String)])
  func aFileThatIsNoRosterIsRefused(bytes: [UInt8], sentence: String) {
    let problem = #expect(throws: ImportProblem.self) {
      try RosterReader.read(bytes: bytes, file: "room.csv", constituencies: [])
    }
    #expect(problem?.description == sentence)
  }

  @Test func whatIsQuotedIsReadBack() throws {
    var random = SplitMix(seed: 7)
    let letters = Array("ab ,;\t\"é陈ف'\n")
    for _ in 0..<200 {
      var names: [String] = []
      for number in 0..<Int.random(in: 1...6, using: &random) {
        let word = String(
          (0..<Int.random(in: 0...9, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? "a"
          })
        names.append("\(number)\(word)x")
      }
      let text =
        "name\n" + names.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"\r\n" }.joined()
      let found = try read(text)
      let expected = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      #expect(found.participants.map(\.name) == expected)
    }
  }
}

/// Numbers that look random and are the same at every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
