import BreakoutModel
import BreakoutWords

/// Something that the start screen offers.
public struct StartItem: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// - isInUse: whether somebody sits at it.
    case session(SessionStanding, lastAct: Timestamp, isInUse: Bool)
    case agenda, shippedAgenda, note
  }

  public let path: String
  public let title: String
  public let kind: Kind
  /// Title and file name, by which it is found.
  private let folded: String

  public init(path: String, title: String, kind: Kind) {
    self.path = path
    self.title = title
    self.kind = kind
    folded = title.folded + "\n" + PathParts.name(of: path).folded
  }

  var isSession: Bool {
    if case .session = kind { true } else { false }
  }

  /// Whether it has each of some words, whose case and accents do not matter.
  func has(_ words: [String]) -> Bool { words.allSatisfy(folded.contains) }

  /// Which of the lists it is in.
  var section: StartSection {
    switch kind {
    case .session: .sessions
    case .agenda: .agendas
    case .shippedAgenda: .shipped
    case .note: .notes
    }
  }

  /// How a session is, as it stands behind its title.
  var state: String? {
    guard case .session(let standing, _, let isInUse) = kind else { return nil }
    let say = words.start
    let state =
      switch standing {
      case .notBegun: say.notBegun
      case .point(let number): say.atPoint(number)
      case .betweenPoints: say.betweenPoints
      case .closed: say.closed
      }
    return isInUse ? say.inUse(state) : state
  }
}

/// The lists of the start screen, in their order.
enum StartSection: CaseIterable, Sendable {
  case sessions, agendas, shipped, notes

  var title: String {
    switch self {
    case .sessions: words.start.sessions
    case .agendas: words.start.agendasHere
    case .shipped: words.start.shippedAgendas
    case .notes: words.start.notesHere
    }
  }
}
