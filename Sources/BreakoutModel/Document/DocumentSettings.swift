/// What an agenda asks of the documents that are made of its session.
public struct DocumentSettings: Equatable, Sendable, Codable {
  /// Where comments on a document go, such as an address.
  public var commentsTo: String?
  /// What the document is, as one sentence, where it is more than an informal summary.
  public var standing: String?
  /// `nil` for A4.
  public var paper: PaperSize?

  public init(commentsTo: String? = nil, standing: String? = nil, paper: PaperSize? = nil) {
    self.commentsTo = commentsTo
    self.standing = standing
    self.paper = paper
  }

  /// Whether it asks for nothing.
  public var isUsual: Bool { self == DocumentSettings() }
}

/// The size of a page.
public enum PaperSize: String, CaseIterable, Sendable, Codable {
  case a4, letter
}
