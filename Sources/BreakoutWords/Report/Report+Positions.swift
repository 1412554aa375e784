import BreakoutModel

/// What somebody stated in a consensus call or a round of consent.
extension Words.Report {
  /// Beside what somebody stated who agreed all the same.
  public var reservation: String { say("Reservation") }

  /// Beside what somebody stated who did not stand in the way.
  public var stoodAside: String { say("Stood aside") }

  /// Beside what somebody stated against a proposal.
  public var objection: String { say("Objection") }

  /// Beside an objection, with what became of it.
  public func objection(_ outcome: ConsentObjection.Outcome) -> String {
    switch outcome {
    case .open: say("Objection, not settled")
    case .integrated: say("Objection, taken into the proposal")
    case .withdrawn: say("Objection, withdrawn")
    case .standing: say("Objection, upheld")
    }
  }

  /// A position within a line: who stated what.
  public func reservation(_ statement: String) -> String {
    say("reservation: \(statement)")
  }

  /// A position within a line: who stated what.
  public func stoodAside(_ statement: String) -> String {
    say("stood aside: \(statement)")
  }

  /// A position within a line: who stated what.
  public func objection(_ statement: String) -> String {
    say("objection: \(statement)")
  }

  /// A position within a line: who stated what, and what became of it.
  public func objection(_ outcome: ConsentObjection.Outcome, _ statement: String) -> String {
    switch outcome {
    case .open: say("objection, not settled: \(statement)")
    case .integrated: say("objection, taken into the proposal: \(statement)")
    case .withdrawn: say("objection, withdrawn: \(statement)")
    case .standing: say("objection, upheld: \(statement)")
    }
  }

  /// Who stated something, and why.
  public func stated(_ person: String, _ reason: String) -> String {
    say("\(person) – \(reason)")
  }
}
