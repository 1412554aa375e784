import BreakoutModel
import Testing

@testable import BreakoutAgenda

/// What a file is, told by what is in it; its name matters only where that leaves a doubt.
@Suite struct FileKindTests {
  @Test(
    arguments: [
      ("Points of Discussion\n\n1. What?\n", "note.txt", .kind(.text)),
      ("# T\n", "note", .kind(.markdown)), ("---\ntitle: T\n---\n", "-", .kind(.markdown)),
      ("Words", "note.md", .kind(.markdown)), ("# T\n", "note.txt", .kind(.text)),
      ("#17 is a goal\n", "x", .kind(.text)), ("", "x.md", .kind(.markdown)),
      ("<!DOCTYPE html>\n<html>", "note.txt", .kind(.html)),
      ("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- x -->\n<HTML lang=fr>", "x", .kind(.html)),
      ("<p>One</p>", "note.htm", .kind(.html)), ("<p>One</p>", "note.md", .kind(.markdown)),
      ("{\\rtf1\\ansi x}", "note.doc", .kind(.rtf)), ("%PDF-1.7\n", "note", .kind(.pdf)),
      ("\r\n\r\n%PDF-1.4\n", "note", .kind(.pdf)),
      ("Received: from x\nSubject: Note\n\nHello", "x.eml", .foreign(.email)),
      ("From: A\nMIME-Version: 1.0\n\nHello", "x.txt", .foreign(.email)),
      (
        "To: all members\nFrom: the chair\nDate: 1 May\nSubject: Agenda\n", "memo.txt", .kind(.text)
      ),
      ("SQLite format 3\0", "x.md", .foreign(.sessionFile)), ("GIF89a", "x", .foreign(.picture)),
      ("Rar!\u{1A}", "x", .foreign(.archive)), ("RIFF1234WEBPVP8 ", "x", .foreign(.picture)),
      ("1234ftypheic", "x.heic", .kind(.text)), ("1234ftypheic....", "x", .foreign(.picture)),
      ("PK, the file begins", "x.txt", .kind(.text)),
    ] as [(String, String, AgendaFileKind.Recognition)])
  func beginningsTell(text: String, name: String, kind: AgendaFileKind.Recognition) {
    #expect(AgendaFileKind.recognised(Array(text.utf8), name: name) == kind)
  }

  @Test func pagesInOtherEncodingsAreKnown() {
    let page = "<html><body>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(AgendaFileKind.recognised([0xFF, 0xFE] + page, name: "x") == .kind(.html))
    #expect(
      AgendaFileKind.recognised([0x89, 0x50, 0x4E, 0x47, 13], name: "x") == .foreign(.picture))
    #expect(AgendaFileKind.recognised([0xFF, 0xD8, 0xFF, 0xE0], name: "x") == .foreign(.picture))
  }

  @Test(
    arguments: [
      (["[Content_Types].xml", "word/document.xml"], nil, .kind(.docx)),
      (["mimetype", "content.xml"], "application/vnd.oasis.opendocument.text", .kind(.odt)),
      (["mimetype"], "application/vnd.oasis.opendocument.text-template", .kind(.odt)),
      (["mimetype"], "application/vnd.oasis.opendocument.spreadsheet", .foreign(.spreadsheet)),
      (["mimetype"], "application/vnd.oasis.opendocument.presentation", .foreign(.presentation)),
      (["xl/workbook.xml"], nil, .foreign(.spreadsheet)),
      (["ppt/presentation.xml"], nil, .foreign(.presentation)),
      (["mimetype"], "application/epub+zip", .foreign(.electronicBook)),
      (["note.docx", "b/c.txt"], nil, .foreign(.archive)),
    ] as [([String], String?, AgendaFileKind.Recognition)])
  func archivesTellByTheirFiles(names: [String], type: String?, kind: AgendaFileKind.Recognition) {
    let zip = MadeUpFile.zip(names.map { ($0, $0 == "mimetype" ? type ?? "" : "x") })
    #expect(AgendaFileKind.recognised(zip, name: "note.docx") == kind)
    // Cut off anywhere, it is something, and nothing is read behind its end.
    for length in stride(from: 0, to: zip.count, by: 3) {
      _ = AgendaFileKind.recognised(Array(zip.prefix(length)), name: "x")
    }
  }

  @Test(
    arguments: [
      (["Root Entry", "WordDocument"], .kind(.doc)), (["Workbook"], .foreign(.spreadsheet)),
      (["Book"], .foreign(.spreadsheet)), (["PowerPoint Document"], .foreign(.presentation)),
      (["EncryptedPackage"], .foreign(.lockedDocument)),
      (["__properties_version1.0"], .foreign(.email)), (["Other"], .foreign(.archive)),
    ] as [([String], AgendaFileKind.Recognition)])
  func filesOfTheOldOfficeTellByTheirDirectory(
    names: [String], kind: AgendaFileKind.Recognition
  ) {
    #expect(AgendaFileKind.recognised(MadeUpFile.compound(names), name: "note.doc") == kind)
  }

  @Test(
    arguments: [
      (
        "SQLite format 3\0",
        ": this is a session, not an agenda; open it with “breakout” and its name."
      ),
      (
        "GIF89a",
        ": this is a picture; have its text recognised, or type the points into a text file, and name that."
      ),
      (
        "MIME-Version: 1.0\n",
        ": this is an e-mail; save the note that is attached to it, or its text, and name that."
      ),
      ("Rar!", ": this is an archive; unpack it, and name the note in it."),
    ])
  func whatHoldsNoNoteIsSaid(text: String, sentence: String) {
    #expect(sentences(text) == ["agenda.md" + sentence])
  }

  @Test func documentsOfOthersAreSaid() {
    #expect(
      sentences(bytes: MadeUpFile.zip([("xl/workbook.xml", "x")])) == [
        "agenda.md: this is a spreadsheet, not a note; copy the points into a text file. "
          + "People are read from it by “breakout import roster”."
      ])
    #expect(
      sentences(bytes: MadeUpFile.compound(["EncryptedPackage"])) == [
        "agenda.md: this document is locked with a password; save it without one, and name that."
      ])
  }

  @Test func aReadingSaysWhatItWasReadFrom() throws {
    let note = "T\n\nPoints of Discussion\n\n1. What?\n"
    #expect(try AgendaReader.read(text: note, name: "a.txt").kind == .text)
    #expect(try AgendaReader.read(text: note, name: "a.md").kind == .markdown)
    #expect(
      try AgendaReader.read(
        text: "{\\rtf1 T\\par Points of Discussion\\par {\\listtext 1.\\tab}\\ls1 What?\\par}",
        name: "a"
      ).kind == .rtf)
  }
}
