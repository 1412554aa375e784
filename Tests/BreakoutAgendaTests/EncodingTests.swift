import BreakoutModel
import Foundation
import Testing

@testable import BreakoutAgenda

/// Notes that were written before UTF-8 was usual, or by programs that do not care.
@Suite struct EncodingTests {
  /// The name of an encoding, the question of a note, and the bytes of that note.
  private static let notes = [
    (
      "Windows-1252", "Où et à qui l’été profite-t-il ?",
      "RGlhbG9ndWUg6WxhcmdpCgpRdWVzdGlvbnMg4CBk6WJhdHRyZSA6CgoxLiBP+SBldCDgIHF1aSBskul06SBwcm9maXRlLXQtaWwgPwo="
    ),
    (
      "Windows-1251", "Кто отвечает за плотины?",
      "z+Di7uTu6iDoIO/r7vLo7fsKCsLu7/Du8fsg5Ov/IO7h8fPm5OXt6P86CgoxLiDK8u4g7vLi5ffg5fIg5+Ag7+vu8ujt+z8K"
    ),
    (
      "KOI8-R", "Кто отвечает за плотины?",
      "8MHXz8TPyyDJINDMz9TJztkKCvfP0NLP09kgxMzRIM/C09XWxMXOydE6CgoxLiDr1M8gz9TXxd7BxdQg2sEg0MzP1MnO2T8K"
    ),
    (
      "Windows-1256", "من يحرس مفتاح الغرفة؟",
      "x+Hj38rIx8ogx+HV2+3RyQoK5N7H2CDH4eTex9Q6CgoxLiDj5CDtzdHTIOPdysfNIMfh29Hdyb8K"
    ),
    (
      "GB18030", "各国如何加强合作？",
      "tsm/2srY1PLGwNLpu+EKCszWwtvSqrXjo7oKCjEuILj3ufrI57rOvNPHv7rP1/ejvwo="
    ),
    (
      "Big5", "各國如何加強合作？",
      "tOekZqZ1q2i1+8Szt3wKCrBRvdetbsJJoUcKCjEuIKZVsOqmcKbzpVuxaqZYp0ChSAo="
    ),
    (
      "UTF-16", "各国如何加强合作？",
      "/v9uIVPjW4hSGYvEi65PGgAgAEEACgAKi6iLuomBcLn/GgAKAAoAMQAuACBUBFb9WYJPVVKgXzpUCE9c/x8ACg=="
    ),
    (
      "UTF-32", "Où et à qui ?",
      "//4AAEQAAABpAAAAYQAAAGwAAABvAAAAZwAAAHUAAABlAAAAIAAAAOkAAABsAAAAYQAAAHIAAABnAAAAaQAAAAoAAAAKAAAAUQAAAHUAAABlAAAAcwAAAHQAAABpAAAAbwAAAG4AAABzAAAAIAAAAOAAAAAgAAAAZAAAAOkAAABiAAAAYQAAAHQAAAB0AAAAcgAAAGUAAAAgAAAAOgAAAAoAAAAKAAAAMQAAAC4AAAAgAAAATwAAAPkAAAAgAAAAZQAAAHQAAAAgAAAA4AAAACAAAABxAAAAdQAAAGkAAAAgAAAAPwAAAAoAAAA="
    ),
  ]

  @Test(arguments: notes)
  func aNoteIsReadAndItsEncodingSaid(name: String, question: String, code: String) throws {
    let bytes = try [UInt8](#require(Data(base64Encoded: code)))
    let reading = try AgendaReader.read(bytes: bytes, name: "note.txt")
    #expect(reading.agenda.points.map(\.question) == [question])
    #expect(
      reading.warnings.first?.description
        == "note.txt:1: the file is read as \(name) text; where letters look wrong, "
        + "save it as UTF-8 in your editor.")
  }

  @Test func aDoubtNamesBoth() {
    // ПОВЕСТКА ДНЯ, in capitals only.
    let bytes: [UInt8] = [0xCF, 0xCE, 0xC2, 0xC5, 0xD1, 0xD2, 0xCA, 0xC0, 0x20, 0xC4, 0xCD, 0xDF]
    #expect(
      sentences(bytes: bytes + Array("\n\n1. A?\n".utf8)).contains(
        "agenda.md:1: the file is read as Windows-1251 text, and could be KOI8-R; "
          + "where letters look wrong, save it as UTF-8 in your editor."))
  }

  @Test(
    arguments: [
      ("<meta charset=windows-1251>", [0xCF, 0xEE], "Windows-1251"),
      (
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", [0xC9, 0x74],
        "Windows-1252"
      ),
      ("", [0xC9, 0x74, 0xE9, 0x73], "Windows-1252"),
    ] as [(String, [UInt8], String)])
  func aPageIsInTheEncodingThatItSays(head: String, letters: [UInt8], name: String) throws {
    let page =
      Array("<html><head>\(head)</head><body><p>".utf8) + letters + Array("</p></body>".utf8)
    let (text, encoding) = try #require(WebPage.prepared(page))
    #expect(encoding.name == name && text.isUTF8)
  }

  @Test func whatLeadsAroundOnASiteIsNoText() throws {
    let page = """
      <html><nav><ul><li>Home<nav>x</nav></ul></nav><p>One <navy>two</navy></p>\
      <SCRIPT>if (a < b) {}</script><footer>Legal</footer><aside>unclosed <p>Three</html>
      """
    let text = try #require(WebPage.prepared(Array(page.utf8))).page
    #expect(
      String(decoding: text, as: UTF8.self)
        == "<html> <p>One <navy>two</navy></p>  <aside>unclosed <p>Three</html>")
  }
}
