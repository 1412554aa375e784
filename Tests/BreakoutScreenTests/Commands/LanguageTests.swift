import BreakoutWords
import Foundation
import TestSupport
import Testing

@testable import breakout

/// The program in another language, by a catalogue in the folder for them.
@Suite struct LanguageTests {
  private static let head = """
    msgid ""
    msgstr ""
    "Language: tlh\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"


    """

  private static let noSession = """
    msgctxt "listcommand.isEmpty"
    msgid "There is no session yet; breakout AGENDA starts one."
    msgstr "nuqneH, pagh!"


    """

  /// A home with a catalogue for a language.
  private static func home(_ text: String, _ name: String = "tlh.po") throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    let folder = home.file("data/breakout/words")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    return home
  }

  @Test(arguments: [
    ["LANG": "tlh.UTF-8"], ["LANG": "tlh_QO.UTF-8"], ["LANGUAGE": "xx:tlh", "LANG": "C.UTF-8"],
    ["LC_MESSAGES": "tlh", "LANG": "de_DE.UTF-8"], ["LC_ALL": "tlh@piqad", "LANG": "en_US.UTF-8"],
  ])
  func theScreenSpeaksTheLanguageThatIsAskedFor(environment: [String: String]) throws {
    let answer = try CommandRun(
      ["list"], home: try Self.home(Self.head + Self.noSession), environment: environment)
    #expect(answer.output == "nuqneH, pagh!\n" && answer.errors == "")
  }

  @Test(arguments: [
    ["LANG": "C.UTF-8"], ["LANG": "en_GB.UTF-8"], ["LANGUAGE": "en:tlh"], ["LANG": "de_DE.UTF-8"],
    ["LC_ALL": "C", "LANG": "tlh"], ["LANG": "../words/tlh"],
  ])
  func otherwiseItSpeaksEnglish(environment: [String: String]) throws {
    let answer = try CommandRun(
      ["list"], home: try Self.home(Self.head + Self.noSession), environment: environment)
    #expect(answer.output.hasPrefix("There is no session yet") && answer.errors == "")
  }

  @Test(arguments: [
    (head + "msgtext \"x\"\n", ":6: “msgtext” is not understood"),
    (noSession, ":1: the language is not told"),
    (head.replacing("nplurals", with: "n"), ":1: the forms for numbers are not told"),
    (head + "msgid \"x\n", ":6: this text is broken"),
  ])
  func aCatalogueThatCannotBeReadIsToldAndEnglishIsSpoken(text: String, reason: String) throws {
    let answer = try CommandRun(
      ["list"], home: try Self.home(text), environment: ["LANG": "tlh"])
    #expect(answer.status == .success && answer.output.hasPrefix("There is no session yet"))
    #expect(answer.errors.contains("tlh.po" + reason), "\(answer.errors)")
    #expect(answer.errors.hasSuffix("Breakout speaks English.\n"))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test func helpIsSpokenToo() throws {
    let help = """
      msgctxt "checkcommand.abstract"
      msgid "Checks agendas and prints their schedule."
      msgstr "qech chov."

      """
    let answer = try CommandRun(
      ["check", "--help"], home: try Self.home(Self.head + help), environment: ["LANG": "tlh"])
    #expect(answer.output.contains("qech chov."))
  }

  @Test func theTemplateIsPrintedOrWritten() throws {
    let home = try TemporaryFolder()
    #expect(try CommandRun(["words", "template"], home: home).output == Words.template)
    let written = try CommandRun(["words", "template", "-o", "x.pot"], home: home)
    #expect(written.status == .success && written.output == "")
    #expect(try String(contentsOfFile: home.file("x.pot"), encoding: .utf8) == Words.template)
    try "mine".write(toFile: home.file("x.pot"), atomically: false, encoding: .utf8)
    let refused = try CommandRun(["words", "template", "-o", "x.pot"], home: home)
    #expect(refused.status == .exited(1))
  }

  @Test(
    arguments: [
      ("", 0, []),
      (noSession, 0, []),
      (
        noSession.replacing("nuqneH", with: "{1}"), 1,
        ["listcommand.isEmpty: {1} is lost, or is too many: There is no session yet"]
      ),
      (
        "#, fuzzy\n" + noSession, 1,
        ["listcommand.isEmpty: fuzzy, to be looked at: There is no session yet"]
      ),
      (
        """
        msgctxt "listcommand.events"
        msgid "{1} event"
        msgid_plural "{1} events"
        msgstr[0] "{1} wanI'"
        """, 1, ["listcommand.events: 1 form instead of 2: {1} event"]
      ),
      (
        "msgctxt \"old.message\"\nmsgid \"Old\"\nmsgstr \"ngo'\"\n", 0,
        ["old.message: not said by this version: Old"]
      ),
    ] as [(String, Int32, [String])])
  func aCatalogueIsCheckedMessageByMessage(
    entries: String, status: Int32, lines: [String]
  ) throws {
    let home = try TemporaryFolder()
    try (Self.head + entries).write(
      toFile: home.file("tlh.po"), atomically: false, encoding: .utf8)
    let answer = try CommandRun(["words", "check", "tlh.po"], home: home)
    #expect(answer.status == (status == 0 ? .success : .exited(status)), "\(answer.errors)")
    for line in lines { #expect(answer.output.contains(line), "\(answer.output.suffix(2000))") }
    let count = try PortableObject(Words.template).entries.count
    #expect(answer.output.split(separator: "\n").last?.hasPrefix("\(count) messages: ") == true)
  }

  @Test func documentsAreNotWrittenInALanguageThatNobodyHasPutThere() throws {
    let room = try Room.withSession()
    let run = try CommandRun(
      ["export", room.session, "--language", "xx", "--output", "-"], home: room.home)
    #expect(run.status == .exited(2) && run.output == "")
    #expect(run.errors.contains("put xx.po into"))
  }
}
