import BreakoutModel
import BreakoutWords

/// What a roster file holds: those who can be put on the roster, and the rows that cannot.
public struct RosterReading: Equatable, Sendable {
  public internal(set) var participants: [RosterEntry] = []
  /// What the numbers of rows count.
  public internal(set) var counting = RowCounting.lines
  /// The sheet of a spreadsheet that was read.
  public internal(set) var sheet: String?
  /// In the order of the file.
  public internal(set) var rejected: [RejectedRow] = []
  /// One sentence each, with its line.
  public internal(set) var warnings: [String] = []
  /// Words in the column of roles that are not known, in the order of the file. Whoever has one votes,
  /// until `take(_:as:)` says otherwise.
  public private(set) var unknownRoles: [UnknownRole] = []

  public struct UnknownRole: Equatable, Sendable {
    /// As the file has it first.
    public let word: String
    /// Where it stands, from 1.
    public internal(set) var lines: [Int]
    public internal(set) var role = ParticipantRole.voting
    let counting: RowCounting

    /// `line 2: the role “boss” (3 people) is not known and is taken as voting; …`
    public var sentence: String {
      counting.at(
        lines[0],
        role == .voting
          ? words.rosters.unknownRoleVotes(word.short, people: lines.count)
          : words.rosters.unknownRoleObserves(word.short, people: lines.count))
    }

    /// `3 people`
    public var people: String { words.rosters.people(lines.count) }

    /// Whether the numbers are rows of a spreadsheet.
    public var isInRows: Bool { counting != .lines }
  }

  mutating func warn(_ sentence: String, _ line: Int) {
    warnings.append(counting.at(line, sentence))
  }

  mutating func note(unknownRole word: String, _ line: Int) {
    if let place = unknownRoles.firstIndex(where: { $0.word.folded == word.folded }) {
      unknownRoles[place].lines.append(line)
    } else {
      unknownRoles.append(UnknownRole(word: word, lines: [line], counting: counting))
    }
  }

  /// Whoever has this word as their role gets a role that is known.
  public mutating func take(_ unknown: UnknownRole, as role: ParticipantRole) {
    for place in unknownRoles.indices where unknownRoles[place].word == unknown.word {
      unknownRoles[place].role = role
    }
    let lines = Set(unknown.lines)
    for place in participants.indices where lines.contains(participants[place].line) {
      participants[place].role = role
    }
  }

  /// Everything to be looked at, a sentence each.
  public var remarks: [String] { warnings + unknownRoles.map(\.sentence) }
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
  /// What the number of its line counts.
  let counting: RowCounting

  public enum Reason: Equatable, Sendable {
    case noName
    /// `-`, `(2 persons)`, `# note`, `TBC`.
    case noPerson
    case quoteInCell(column: Int)
    case quoteNotClosed
    case cellCount(found: Int, expected: Int)
    case duplicate(firstLine: Int)
    case notUTF8
    case controlCharacter
    case longCell(limit: Int)
    /// The letters of the column.
    case formula(column: String)
    /// The cell of the name goes over several columns, as a heading among the people does.
    case wideName
  }

  /// `line 7: the role “boss” is unknown; write …`
  public var sentence: String { counting.at(line, reasonSentence) }

  private var reasonSentence: String {
    let say = words.rosters
    return switch reason {
    case .noName: say.noName
    case .noPerson: say.noPerson
    case .quoteInCell(let column): say.quoteInCell(column: column)
    case .quoteNotClosed: say.quoteNotClosed
    case .cellCount(let found, let expected): say.cells(found, expected: expected)
    case .duplicate(let line):
      counting == .lines ? say.duplicate(firstLine: line) : say.duplicate(firstRow: line)
    case .notUTF8: words.tables.notUTF8
    case .controlCharacter: say.controlCharacter
    case .longCell(let limit): say.longCell(limit: limit)
    case .formula(let column): say.formula(column: column)
    case .wideName: say.wideName
    }
  }
}
