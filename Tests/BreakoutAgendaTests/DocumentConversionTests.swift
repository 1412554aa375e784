import Foundation
import Testing

@testable import BreakoutAgenda

/// Other programs at work on a document.
@Suite struct DocumentConversionTests {
  @Test func whatTakesTooLongIsEnded() {
    let text = Array(String(repeating: "*a* [b](c) `d`\n\n", count: 200_000).utf8)
    let conversion = DocumentConversion(
      program: .pandoc, arguments: ["--from=markdown", "--to=json", "-"], timeLimit: .zero)
    #expect(throws: DocumentConversion.Problem.tooSlow(.pandoc)) {
      try conversion.output(of: text)
    }
  }

  @Test func whatIsNoDocumentIsSaidByWhatReadsIt() {
    #expect {
      try DocumentConversion.pandoc(from: "docx").output(of: [1, 2, 3])
    } throws: {
      guard case .failed(.pandoc, let reason?)? = $0 as? DocumentConversion.Problem else {
        return false
      }
      return !reason.isEmpty
    }
  }

  @Test func aWorkFolderIsOfNobodyElseAndGoesWithAllInIt() throws {
    let folder = try WorkFolder()
    try folder.write([1, 2, 3], as: "note.doc")
    #expect(folder.contents(of: "note.doc") == [1, 2, 3] && folder.contents(of: "x") == nil)
    #expect(throws: WorkFolder.NotMade.self) { try folder.write([4], as: "note.doc") }
    let inner = folder.path + "/profile/a"
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    folder.remove()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func anArchiveThatWouldFillTheMemoryIsNotUnpacked() {
    var zip = MadeUpFile.zip([("word/document.xml", "x"), ("a", "y")])
    let size = [UInt8](repeating: 0, count: 3) + [0x40]
    // The size of the last file, as the directory says it.
    let place = zip.count - 22 - 47 + 24
    zip.replaceSubrange(place..<(place + 4), with: size)
    #expect(
      sentences(bytes: zip) == [
        "agenda.md: the file is larger than 400 MB, which no agenda is; name the right file."
      ])
  }
}
