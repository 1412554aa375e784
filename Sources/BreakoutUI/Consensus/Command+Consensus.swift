import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let agree = Command(\.agree, [.consensus: ["c"], .readBack: ["c"]]) {
    $0.ending { $0.declareConsensus() }
  }

  static let object = Command(\.object, [.consensus: ["o"], .readBack: ["o"]]) {
    $0.open(.objection)
  }

  static let reserve = Command(\.reserve, [.consensus: ["v"]]) { $0.open(.reservation) }

  static let standAside = Command(\.standAside, [.consensus: ["s"]]) { $0.open(.standAside) }

  static let withdrawObjection = Command(\.withdrawObjection, [.consensus: ["w"]]) {
    $0.withdrawObjection()
  }

  static let amend = Command(\.amend, [.consensus: ["a"]]) { $0.ending { $0.endCall(.amend) } }

  static let putToVote = Command(\.putToVote, [.consensus: ["t"]]) {
    $0.ending { $0.endCall(.vote) }
  }

  static let recordDivergence = Command(\.recordDivergence, [.consensus: ["d"]]) {
    $0.ending { $0.endCall(.divergence) }
  }

  static let noConsensus = Command(\.noConsensus, [.consensus: ["n"]]) {
    $0.ending { $0.ask(.consensus(.declareNone)) }
  }
}

extension CommandTable {
  static let calling: [Command] = [
    .agree, .object, .reserve, .standAside, .withdrawObjection, .amend, .putToVote,
    .recordDivergence, .noConsensus, .callOff,
  ]
}

extension Cockpit {
  /// What matters in an open call.
  var callCommands: [(Command, String?)] {
    let ways: [(Command, String?)] = [(.noConsensus, nil), (.callOff, nil)]
    guard case .consensus(let call) = openCall, !call.standingObjections.isEmpty else {
      return [(.agree, nil), (.object, nil), (.reserve, nil), (.standAside, nil), (.leave, nil)]
        + ways + [(.undo, nil)]
    }
    return [
      (.withdrawObjection, nil), (.amend, nil), (.putToVote, nil), (.recordDivergence, nil),
      (.object, words.shell.object), (.undo, nil), (.callOff, nil), (.reserve, words.shell.reserve),
      (.standAside, words.shell.aside), (.leave, words.shell.consult), (.noConsensus, nil),
    ]
  }
}
