/// A part of a document that can be asked for or left out (product rule F25).
public enum ReportSection: String, CaseIterable, Sendable {
  // Of the recommendations document.
  case keyMessages = "key-messages"
  case recommendations
  case notAgreed = "not-agreed"
  case leftOpen = "left-open"
  case followUp = "follow-up"
  // Of the record: what stands under each point.
  case discussion
  case otherDecisions = "other-decisions"
  case polls
  case questions
  case data
  case quotations
  case notes
  case actions
  case written
  // Of the record: what stands behind the points.
  case parked
  case goals
  case participation
  case method
  // Of the record: its annexes.
  case decisions
  case speakers
  case proposals
  case wordings
  case time
  case control

  /// What people type, upper or lower case.
  public init?(word: String) { self.init(rawValue: word.lowercased()) }
}

/// Which parts a document has.
public struct ReportSections: Equatable, Sendable {
  private let sections: Set<ReportSection>

  /// Those that a kind of document has where nobody said otherwise, with some and without others.
  public init(
    of template: ReportTemplate, with more: [ReportSection] = [], without less: [ReportSection] = []
  ) {
    sections = Set(template.sections).subtracting(template.unusual).union(more).subtracting(less)
  }

  func has(_ section: ReportSection) -> Bool { sections.contains(section) }

  /// What a part consists of, where the document has it.
  func blocks(of section: ReportSection, _ blocks: () -> [Block]) -> [Block] {
    has(section) ? blocks() : []
  }
}

extension ReportTemplate {
  /// The parts that can be asked for or left out, in their order; none for a kind of one piece.
  public var sections: [ReportSection] {
    switch self {
    case .recommendations:
      [.keyMessages, .recommendations, .otherDecisions, .notAgreed, .leftOpen, .followUp]
    case .record:
      [
        .keyMessages, .discussion, .recommendations, .otherDecisions, .polls, .questions, .data,
        .quotations, .notes, .actions, .written, .parked, .goals, .participation, .method,
        .decisions, .speakers, .proposals, .wordings, .time, .control,
      ]
    case .sessionReport, .reportBack, .decisions, .commitments, .debrief, .gaps: []
    }
  }

  /// Those of them that it has only where they are asked for: what was noted minute by minute is no part of a record
  /// of results (product rule F25).
  public var unusual: [ReportSection] { self == .record ? [.notes] : [] }
}
