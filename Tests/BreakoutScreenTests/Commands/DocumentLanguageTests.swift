import Foundation
import Testing

@testable import BreakoutUI

/// Screen and document have a language each: the document that of the command line, else that of its agenda, else that
/// of the screen on which the session began.
@Suite(.mostlyWaiting) struct DocumentLanguageTests {
  private static let arabic = """
    msgid ""
    msgstr ""
    "Language: ar\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    msgctxt "export.contents"
    msgid "Contents"
    msgstr "المحتويات"

    msgctxt "report.recommendationsOfSession"
    msgid "Recommendations of the breakout session"
    msgstr "توصيات الجلسة"

    msgctxt "report.nothingToFollowUp"
    msgid "No recommendation was adopted or supported."
    msgstr "لا توصيات"

    msgctxt "listcommand.isEmpty"
    msgid "There is no session yet; breakout AGENDA starts one."
    msgstr "لا توجد جلسة"

    msgctxt "checkcommand.documents"
    msgid "Documents are in: {1}."
    msgstr "لغة الوثائق: {1}."

    """

  /// A home with a catalogue for Arabic, and one that cannot be read.
  ///
  /// - Parameter language: a line of the front matter.
  private static func room(_ language: String) throws -> Room {
    let room = try Room(
      text: """
        ---
        duration: 40 min
        \(language)
        ---
        # A short meeting

        ## Points of Discussion
        1. **Bread** (10 min)
           What shall we eat?

        """)
    let folder = room.home.file("data/breakout/words")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in [("ar", arabic), ("de", arabic + "msgtext \"x\"\n")] {
      try text.write(toFile: "\(folder)/\(name).po", atomically: false, encoding: .utf8)
    }
    return room
  }

  private static func held(_ language: String, environment: [String: String?] = [:]) throws -> Room
  {
    let room = try room(language)
    let seat = try room.open(environment: environment)
    seat.signal(SIGTERM)
    try seat.waitForExit()
    return room
  }

