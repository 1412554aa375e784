import BreakoutArchive

/// A DOCX or ODT on its way to pandoc, which leaves out text that stands in boxes, such as titles on covers, and shows text that
/// its writer has hidden.
enum OfficeDocument {
  /// More no text has when it is unpacked.
  private static let largestPart = 100_000_000

  /// The document with its boxes as paragraphs and without hidden text and pictures; as it is where it has none of these,
  /// or is not understood.
  static func prepared(_ bytes: [UInt8], _ format: OfficeText.Format) -> [UInt8] {
    guard let zip = ZipDirectory(bytes),
      let entry = zip.entries.first(where: {
        ["word/document.xml", "content.xml"].contains($0.name)
      }),
      let part = zip.contents(of: entry, in: bytes, limit: largestPart)
    else { return bytes }
    let needs = format.boxes.union(format.covers).union(["w:vanish"]).map { Array("<\($0)".utf8) }
    guard needs.contains(where: { part[...].firstPlace(of: $0) != nil }) else { return bytes }
    let text = OfficeText.plain(part, format)
    guard text != part else { return bytes }
    var archive = ZipWriter()
    for other in zip.entries
    where !isPicture(other.name) {
      if other.name == entry.name {
        archive.append(text, as: entry.name)
      } else if let packed = zip.packed(other, in: bytes) {
        archive.append(packed, of: other)
      }
    }
    return archive.finished
  }

  private static func isPicture(_ name: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf"].contains { name.lowercased().hasSuffix($0) }
  }
}
