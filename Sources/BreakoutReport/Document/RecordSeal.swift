/// What the record was when the document was made, so that anybody who has the session file can tell
/// whether the document says what the file says (product rule F27).
public struct RecordSeal: Equatable, Sendable {
  /// The last entry that the document holds.
  public let entry: Int
  /// The SHA-256 of the chain at that entry, in lower-case hexadecimal digits.
  public let hash: String
  /// Whether entries were left out because they could not be read: the record is damaged, or a newer version of
  /// the program wrote them.
  public let isIncomplete: Bool

  public init(entry: Int, hash: String, isIncomplete: Bool = false) {
    self.entry = entry
    self.hash = hash
    self.isIncomplete = isIncomplete
  }
}