  private static func page(
    of room: Room, _ more: String..., environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      [
        "export", room.session, "--kind", "record", "--with", "notes", "--format", "html",
        "--output", "-",
      ] + more,
      home: room.home,
      environment: environment)
  }

  private static let english = "<html lang=\"en\" dir=\"ltr\">"
  private static let rightToLeft = "<html lang=\"ar\" dir=\"rtl\">"

  @Test func theAgendaSaysTheLanguageAndTheCommandLineAnother() throws {
    let room = try Self.held("language: ar")
    let arabic = try Self.page(of: room)
    #expect(arabic.output.contains(Self.rightToLeft) && arabic.output.contains("المحتويات"))
    // What is told beside it is in the language of the screen.
    #expect(arabic.errors.contains("things are missing"))
    let english = try Self.page(of: room, "--language", "en")
    #expect(english.output.contains(Self.english) && english.output.contains("Contents"))
    // Neither does the language of the screen change it.
    for language in ["en_GB.UTF-8", "C", "de"] {
      #expect(try Self.page(of: room, environment: ["LANG": language]).output == arabic.output)
    }
  }

  @Test func withoutALanguageOfItsOwnADocumentIsInThatInWhichTheSessionBegan() throws {
    let arabic = try Self.held("room: B", environment: ["LANGUAGE": "ar"])
    let page = try Self.page(of: arabic)
    #expect(page.output.contains(Self.rightToLeft))
    #expect(try Self.page(of: arabic, environment: ["LANG": "ar"]).output == page.output)
    let room = try Self.held("room: B")
    for language in ["C", "ar_EG.UTF-8"] {
      let page = try Self.page(of: room, environment: ["LANG": language])
      #expect(page.output.contains(Self.english) && page.output.contains("Contents"))
    }
    let table = try CommandRun(
      ["export", room.session, "--language", "ar", "--table", "votes"], home: room.home)
    #expect(table.status == .success)
  }

  @Test func theLanguageOfADocumentDoesNotChangeTheScreen() throws {
    let room = try Self.held("language: en")
    let page = try Self.page(of: room, environment: ["LANG": "ar"])
    #expect(page.output.contains(Self.english) && !page.output.contains("المحتويات"))
    let home = try Self.room("language: en").home
    #expect(
      try CommandRun(["list"], home: home, environment: ["LANG": "ar"]).output == "لا توجد جلسة\n")
  }

  @Test func withoutACatalogueADocumentIsInEnglishAndThatIsSaid() throws {
    let room = try Self.room("language: zh_hant")
    let seat = try room.open()
    try seat.waitForText("There is no catalogue for the language zh-Hant")
    seat.signal(SIGTERM)
    try seat.waitForExit()
    let page = try Self.page(of: room, environment: ["LANG": "ar"])
    #expect(page.status == .success)
    // By whoever speaks Arabic: the sentence has no translation, the document none either.
    #expect(page.output.contains(Self.english))
    #expect(
      page.errors.contains("no catalogue for the language zh-Hant, so documents are in English"))
    #expect(page.errors.contains("put zh-Hant.po into \(room.home.file("data"))/breakout/words."))
  }

  @Test func aCatalogueThatCannotBeReadKeepsNoDocumentFromComing() throws {
    let room = try Self.held("language: de")
    let page = try Self.page(of: room)
    #expect(page.status == .success && page.output.contains(Self.english))
    #expect(page.errors.contains("de.po:") && page.errors.contains("Breakout speaks English."))
    // Whoever asks for it gets no other.
    let asked = try Self.page(of: room, "--language", "de")
    #expect(asked.status == .exited(1) && asked.output == "")
  }

  @Test func checkSaysTheLanguageOfTheDocuments() throws {
    let room = try Self.room("language: AR")
    let text = try room.run("check", "agenda.md")
    #expect(text.output.contains("\nDocuments are in: ar.\n") && text.errors == "")
    let json = try room.run("check", "agenda.md", "--format", "json").json() as? [[String: Any]]
    #expect(json?.first?["language"] as? String == "ar")
    let spoken = try CommandRun(
      ["check", "agenda.md"], home: room.home, environment: ["LANG": "ar"])
    #expect(spoken.output.contains("لغة الوثائق: ar."))

    let unknown = try Self.room("language: xx").run("check", "agenda.md")
    #expect(unknown.status == .success && unknown.output.contains("Documents are in: en."))
    #expect(
      unknown.errors.contains(
        "warning: agenda.md: There is no catalogue for the language xx, so documents are in English"
      ))
    let none = try Self.room("room: B").run("check", "agenda.md")
    #expect(!none.output.contains("Documents are in") && none.errors == "")
  }

  @Test func inTheSessionTheDocumentIsSeenAndWrittenInItsLanguage() throws {
    let room = try Self.room("language: ar")
    let seat = try room.open()
    try seat.run(.showPreview)
    try seat.waitForText("توصيات الجلسة")
    // The screen around it.
    try seat.waitForText("Recommendations document")
    try seat.run(.leave, in: .preview)
    try seat.run(.export)
    try seat.waitForText("[x] HTML")
    try seat.run(.accept, in: .export)
    try seat.waitForText("and .html")
    #expect(try room.text(of: "a-short-meeting-DRAFT-1.html").contains(Self.rightToLeft))
    seat.signal(SIGTERM)
    try seat.waitForExit()
  }

  @Test func aListOfWhatBecameOfRecommendationsIsADocumentToo() throws {
    let room = try Self.held("language: ar")
    let list = try room.run("follow-up", room.session)
    #expect(list.output.contains("لا توصيات") && list.errors == "")
    let english = try room.run("follow-up", room.session, "--language", "en")
    #expect(english.status == .success && !english.output.contains("لا توصيات"))
  }
}
