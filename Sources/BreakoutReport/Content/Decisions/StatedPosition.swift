import BreakoutModel
import BreakoutWords

/// What somebody stated in a consensus call or a round of consent.
struct StatedPosition {
  private enum Kind {
    case reservation, standAside, objection
    case objectionWith(ConsentObjection.Outcome)
  }

  private let kind: Kind
  private let person: String
  private let reason: String
  /// Who stated what, as far as it may be told.
  let words: String

  private init(_ kind: Kind, _ statement: Statement, _ attribution: Attribution) {
    self.kind = kind
    let report = Words.current.report
    reason = CleanText.line(statement.reason)
    person = attribution.words(for: statement) ?? report.oneParticipant
    words = reason.isEmpty ? person : report.stated(person, reason)
  }

  /// What stands beside an agreement: the reservations, and who stood aside.
  static func besideAgreement(_ decision: Decision, _ attribution: Attribution) -> [StatedPosition]
  {
    guard case .consensus(let call) = decision.proceeding else { return [] }
    return call.reservations.map { StatedPosition(.reservation, $0, attribution) }
      + call.standAsides.map { StatedPosition(.standAside, $0, attribution) }
  }

  /// What still stands once it is decided: what stands beside an agreement, and the objections that were neither
  /// withdrawn nor taken into the proposal.
  static func standing(in decision: Decision, _ attribution: Attribution) -> [StatedPosition] {
    all(of: decision, attribution).filter { position in
      switch position.kind {
      case .objectionWith(.withdrawn), .objectionWith(.integrated): false
      case .reservation, .standAside, .objection, .objectionWith: true
      }
    }
  }

  static func all(of decision: Decision, _ attribution: Attribution) -> [StatedPosition] {
    switch decision.proceeding {
    case .consensus(let call):
      return call.objections.map {
        StatedPosition(
          $0.isWithdrawn ? .objectionWith(.withdrawn) : .objection, $0.statement, attribution)
      } + besideAgreement(decision, attribution)
    case .consent(let round):
      return round.objections.map {
        StatedPosition(.objectionWith($0.outcome), $0.statement, attribution)
      }
    case .vote, .poll: return []
    }
  }

  /// What kind it is, to stand beside it.
  var label: String {
    let report = Words.current.report
    return switch kind {
    case .reservation: report.reservation
    case .standAside: report.stoodAside
    case .objection: report.objection
    case .objectionWith(let outcome): report.objection(outcome)
    }
  }

  /// A reservation, or that somebody stood aside, as a sentence that is read out; another position as a line.
  var sentence: String {
    let report = Words.current.report
    let (name, reason) = (person.capitalisedFirst, reason.withoutStop)
    return switch kind {
    case .reservation: report.madeAReservation(name, reason)
    case .standAside: report.didStandAside(name, reason)
    case .objection, .objectionWith: line.ended
    }
  }

  /// The whole within a line.
  var line: String {
    let report = Words.current.report
    return switch kind {
    case .reservation: report.reservation(words)
    case .standAside: report.stoodAside(words)
    case .objection: report.objection(words)
    case .objectionWith(let outcome): report.objection(outcome, words)
    }
  }
}
