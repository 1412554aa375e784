import BreakoutModel

/// An agenda as it was understood from a file, with what its writer may want to put right.
public struct AgendaReading: Equatable, Sendable {
  public let agenda: Agenda
  /// What the file was.
  public let kind: AgendaFileKind
  /// In the order of their lines; none keeps the session from starting.
  public let warnings: [AgendaProblem]
  /// All lists of the file that could be the points, the likeliest first.
  public let lists: [ListReading]
  /// Whether another list, or none, could be meant as well as the one that was taken.
  public let isDoubtful: Bool
  /// Where it stood what the agenda says; without an entry it says nothing of that.
  public let sources: [AgendaField: AgendaSource]
  /// The line of each of the agenda's points.
  public let pointLines: [Int]
  /// Keys of the front matter that are unknown, each with its value.
  public let leftOut: [String]
  /// The lines of the note, or of the text that was made of a document.
  var noteLines: [String] = []

  public init(
    agenda: Agenda, kind: AgendaFileKind = .markdown, warnings: [AgendaProblem] = [],
    lists: [ListReading] = [],
    isDoubtful: Bool = false,
    sources: [AgendaField: AgendaSource] = [:], pointLines: [Int] = [], leftOut: [String] = []
  ) {
    self.agenda = agenda
    self.kind = kind
    self.warnings = warnings
    self.lists = lists
    self.isDoubtful = isDoubtful
    self.sources = sources
    self.pointLines = pointLines
    self.leftOut = leftOut
  }
}

extension AgendaReading {
  /// How many warnings are not about the points or which list they are.
  public var otherWarnings: Int {
    warnings.count { warning in
      switch warning.reason {
      case .noPoints, .doubtfulPoints, .duplicateTitle, .overfull, .emptyPoint: false
      default: true
      }
    }
  }

  /// What the agenda holds although the file does not say it.
  public var assumed: Set<SetUpField> {
    Set(
      SetUpField.allCases.filter { field in
        AgendaField(rawValue: field.rawValue).flatMap { sources[$0] } == .assumed
      })
  }

  /// The agenda with points that somebody chose or typed; those without a title get one.
  public func agenda(with points: [AgendaPoint]) -> Agenda {
    var agenda = agenda
    agenda.points = points.prefix(AgendaReader.mostPoints).map { $0 }.titled
    return agenda
  }
}

/// A list of a note that could be its points, and why.
public struct ListReading: Equatable, Sendable {
  /// What stands above it; `nil` where nothing does.
  public let name: String?
  /// Its first and its last line, from 1.
  public let lines: ClosedRange<Int>
  public let points: [AgendaPoint]
  /// The line of each of its points.
  public let pointLines: [Int]
  /// How much speaks for it, in tenths; below `ListReading.enough` it is not taken by itself.
  public let score: Int
  public let reasons: [ListReason]

  /// What a list needs to be taken for the points without anybody saying so.
  public static let enough = 40
  /// Below this nothing is shown as a possibility.
  public static let possible = 5
}
