import BreakoutModel
import BreakoutWords

/// A table of the session for spreadsheets and databases (product rule F12), with what the attribution
/// regimes let out of the room and nothing else.
public struct Register: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case recommendations, votes, speaking, commitments
  }

  /// What stands in one place of the table.
  public enum Cell: Equatable, Sendable {
    case text(String)
    /// A count, seconds, or a share in whole percent.
    case number(Int)
    case date(CalendarDate)
    /// Nothing is known, or nothing may be told.
    case empty
  }

  public let kind: Kind
  public let columns: [String]
  /// As many cells in each as there are columns.
  public let rows: [[Cell]]

  package init(kind: Kind, columns: [String], rows: [[Cell]]) {
    (self.kind, self.columns, self.rows) = (kind, columns, rows)
  }

  /// All four, in the order of `Kind`.
  ///
  /// - Parameters:
  ///   - unsaved: notes that could not be saved yet; the actions among them are commitments too.
  ///   - isIncomplete: whether a part of the record could not be read.
  public static func all(
    for session: Session, unsaved: [NoteDraft] = [], isIncomplete: Bool = false
  ) -> [Register] {
    let record = ReportedSession(session, unsaved: unsaved)
    return Kind.allCases.map { kind in
      let register: Register =
        switch kind {
        case .recommendations: .recommendations(record)
        case .votes: .votes(record)
        case .speaking: .speaking(record)
        case .commitments: .commitments(record)
        }
      return isIncomplete ? register.incomplete : register
    }
  }

  /// With a last column that says so in every row: a table has no other place for it that programs read past, and
  /// one without rows says it by the column's name.
  private var incomplete: Register {
    Register(
      kind: kind, columns: columns + [words.registers.incomplete],
      rows: rows.map { $0 + [.text(RecordSeal.incomplete)] })
  }
}

extension Register.Cell {
  /// What people typed, in one line; nothing for blanks.
  package init(_ text: String?) {
    self = text?.nilIfBlank.map { .text($0) } ?? .empty
  }

  /// A day as it was typed; a text where that is none.
  init(day text: String?) {
    self = text.flatMap { CalendarDate($0) }.map { .date($0) } ?? Register.Cell(text)
  }

  /// The last day of a deadline, where it names one.
  init(lastDayOf deadline: String) {
    self = Deadline.lastDay(in: deadline).map { .date($0) } ?? .empty
  }

  init(_ number: Int?) {
    self = number.map { .number($0) } ?? .empty
  }
}
