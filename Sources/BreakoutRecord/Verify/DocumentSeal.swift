import BreakoutWords

/// What a document says of the record that it was made from: the number of acts and the last link.
public struct DocumentSeal: Equatable, Sendable {
  public let entry: Int
  /// The whole link, or its first sixteen digits where the document has no more.
  let link: String

  /// Finds the seal in the text of a document; `nil` where there is none.
  public init?(in text: String) {
    // In its place in the document it may be broken into lines or lie between tags; the words between the name of
    // the sum and the number are those of the document's language.
    let seal =
      /SHA-256[^0-9]{1,120}?([0-9]{1,15})[^0-9a-f](?:.|\n){0,80}?([0-9a-f]{64}|[0-9a-f]{16})\b/
    guard let match = text.firstMatch(of: seal), let entry = Int(match.output.1) else { return nil }
    self.entry = entry
    link = String(match.output.2)
  }

  /// How a record stands to the document.
  public enum Finding: Equatable, Sendable {
    /// The record still holds, as it was, all that the document was made from.
    case holds
    /// The record ends before.
    case endsBefore(events: Int)
    /// The record holds something else at this place.
    case differs
  }

  /// - Parameters:
  ///   - events: how many events of the record can be read.
  ///   - found: the link at the entry, in hexadecimal; `nil` where the record does not reach to it.
  public func finding(events: Int, link found: String?) -> Finding {
    guard let found else { return .endsBefore(events: events) }
    return found.hasPrefix(link) ? .holds : .differs
  }

  /// One sentence about a document and a session file.
  public func sentence(_ document: String, _ path: String, _ finding: Finding) -> String {
    switch finding {
    case .holds:
      words.records.holds(path, document, events: entry)
    case .endsBefore(let events):
      words.records.endsBefore(path, document, events: entry, found: events)
    case .differs:
      words.records.differs(path, document, at: entry)
    }
  }
}
