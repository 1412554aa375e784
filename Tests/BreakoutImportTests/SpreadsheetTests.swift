import BreakoutArchive
import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutImport

/// Rosters that are spreadsheets.
@Suite struct SpreadsheetTests {
  private static let fixtures = Bundle.module.bundleURL.appending(path: "Fixtures")

  private func read(_ bytes: [UInt8], sheet: String? = nil) throws -> RosterReading {
    try RosterReader.read(
      bytes: bytes, file: "room.csv", sheet: sheet, constituencies: ["CSO", "Business"])
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.fixtures.appending(path: name)))
  }

  private func problem(_ bytes: [UInt8], sheet: String? = nil) -> String? {
    #expect(throws: ImportProblem.self) { try read(bytes, sheet: sheet) }?.description
  }

  /// Titles, merged and hidden cells, formulas, dates and three scripts, as LibreOffice writes them.
  @Test(arguments: ["room.xlsx", "room.ods"])
  func aRoomAsASecretariatKeepsIt(file: String) throws {
    let reading = try read(try fixture(file))
    func entry(
      _ name: String, _ organisation: String, _ group: String, _ role: ParticipantRole,
      _ country: String, _ row: Int
    ) -> RosterEntry {
      RosterEntry(
        name: name, organisation: organisation, constituency: group, role: role, country: country,
        line: row)
    }
    #expect(
      reading.participants == [
        entry("Amina Diallo", "Peace Now", "CSO", .voting, "Senegal", 5),
        entry("Chen Wei", "Chamber \"East\" & Co", "Business", .observer, "China", 6),
        entry("Müller, Jörg", "Chamber \"East\" & Co", "Business", .voting, "Germany", 7),
        entry("Formula", "Form", "CSO", .voting, "", 10),
        entry("فاطمة الزهراء", "جمعية السلام", "CSO", .observer, "المغرب", 11),
        entry("Иванова Анна", "Союз", "CSO", .voting, "Россия", 12),
      ])
    #expect(reading.sheet == "Participants")
    #expect(
      reading.rejected.map(\.sentence) == [
        "sheet “Participants”, row 9: this goes over several columns and is taken for a heading; "
          + "write a person into one cell.",
        "sheet “Participants”, row 13: there is no name; write one into its column.",
      ])
    #expect(reading.rejected[0].text == "CIVIL SOCIETY")
    #expect(reading.rejected[1].text.hasPrefix("Nobody | CSO | "))
    #expect(
      reading.remarks == [
        "the sheet “Participants” is read; not read: “Read me”, “Lists”.",
        "sheet “Participants”, row 1: what stands above the table, up to row 3, is not read.",
        "sheet “Participants”, row 4: the column “Arrival” is not read.",
        "column J has no heading and is not read.",
        "1 row is hidden in the spreadsheet and is read like the others.",
      ])
  }

  @Test func aDayIsShownAsADay() throws {
    let rejected = try read(try fixture("room.xlsx")).rejected
    #expect(rejected.last?.text == "Nobody | CSO | 2026-04-19")
  }

  /// The kinds of cells that programs write, and rows and cells without their numbers.
  @Test func cellsOfEveryKind() throws {
    let data = """
      <row><c t="str"><v>Name</v></c><c t="inlineStr"><is><r><t>Coun</t></r><r><t>try</t></r><rPh sb="0"><t>x</t></rPh></is></c></row>
      <row r="3"><c r="A3" t="str"><f>A1</f><v>Zo&#xEB; O&apos;Shea_x000D_
       &lt;b&gt;</v></c><c r="B3"><v>7</v></c></row>
      <x:row r="4"><x:c t="inlineStr"><x:is><x:t><![CDATA[R & D]]></x:t></x:is></x:c><!-- <c> --><x:c t="b"><x:v>1</x:v></x:c></x:row>
      <row r="5"><c r="A5"><f>B9</f></c></row><row r="6"><c r="A6" t="e"><v>#REF!</v></c></row>
      <row r="7"><c r="A7" t="str"><f>""</f><v></v></c><c r="B7" t="str"><v>Mali</v></c></row>
      <row r="8"><c r="A8" t="inlineStr"><is><t>A_x001B_[2Jb</t></is></c></row>
      """
    let reading = try read(OfficeTable(OfficeTable.Sheet(data: data)).bytes)
    #expect(reading.participants.map(\.name) == ["Zoë O'Shea <b>", "R & D"])
    #expect(reading.participants.map(\.country) == ["7", "TRUE"])
    let formula =
      "the formula in column A gives no value; "
      + "write the value itself, or open the file and save it anew."
    #expect(
      reading.rejected.map(\.sentence) == [
        "row 5: \(formula)", "row 6: \(formula)",
        "row 7: there is no name; write one into its column.",
        "row 8: there is a control character; remove it.",
      ])
    #expect(reading.rejected.last?.text == "A[2Jb")
  }

  @Test func theSheetThatIsARosterIsReadAndTheOthersAreNamed() throws {
    let people = [["Name", "Organisation"], ["Ann", "One"], ["Bob", "Two"]]
    let more = [["Name", "Organisation", "Role"], ["Cem", "Three", "guest"]]
    let money = [["Item", "Cost"], ["Room", "7"]]
    func sheet(_ name: String, _ rows: [[String]], _ state: String = "visible") -> OfficeTable.Sheet
    {
      OfficeTable.Sheet(name: name, state: state, data: OfficeTable.rows(rows))
    }
    let rooms: [(OfficeTable, [String], [String])] = [
      (
        OfficeTable(sheet("Money", money), sheet("CSO", people), sheet("Void", [])),
        ["Ann", "Bob"], ["the sheet “CSO” is read; not read: “Money”."]
      ),
      (
        OfficeTable(sheet("CSO", people), sheet("Business", more)), ["Cem"],
        [
          "of the sheets that name people only “Business” is read; for the others (“CSO”) import the "
            + "file again with --sheet."
        ]
      ),
      (
        OfficeTable(sheet("CSO", people), sheet("Old", more, "hidden")), ["Ann", "Bob"],
        [
          "of the sheets that name people only “CSO” is read; for the others (“Old”) import the file "
            + "again with --sheet."
        ]
      ),
      (
        OfficeTable(sheet("Money", money), sheet("Old", more, "veryHidden")), ["Cem"],
        [
          "the sheet “Old” is read, which is hidden; no other names people.",
          "the sheet “Old” is read; not read: “Money”.",
        ]
      ),
    ]
    for (room, names, remarks) in rooms {
      let reading = try read(room.bytes)
      #expect(reading.participants.map(\.name) == names)
      #expect(reading.remarks == remarks)
    }
    let two = rooms[1].0.bytes
    #expect(try read(two, sheet: "cso").participants.map(\.name) == ["Ann", "Bob"])
    #expect(
      problem(two, sheet: "Gov")
        == "room.csv: there is no sheet “Gov”; there is: “CSO”, “Business”.")
    #expect(
      problem(Array("name\nAnn\n".utf8), sheet: "CSO")
        == "room.csv: this is no spreadsheet and has no sheets; leave --sheet out.")
  }

  @Test func headingsAreFoundWhereverTheyStand() throws {
    let divided = OfficeTable.Sheet(
      data: OfficeTable.rows([
        ["Name", "Organisation", "Contact"], ["", "", "Email", "Phone"], ["Ann", "One", "a", "1"],
        ["Name", "Organisation", "Email", "Phone"], ["Bob", "Two", "", ""],
      ]), merged: ["A1:A2", "B1:B2", "C1:D1"])
    let reading = try read(OfficeTable(divided).bytes)
    #expect(reading.participants.map(\.name) == ["Ann", "Bob"])
    #expect(
      reading.remarks == [
        "row 1: this row stands above the table and is not read.",
        "row 2: the column “Email” is not read.", "row 2: the column “Phone” is not read.",
        "row 4: the headings stand here again and are not read.",
      ])
    // All names as wide as their heading are names.
    let wide = OfficeTable.Sheet(
      data: OfficeTable.rows([["Name", "", "Country"], ["Ann"], ["Bob"]]),
      merged: ["A1:B1", "A2:B2", "A3:B3"])
    #expect(try read(OfficeTable(wide).bytes).participants.map(\.name) == ["Ann", "Bob"])
    // Fifteen rows of words above.
    let title = (1...15).map { ["Line", "\($0)"] }
    let long = OfficeTable(title + [["姓名", "单位"], ["陈伟", "商会"]])
    #expect(try read(long.bytes).participants.map(\.line) == [17])
  }

  /// Where only the beginning of a sheet is looked at to choose it, all of it is read.
  @Test func aLongSheetIsReadToItsEnd() throws {
    let people = (1...4000).map { ["Person \($0) of the room", "Organisation \($0)"] }
    let reading = try read(OfficeTable([["Name", "Organisation"]] + people).bytes)
    #expect(reading.participants.count == 4000 && reading.remarks.isEmpty)
  }

  @Test func withoutHeadingsTheTableBeginsWhereItStands() throws {
    let reading = try read(OfficeTable([[], [], ["", "Ann", "One", "CSO"], ["", "Bob"]]).bytes)
    #expect(
      reading.participants == [
        RosterEntry(name: "Ann", organisation: "One", constituency: "CSO", line: 3),
        RosterEntry(name: "Bob", line: 4),
      ])
    #expect(
      reading.remarks == [
        "row 3: no column is named, so they are taken as name, organisation, constituency, role and"
          + " country."
      ])
  }

  @Test func rowsWithANumberAndNobodyAreBlank() throws {
    let reading = try read(
      OfficeTable([["No.", "Name", "Email"], ["1.", "Ann"], ["2."], ["3"], ["", "", "a@b"]]).bytes)
    #expect(reading.participants.map(\.name) == ["Ann"])
    #expect(
      reading.rejected.map(\.sentence) == ["row 5: there is no name; write one into its column."])
  }

  @Test func peopleWhoStandTwiceAreNamedByTheirRows() throws {
    let reading = try read(
      OfficeTable([["Name", "Role"], ["Ann Lee", "boss"], ["Ann Lee"], ["Lee Ann"]]).bytes)
    #expect(
      reading.rejected.map(\.sentence) == [
        "row 3: the same name and organisation are in row 2 already; tell the two apart."
      ])
    #expect(
      reading.remarks == [
        "row 4: “Lee Ann” has the same names as “Ann Lee” in row 2; take one away if they are one person.",
        "row 2: the role “boss” (1 person) is not known and is taken as voting; "
          + "where that is wrong, write voting or observer.",
      ])
    #expect(reading.unknownRoles[0].isInRows)
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let room = try fixture("room.xlsx")
    let damaged =
      "room.csv: the spreadsheet is damaged or not whole; fetch it again, or open it and save it anew."
    let sheet = try #require(ZipDirectory(room)?.entries.first { $0.name.hasSuffix("sheet2.xml") })
    var broken = room
    broken[sheet.place + 300] ^= 0xFF
    let other =
      "room.csv: a spreadsheet of this kind cannot be read; save it as .xlsx, .ods or CSV."
    let cases: [([UInt8], String)] = [
      (Array(room[..<(room.count / 2)]), damaged), (broken, damaged),
      (try fixture("room.xls"), other),
      (
        try fixture("locked.xlsx"),
        "room.csv: the file is locked by a password; save it without one."
      ),
      (
        OfficeTable([[]]).bytes,
        "room.csv: there is nothing in the spreadsheet; check that it was saved."
      ),
      (
        OfficeTable([["Country", "Role"], ["Mali", "guest"]]).bytes,
        "room.csv: row 1: no column is called “name”; name the columns in the first line."
      ),
      (
        OfficeTable([["Name"]] + (0...20_000).map { ["A\($0)"] }).bytes,
        "room.csv: row 20002: there are more than 20000 rows; split the file."
      ),
      (
        Array(
          "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>".utf8),
        other
      ),
      (
        Array("\u{FEFF}\n<?xml version=\"1.0\"?><people/>".utf8),
        "room.csv: this is XML and no plain text; save the table as CSV."
      ),
      (
        Array(" \n<TABLE><tr><td>Ann".utf8),
        "room.csv: this is a web page and no plain text; save the table as CSV."
      ),
    ]
    for (bytes, sentence) in cases { #expect(problem(bytes) == sentence) }
  }

  /// Whatever a sheet says, everybody who is read has a name, and nothing traps or takes long.
  @Test func randomEditsOfASheetAreReadOrRefused() throws {
    var random = SeededGenerator(seed: 22)
    let xml = Array(
      """
      <worksheet><sheetData>\(OfficeTable.rows([["Name", "Role"], ["Ann", "guest"], ["Bob", ""]]))</sheetData>\
      <mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>
      """.utf8)
    let signs = Array("<>/\"'=&; rA1c9".utf8)
    for _ in 0..<2000 {
      var edited = xml
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<edited.count, using: &random)
        edited[place] = signs.randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { edited.remove(at: place) }
      }
      guard let dates = try? OfficeDates(nil, from1904: false) else { return }
      var reader = OfficeSheetReader(edited, [], dates)
      guard let sheet = try? reader.read(isWhole: true) else { continue }
      #expect(sheet.rows.map(\.number) == sheet.rows.map(\.number).sorted())
      #expect(sheet.likelihood >= 0)
    }
  }
}
