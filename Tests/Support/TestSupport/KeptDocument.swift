import Foundation

/// A document as it must be, kept beside the tests so that people can read it as those for whom it is would.
public enum KeptDocument {
  /// How a document differs from the one that is kept; `nil` where they are the same.
  ///
  /// `RECORD_DOCUMENTS=1` writes what the program makes instead of comparing; read the difference before
  /// committing it.
  public static func difference(of document: String, from file: URL) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(document.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard document != expected else { return nil }
    let (made, meant) = (document.split(separator: "\n"), expected.split(separator: "\n"))
    let place = zip(made, meant).prefix { $0 == $1 }.count
    return """
      \(file.lastPathComponent) differs from line \(place + 1) on (empty lines left out):
      made:  \(place < made.count ? made[place] : "(end)")
      meant: \(place < meant.count ? meant[place] : "(end)")
      """
  }
}
