import BreakoutModel
import BreakoutWords

/// An agenda to begin with, in the language that is spoken.
public enum AgendaTemplate: String, CaseIterable, Sendable {
  case unBreakout = "un-breakout"
  case townHall = "town-hall"
  case workingGroup = "working-group"
  case board
  case retrospective

  /// What it is for, in a few words.
  public var summary: String { text.summary }

  public var agenda: Agenda {
    let text = text
    let minutes = plan
    return Agenda(
      AgendaMasthead(title: text.title),
      times: AgendaTimes(duration: .minutes(minutes.duration), reserve: .minutes(minutes.reserve)),
      rules: rules, background: text.background, closing: text.closing,
      points: zip(text.points, minutes.points).map { point, minutes in
        AgendaPoint(title: point.title, question: point.question, planned: .minutes(minutes))
      })
  }

  private var text: Words.Templates.Text {
    switch self {
    case .unBreakout: words.templates.unBreakout
    case .townHall: words.templates.townHall
    case .workingGroup: words.templates.workingGroup
    case .board: words.templates.board
    case .retrospective: words.templates.retrospective
    }
  }

  private var plan: (duration: Int, reserve: Int, points: [Int]) {
    switch self {
    case .unBreakout: (90, 10, [10, 10, 10, 10, 10, 10, 10, 10])
    case .townHall: (75, 8, [12, 25, 20, 10])
    case .workingGroup: (30, 3, [7, 8, 7, 5])
    case .board: (90, 9, [6, 20, 20, 25, 10])
    case .retrospective: (60, 6, [12, 14, 14, 14])
    }
  }

  /// The usual ones for the moments that many moderators have words of their own for.
  private static var phrases: [PrompterPhrase] {
    [.sessionOpens, .timeIsUp, .consensusQuestion].map { PrompterPhrase($0, words.walk.phrase($0)) }
  }

  /// Rules are written as the reader knows them.
  private var rules: AgendaRules {
    switch self {
    case .unBreakout:
      AgendaRules(
        constituencies: words.templates.groups, attribution: .affiliation,
        decision: "consensus, else 2/3 of votes cast", phrases: Self.phrases)
    case .townHall:
      AgendaRules(attribution: .attributed, decision: "a simple majority of those present")
    case .workingGroup:
      AgendaRules(
        attribution: .attributed, decision: "consensus, else a simple majority of those present")
    case .board: AgendaRules(attribution: .attributed, decision: "a simple majority of votes cast")
    case .retrospective: AgendaRules(attribution: .chathamHouse, decision: "consensus")
    }
  }
}
