import BreakoutModel

/// What was read perhaps otherwise than it was meant. It is told before any result, so that nobody takes a
/// wrong count for a right one.
public struct ImportWarning: Equatable, Sendable {
  /// More about one file would be read by nobody.
  static let most = 20

  public let reason: Reason
  /// The file as the user named it.
  public let file: String
  /// Counted from 1; `nil` where the file as a whole is meant.
  public let line: Int?

  public init(_ reason: Reason, file: String, line: Int? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
  }

  public enum Reason: Equatable, Sendable {
    /// The file is not UTF-8.
    case encoding(TextEncoding)
  }
}

extension ImportWarning: CustomStringConvertible {
  /// One sentence with its place, e.g. `votes.csv:1: the file is read as Windows-1252 text; …`.
  public var description: String {
    file.withoutControls + (line.map { ":\($0)" } ?? "") + ": " + sentence + stop
  }

  /// Where the file is known: `line 1: the file is read as …`.
  public var words: String { (line.map { "line \($0): " } ?? "") + sentence + stop }

  private var stop: String { sentence.hasSuffix("?") ? "" : "." }

  private var sentence: String {
    switch reason {
    case .encoding(let encoding):
      "the file is read as \(encoding.name) text; where letters look wrong, save it as UTF-8"
    }
  }
}
