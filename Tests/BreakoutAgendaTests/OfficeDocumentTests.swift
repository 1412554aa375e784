import BreakoutArchive
import Foundation
import Testing

@testable import BreakoutAgenda

/// What of a DOCX or an ODT is mended before pandoc reads it.
@Suite struct OfficeDocumentTests {
  private static let text =
    String(repeating: "Points of discussion: who pays? ", count: 5) + "ünïcode "
  private static let long = (0..<300).map { "Line \($0) of a long text that repeats.\n" }.joined()

  /// Packed by zlib: by the codes that are fixed, by its own, and not at all.
  private static let packed = [
    (text, "C8jPzCspVshPU0jJLE4uLS7OzM+zUijPyFcoSKwstlcIGGD5w3vyDq9Pzk9JVQAA"),
    (
      long,
      "jdrNjdswFIXRfapQBYHupURKPUwTXjg/QDATJF6k/CAV5Ozf6oMh8/Dx7fv7c9u3jy/bY/vx8f51ez3/vLbXt8dr+/X8+Xy8fn/+9PZvJjBTmBkwc8DMCTMTZhbMXDBzS0MKLaUjqSOtI7EjtSO5I70jwSPFK8VLv20pXileKV4pXileKV4pXik+pPiQ4oM+J1J8SPEhxYcUH1J8SPEhxQ8pfkjxQ4of9AWX4ocUP6T4IcUPKX5I8VOKn1L8lOKnFD/pT1OKn1L8lOKnFD+l+JTiU4pPKT6l+JTik84pUnxK8SnFpxRfUnxJ8SXFlxRfUnxJ8UVHQym+pPiS4pcUv6T4JcUvKX5J8UuKX1L8otO4FL+k+C3Fbyl+S/Fbit9S/JbitxS/pfhNADIBEYF2MtBOCNpJQTsxaCcH7QShnSS0E4V2ao/8pPYGUBOoEdQMagg1hRpDyaEhiKZmf2pPFg1hNKTREEdDHg2BNCTSEElDJs2wixdqTywNuTQE05BMQzQN2TSE05BOQzzNYbde1J6EGiJqyKghpIaUGmJqyKkhqIakmtOuHKk9YTWk1RBXQ14NgTUk1hBZQ2YNoTXT7nupPbk1BNeQXEN0Ddk1hNeQXkN8Dfk1yy7bqT0RNmTYEGJDig0xNuTYEGRDkg1RNpdtOqg9aTbE2ZBnQ6ANiTZE2pBpQ6gNqTa3rZlsz0SLJnJtybUl15ZcW3JtybUl15ZcW3JtY0s+ak+uLbm25NqSa0uuLbm25NraftUWrLhhpfa2Y7Ulq21Zbc1qe1ZbtJJrS64tubbD1tvUnlxbcm3JtSXXllxbcm3JtSXXllzbw94WUHtybcm1JdeWXFtybcm1JdeWXFtybU972EHtybUl15ZcW3JtybUl15ZcW3JtybWd9qqG2pNrS64tubbk2pJrS64tubbk2pJru+xJE7Un15ZcW3JtybUl15ZcW3JtybUl1/ay92TUnlxbcm3JtSXXllxbcm3JtSXXllzb2x7z/af9Xw=="
    ),
    (
      text,
      "AaoAVf9Qb2ludHMgb2YgZGlzY3Vzc2lvbjogd2hvIHBheXM/IFBvaW50cyBvZiBkaXNjdXNzaW9uOiB3aG8gcGF5cz8gUG9pbnRzIG9mIGRpc2N1c3Npb246IHdobyBwYXlzPyBQb2ludHMgb2YgZGlzY3Vzc2lvbjogd2hvIHBheXM/IFBvaW50cyBvZiBkaXNjdXNzaW9uOiB3aG8gcGF5cz8gw7xuw69jb2RlIA=="
    ),
  ]

