import BreakoutModel

/// What a roster file holds: those who can be put on the roster, and the rows that cannot.
public struct RosterReading: Equatable, Sendable {
  public internal(set) var participants: [RosterEntry] = []
  /// In the order of the file.
  public internal(set) var rejected: [RejectedRow] = []
  /// One sentence each, with its line.
  public internal(set) var warnings: [String] = []
}

/// Somebody in a roster file.
public struct RosterEntry: Equatable, Sendable {
  public var name: String
  public var organisation: String
  /// As the session spells it, or as the file does where the session has none of that name.
  public var constituency: String?
  public var role: ParticipantRole
  public var country: String
  /// Where the row begins, from 1.
  public var line: Int

  public init(
    name: String, organisation: String = "", constituency: String? = nil,
    role: ParticipantRole = .voting, country: String = "", line: Int
  ) {
    self.name = name
    self.organisation = organisation
    self.constituency = constituency
    self.role = role
    self.country = country
    self.line = line
  }
}

/// A row that was left out.
public struct RejectedRow: Equatable, Sendable {
  /// Where the row begins, from 1.
  public let line: Int
  /// The row on one line and without control characters, at most 200 characters.
  public let text: String
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    case noName
    case unknownRole(String)
    case quoteInCell(column: Int)
    case quoteNotClosed
    case cellCount(found: Int, expected: Int)
    case duplicate(firstLine: Int)
    case notUTF8
    case controlCharacter
    case longCell(limit: Int)
  }

  /// `line 7: the role “boss” is unknown; write …`
  public var sentence: String { "line \(line): \(words)." }

  private var words: String {
    switch reason {
    case .noName: "there is no name; write one into its column"
    case .unknownRole(let role):
      "the role “\(role.short)” is unknown; write "
        + "voting, observer, moderator, rapporteur or interpreter"
    case .quoteInCell(let column):
      "the quotation mark at byte \(column) may not stand there; "
        + "put the whole cell into quotes and write the marks within as \"\""
    case .quoteNotClosed: "a quotation mark is never closed; close it"
    case .cellCount(let found, let expected):
      "\(found == 1 ? "there is 1 cell" : "there are \(found) cells") instead of \(expected); "
        + "leave cells without a value empty and put a cell with a separator into quotes"
    case .duplicate(let line):
      "the same name and organisation are on line \(line) already; tell the two apart"
    case .notUTF8: "this is not UTF-8 text; save the file as UTF-8"
    case .controlCharacter: "there is a control character; remove it"
    case .longCell(let limit): "a cell is longer than \(limit) characters; shorten it"
    }
  }
}
