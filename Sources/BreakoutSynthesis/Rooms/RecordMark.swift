/// Which record a room was read from, and how far.
///
/// Links are those of the chain of the session file: the SHA-256 of an entry and of all before it, in
/// hexadecimal digits. A path is not kept: it may tell who held the file.
public struct RecordMark: Hashable, Sendable, Codable {
  /// The link of the first entry, by which the session is known again.
  public let first: String
  /// The last entry that was read.
  public let entry: Int
  /// Its link.
  public let link: String

  public init(first: String, entry: Int, link: String) {
    self.first = first
    self.entry = entry
    self.link = link
  }
}
