import BreakoutModel
import BreakoutWords

/// What the room is asked, or what it has just decided, as everybody may see it. While answers come in it says
/// only that they do; the result is that of a decision which was declared.
struct RoomDecision: Equatable {
  /// What goes on, or the result.
  let heading: String
  /// The words that were put to the room.
  let text: String
  /// By what it is decided; empty where nothing is counted, and once it is decided.
  let rule: String
  let isOpen: Bool

  /// The decision under way, else the last one declared in the open point.
  init?(_ session: Session) {
    if let decision = session.decisionUnderWay {
      self.init(underWay: decision)
      return
    }
    guard session.closed == nil, let point = session.current else { return nil }
    let declared = session.decisions.values.filter {
      !$0.isOpen && $0.superseded == nil && $0.subject.point == point.id
    }.max { ($0.moment, $0.id) < ($1.moment, $1.id) }
    guard let declared,
      let result = Self.result(of: declared, hidingFigures: RoomNames(session).hidesFigures)
    else { return nil }
    self.init(heading: result, text: Self.words(of: declared), rule: "", isOpen: false)
  }

  private init(heading: String, text: String, rule: String, isOpen: Bool) {
    self.heading = heading
    self.text = text
    self.rule = rule
    self.isOpen = isOpen
  }

  private init(underWay decision: Decision) {
    let (heading, rule): (String, String) =
      switch decision.proceeding {
      case .consensus: (Words.current.display.agrees, "")
      case .consent: (Words.current.display.anybodyObjects, "")
      case .vote(let vote):
        (
          vote.rule.isIndicative ? Words.current.display.strawPoll : Words.current.display.votes,
          vote.rule.words
        )
      case .poll(let poll): (Words.current.display.isAsked(poll.method.words), "")
      }
    let options: [String] =
      if case .poll(let poll) = decision.proceeding { poll.options } else { [] }
    let lines = [Self.words(of: decision)] + options.map { "· \($0)" }
    self.init(heading: heading, text: lines.joined(separator: "\n"), rule: rule, isOpen: true)
  }

  private static func words(of decision: Decision) -> String {
    let subject = decision.subject
    return subject.recommendation.map { "\($0)  \(subject.wording)" } ?? subject.wording
  }

  /// `nil` for what was called off: the room has said nothing then.
  private static func result(of decision: Decision, hidingFigures: Bool) -> String? {
    switch decision.proceeding {
    case .consensus(let call):
      return call.result.flatMap {
        $0 == .calledOff ? nil : Words.current.consensus.outcome($0)
      }
    case .consent(let round):
      return round.result.flatMap { $0 == .calledOff ? nil : Words.current.consent.outcome($0) }
    case .vote(let vote):
      return hidingFigures ? vote.verdict?.outcome.words : vote.sentence
    case .poll(let poll):
      guard poll.count != nil else { return nil }
      do throws(PollProblem) {
        return try PollResult(poll).headline
      } catch {
        // From a damaged record only; there is nothing to declare then.
        return nil
      }
    }
  }
}
