import Foundation
import Testing

/// A document as it must be, kept beside the tests so that people can read it as the plenary would.
///
/// `RECORD_DOCUMENTS=1` writes what the program makes instead of comparing; read the difference before
/// committing it.
func expectDocument(
  _ document: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documents").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
    try Data(document.utf8).write(to: file)
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard document != expected else { return }
  let (made, meant) = (document.split(separator: "\n"), expected.split(separator: "\n"))
  let place = zip(made, meant).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(name) differs from line \(place + 1) on (empty lines left out):
    made:  \(place < made.count ? made[place] : "(end)")
    meant: \(place < meant.count ? meant[place] : "(end)")
    """, sourceLocation: sourceLocation)
}