  @Test(arguments: packed.indices)
  func filesAreUnpacked(place: Int) throws {
    let (text, code) = Self.packed[place]
    let bytes = try [UInt8](#require(Data(base64Encoded: code)))
    let unpacked = try #require(Inflate.bytes(of: bytes[...], limit: 100_000))
    #expect(String(decoding: unpacked, as: UTF8.self) == text)
    #expect(Inflate.bytes(of: bytes[...], limit: 100) == nil)
    for length in 0..<min(bytes.count, 200) {
      #expect(Inflate.bytes(of: bytes[..<length], limit: 100_000) == nil)
    }
    for byte in 0..<min(bytes.count, 200) {
      var harmed = bytes
      harmed[byte] ^= 0x5A
      _ = Inflate.bytes(of: harmed[...], limit: 100_000)
    }
  }

  private static func paragraph(_ content: String) -> String { "<w:p><w:r>\(content)</w:r></w:p>" }

  @Test func boxesBecomeParagraphs() {
    let box = "<w:txbxContent>\(Self.paragraph("<w:t>Title</w:t>"))</w:txbxContent>"
    let old = "<w:pict><v:textbox>\(box)</v:textbox></w:pict>"
    let both =
      "<mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>"
    for drawing in [old, both] {
      let xml =
        "<w:body><w:p/>\(Self.paragraph("<w:t>A</w:t>"))\(Self.paragraph(drawing + "<w:t>B</w:t>"))</w:body>"
      let plain = String(decoding: OfficeText.plain(Array(xml.utf8), .word), as: UTF8.self)
      let (title, end) = (plain.range(of: "Title"), plain.range(of: "<w:t>B</w:t>"))
      #expect(
        plain.hasPrefix(
          "<w:body><w:p/><w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:t>Title</w:t></w:r></w:p><w:p>"
        ))
      #expect(plain.components(separatedBy: "Title").count == 2 && !plain.contains("txbxContent"))
      #expect(title.map { title in end.map { title.lowerBound < $0.lowerBound } == true } == true)
    }
  }

  @Test(
    arguments: [
      ("<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>x</w:t></w:r>", ""),
      ("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>x</w:t></w:r>", nil),
      ("<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>", nil), ("<w:r><w:t>vanish</w:t></w:r>", nil),
      ("<w:r><w:rPr/><w:t>x</w:t></w:r>", nil), ("<w:r", nil), ("</w:p></w:p><w:p>", nil),
      ("<w:txbxContent><w:p></w:txbxContent>", nil), ("a < b", nil), ("", nil),
    ] as [(String, String?)])
  func hiddenTextGoesAndTheRestStays(xml: String, plain: String?) {
    #expect(
      String(decoding: OfficeText.plain(Array(xml.utf8), .word), as: UTF8.self) == plain ?? xml)
  }

  @Test func openDocumentsHaveBoxesToo() {
    let xml =
      "<text:p>A<draw:custom-shape><text:p>Title</text:p><draw:x/></draw:custom-shape></text:p><text:h><text:text-input>B</text:text-input></text:h>"
    #expect(
      String(decoding: OfficeText.plain(Array(xml.utf8), .openDocument), as: UTF8.self)
        == "<text:p>Title</text:p><draw:x/><text:p>A</text:p><text:h>B</text:h>")
  }

  @Test func anArchiveIsWrittenAsItWas() throws {
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"
    let zip = MadeUpFile.zip([
      ("a.xml", "one"), ("word/document.xml", hidden), ("word/media/p.png", "2"),
    ])
    let prepared = OfficeDocument.prepared(zip, .word)
    let directory = try #require(ZipDirectory(prepared))
    #expect(directory.entries.map(\.name) == ["a.xml", "word/document.xml"])
    let texts = directory.entries.compactMap {
      directory.contents(of: $0, in: prepared, limit: 100)
    }
    #expect(texts.map { String(decoding: $0, as: UTF8.self) } == ["one", "<w:p></w:p>"])
    let plain = MadeUpFile.zip([("word/document.xml", "<w:p/>")])
    #expect(
      OfficeDocument.prepared(plain, .word) == plain
        && OfficeDocument.prepared([1, 2], .word) == [1, 2])
    #expect(directory.entries[1].checksum == 0xB312_1038)
  }

  @Test func depthCostsNothing() {
    let deep =
      String(repeating: "<w:p><w:txbxContent>", count: 3000)
      + String(repeating: "</w:txbxContent></w:p>", count: 3000)
    _ = OfficeText.plain(Array(deep.utf8), .word)
  }
}
