import BreakoutModel
import BreakoutWords
import Terminal

/// Who speaks up in a call, and why.
extension Form {
  static var objection: Form { statement(.objection, words.shell.anObjection) }

  static var reservation: Form { statement(.reservation, words.shell.aReservation) }

  static var standAside: Form { statement(.standAside, words.shell.somebodyStandsAside) }

  private static func statement(_ purpose: Purpose, _ title: String) -> Form {
    Form(
      purpose: purpose, title: title,
      fields: [Field(words.shell.whoOrWhichGroup), Field(words.shell.reason)])
  }
}

/// What the filled forms ask for.
extension Form {
  func consensusIntents(knowing names: KnownNames) -> Result<[Intent], FormProblem> {
    let statement = Statement(who: self[0], reason: self[1], knowing: names)
    switch purpose {
    case .objection: return .success([.consensus(.object(statement))])
    case .reservation: return .success([.consensus(.reserve(statement))])
    case .standAside: return .success([.consensus(.standAside(statement))])
    default: return .success([])
    }
  }
}
