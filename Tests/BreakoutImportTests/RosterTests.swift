import BreakoutImport
import BreakoutModel
import TestSupport
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

  /// No other column is known.
  @Test(arguments: [
    "Name,Email,Phone\nAnn,a@b,1\nBob,c@d,2\n", "№;Имя;Почта\n1;Ann;a\n2;Bob;b\n",
    "Guests of the evening\n\nTable,Name,Diet\n1,Ann,none\n2,Bob,none\n",
  ])
  func aColumnOfNamesAmongUnknownOnesIsEnough(text: String) throws {
    #expect(try read(text).participants.map(\.name) == ["Ann", "Bob"])
  }

  @Test func aRoleThatIsAHeadingElsewhereMakesNoHeader() throws {
    #expect(try read("Ann,participant\nBob,guest\n").participants.map(\.name) == ["Ann", "Bob"])
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

  /// One room as spreadsheets and forms in six languages and German write it.
  @Test(arguments: [
    "sep=;\nName;Organisation;Group;Role\nAmina Diallo;Peace Now;CSO;Panellist\nChen Wei;Chamber;Business;Press\n",
    "\"sep=,\"\nname,organisation,constituency,role\nAmina Diallo,Peace Now,CSO,Speaker\nChen Wei,Chamber,Business,Staff\n",
    "Nom;Organisation;Groupe;Fonction\nAmina Diallo;Peace Now;CSO;Intervenante\nChen Wei;Chamber;Business;Invité\n",
    "Nombre,Organización,Grupo,Rol\nAmina Diallo,Peace Now,CSO,Ponente\nChen Wei,Chamber,Business,Observador\n",
    "Имя;Организация;Группа;Роль\nAmina Diallo;Peace Now;CSO;Участница\nChen Wei;Chamber;Business;Гость\n",
    "姓名，机构，组别，角色\nAmina Diallo，Peace Now，CSO，代表\nChen Wei，Chamber，Business，观察员\n",
    "الاسم,المنظمة,المجموعة,الدور\nAmina Diallo,Peace Now,CSO,مندوبة\nChen Wei,Chamber,Business,مراقب\n",
    "Vorname;Nachname;Firma;Gruppe;Rolle\nAmina;Diallo;Peace Now;CSO;Teilnehmerin\nChen;Wei;Chamber;Business;Gast\n",
    "List of participants\nBreakout 7, as of 20 April\n\nName,Organisation,Group,Role\nAmina Diallo,Peace Now,CSO,Keynote\nChen Wei,Chamber,Business,Guest\n",
    "Name / Nom;Organisation;Group / Groupe;Role\nAmina Diallo;Peace Now;CSO;\nChen Wei;Chamber;Business;Visitor\n",
  ])
  func theSameRoomInManyLanguages(text: String) throws {
    let reading = try read(text)
    #expect(reading.participants.map(\.name) == ["Amina Diallo", "Chen Wei"])
    #expect(reading.participants.map(\.organisation) == ["Peace Now", "Chamber"])
    #expect(reading.participants.map(\.constituency) == ["CSO", "Business"])
    #expect(reading.participants.map(\.role) == [.voting, .observer])
    #expect(reading.rejected.isEmpty && reading.unknownRoles.isEmpty)
  }

  @Test func theLinesAboveTheTableAndARoleThatDoesNotSayWhoVotesAreTold() throws {
    let reading = try read("Participants\n\nname,group,role\nAnn,CSO,Panelist\nBob,CSO,panelist\n")
    #expect(
      reading.remarks == [
        "line 1: what stands above the table, up to line 2, is not read.",
        "line 4: the role “Panelist” is taken as voting; write observer where it has no vote.",
      ])
  }

  @Test func peopleOfAnUnknownRoleAreTakenAsSomebodySays() throws {
    var reading = try read("name,role\nAnn,Boss\nBob,\nCem,boss\nDan,Driver\n")
    #expect(reading.unknownRoles.map(\.word) == ["Boss", "Driver"])
    #expect(reading.unknownRoles.map(\.people) == ["2 people", "1 person"])
    #expect(reading.participants.map(\.role) == [.voting, .voting, .voting, .voting])
    reading.take(reading.unknownRoles[0], as: .observer)
    #expect(reading.participants.map(\.role) == [.observer, .voting, .observer, .voting])
    #expect(
      reading.remarks == [
        "line 2: the role “Boss” (2 people) is not known and is taken as observer; "
          + "where that is wrong, write voting or observer.",
        "line 5: the role “Driver” (1 person) is not known and is taken as voting; "
          + "where that is wrong, write voting or observer.",
      ])
  }

  @Test func variantsOfOneMarkAreOnePersonAndOneGroup() throws {
    let reading = try read(
      "name,group\nSeán O'Shea,Civil-Society\nSean O’Shea,CSO\nLi Na,Civil‑Society\n")
    #expect(reading.participants.map(\.name) == ["Seán O'Shea", "Li Na"])
    #expect(reading.participants.map(\.constituency) == ["Civil-Society", "Civil-Society"])
    #expect(reading.rejected.map(\.line) == [3])
  }

  @Test func otherEncodingsAreReadAndSaid() throws {
    let text = "name,group\nHélène Coté,CSO\n"
    let western = text.unicodeScalars.map { UInt8($0.value) }
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for (name, place, bytes) in [("Windows-1252", "line 2: ", western), ("UTF-16", "", wide)] {
      let reading = try RosterReader.read(bytes: bytes, file: "room.csv", constituencies: ["CSO"])
      #expect(reading.participants.map(\.name) == ["Hélène Coté"])
      #expect(
        reading.remarks == [
          "\(place)the file is read as \(name) text; where letters look wrong, save it as UTF-8."
        ])
    }
  }

  @Test func badRowsAreListedAndTheOthersRead() throws {
    let bytes =
      Array(
        """
        name,organisation,role,Email
        Ánn,One,boss,a
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
    #expect(reading.participants.map(\.name) == ["Ánn", "Tom", "Zoe"])
    #expect(reading.participants.map(\.line) == [2, 9, 15])
    #expect(
      reading.rejected.map(\.sentence) == [
        "line 3: there is no name; write one into its column.",
        "line 4: the quotation mark at byte 5 may not stand there; "
          + "put the whole cell into quotes and write the marks within as \"\".",
        "line 5: there are 2 cells instead of 4; "
          + "leave cells without a value empty and put a cell with a separator into quotes.",
        "line 6: the same name and organisation are on line 2 already; tell the two apart.",
        "line 7: the same name and organisation are on line 2 already; tell the two apart.",
        "line 8: a quotation mark is never closed; close it.",
        "line 10: there is a control character; remove it.",
        "line 13: this is not UTF-8 text; save the file as UTF-8.",
        "line 14: a quotation mark is never closed; close it.",
      ])
    #expect(reading.rejected[6].text == "C[2Jat,One,,a")
    #expect(
      reading.remarks == [
        "line 1: the column “Email” is not read.",
        "line 2: the role “boss” (1 person) is not known and is taken as voting; "
          + "where that is wrong, write voting or observer.",
      ])
  }

  @Test(
    arguments: [
      ([], "room.csv: the file is empty; check that it was saved."),
      ([0xEF, 0xBB, 0xBF], "room.csv: the file is empty; check that it was saved."),
      (Array("\n \n".utf8), "room.csv: the file is empty; check that it was saved."),
      (
        [0xFF, 0xFE, 0x41], "room.csv: the file is UTF-16 text with faults; save it as UTF-8."
      ),
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
    var random = SeededGenerator(seed: 7)
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
