import BreakoutModel

extension Words {
  /// Votes: how they are given, what was counted and what it means.
  public var votes: Votes { Votes(self) }

  public struct Votes: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Names of values.
extension Words.Votes {
  /// How a vote is given or counted.
  func method(_ method: VoteMethod) -> String {
    switch method {
    case .hands: say("hands")
    case .cards: say("cards")
    case .standing: say("standing")
    case .paper: say("paper")
    case .rollCall: say("roll call")
    case .imported: say("imported")
    }
  }

  /// What somebody answers in a vote.
  func answer(_ answer: VoteAnswer) -> String {
    switch answer {
    case .yes: say("yes")
    case .no: say("no")
    case .abstain: say("abstain")
    case .block: say("block")
    }
  }

  /// The word for a result, in capitals where the language has them; behind it stand a colon and the figures.
  func outcome(_ outcome: VoteOutcome) -> String {
    switch outcome {
    case .adopted: say("ADOPTED")
    case .notAdopted: say("NOT ADOPTED")
    case .tie: say("NOT ADOPTED (tie)")
    case .noDecision: say("NO DECISION (no votes for or against)")
    case .noQuorum: say("NO VALID DECISION (quorum not met)")
    case .supported: say("SUPPORTED (indicative)")
    case .notSupported: say("NOT SUPPORTED (indicative)")
    case .evenlyDivided: say("EVENLY DIVIDED (indicative)")
    }
  }
}

/// Whether a count under way is still in doubt, in the line below it.
extension Words.Votes {
  func prospect(_ prospect: VoteProspect) -> String {
    if prospect.isDecided {
      return decided(adopts: prospect.canBeAdopted, isIndicative: prospect.isIndicative)
    }
    let more = prospect.yesToSettle.map {
      [prospect.isIndicative ? moreSupport($0) : moreAdopt($0)]
    }
    return words.lists.clauses([notAnswered(prospect.outstanding)] + (more ?? []) + [stillOpen])
  }

  /// The rest of the count cannot change the result any more.
  private func decided(adopts: Bool, isIndicative: Bool) -> String {
    switch (adopts, isIndicative) {
    case (true, false): say("result no longer in doubt: adopted")
    case (false, false): say("result no longer in doubt: not adopted")
    case (true, true): say("result no longer in doubt: supported")
    case (false, true): say("result no longer in doubt: not supported")
    }
  }

  /// How many who are present have not answered yet.
  private func notAnswered(_ count: Int) -> String {
    say(count, "\(count) has not answered", "\(count) have not answered")
  }

  /// How many further yes settle it.
  private func moreSupport(_ count: Int) -> String {
    say(count, "\(count) more yes supports it", "\(count) more yes support it")
  }

  /// How many further yes settle it.
  private func moreAdopt(_ count: Int) -> String {
    say(count, "\(count) more yes adopts it", "\(count) more yes adopt it")
  }

  /// The result of a count under way is not known yet.
  private var stillOpen: String { say("still open") }
}

/// A result that was declared and would be declared otherwise now.
extension Words.Votes {
  /// A warning; the parts are the number of a decision, and two results.
  func recount(_ decision: String, declared: String, counted: String) -> String {
    say("Decision \(decision) was declared “\(declared)”; counted again it is “\(counted)”.")
  }

  /// A result that was declared.
  var declaredConsensus: String { say("consensus") }

  /// A result that was declared.
  var declaredConsent: String { say("consent") }

  /// A result as it is counted again: what stood in the way of consensus or consent.
  func objectionsStand(_ count: Int) -> String {
    say(count, "\(count) objections stand", "\(count) objections stand")
  }
}
