import BreakoutWords

/// What the record was when the document was made, so that anybody who has the session file can tell
/// whether the document says what the file says (product rule F27).
public struct RecordSeal: Equatable, Sendable {
  /// The last entry that the document holds.
  public let entry: Int
  /// The SHA-256 of the chain at that entry, in lower-case hexadecimal digits; `nil` where the file no longer
  /// gives it.
  public let hash: String?
  /// Whether entries were left out because they could not be read: the record is damaged, or a newer version of
  /// the program wrote them.
  public let isIncomplete: Bool

  /// What stands in every format of a document that lacks entries.
  public static var incomplete: String { words.report.incomplete }

  public init(entry: Int, hash: String?, isIncomplete: Bool = false) {
    self.entry = entry
    self.hash = hash
    self.isIncomplete = isIncomplete
  }
}
