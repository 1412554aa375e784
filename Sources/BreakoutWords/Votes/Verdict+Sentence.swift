import BreakoutModel

extension Verdict {
  /// The result in one line: word, figures, rule and margin (product rule F9), e.g.
  /// `NOT ADOPTED: 25 yes, 13 no, 0 abst.; 2/3 of votes cast needs 26; 1 missing`.
  public var sentence: String { words.votes.result(self) }

  /// The counts, e.g. `25 yes, 13 no, 0 abst., 2 not voting`.
  public var figures: String { words.votes.figures(self) }

  /// What the rule asked for, e.g. `2/3 of votes cast needs 26`.
  public var test: String { words.votes.test(self) }

  /// How far the result is from the other one, and what stood in the way.
  public var margin: String { words.votes.margin(self) }

  /// Yes votes as a share of the base with one decimal, e.g. `65.8 %`, for information only; `nil` as
  /// `percentTenths`.
  public var percent: String? { percentTenths.map { words.numbers.percent(tenths: $0) } }
}

extension VerdictFailure {
  /// E.g. `1 missing`, `no majority in Business (5-7)`.
  public var words: String { Words.current.votes.failure(self) }
}

extension VoteOutcome {
  public var words: String { Words.current.votes.outcome(self) }
}

extension QuorumState {
  /// What is short, e.g. `21 of 22 needed votes and abstentions`, `Business 5 of 7 needed people present`.
  public var shortfall: String { words.votes.shortfall(self) }
}

extension Vote {
  /// The result in one line; `nil` without a count. Where counting stopped early the figures are what was
  /// counted until then, without margin or percentage (product rule F9), e.g. `ADOPTED: at least 27 yes, 4
  /// no, 0 abst.; result no longer in doubt, counting stopped`.
  public var sentence: String? {
    verdict.map { isCutShort == true ? words.votes.cutShort($0) : words.votes.result($0) }
  }
}

extension VoteProspect {
  /// E.g. `7 have not answered; 3 more yes adopt it; still open`.
  public var sentence: String { words.votes.prospect(self) }
}

extension VoteMethod {
  public var name: String { words.votes.method(self) }
}

extension VoteAnswer {
  public var name: String { words.votes.answer(self) }
}

extension Recount {
  /// One sentence, with what was declared and what is counted.
  public var sentence: String {
    words.votes.recount(
      "\(decision)", declared: declared.words, counted: counted.words)
  }
}

extension Recount.Result {
  /// What was declared or counted, as it stands in a sentence.
  public var words: String {
    switch self {
    case .consensus: Words.current.votes.declaredConsensus
    case .consent: Words.current.votes.declaredConsent
    case .objectionsStand(let count): Words.current.votes.objectionsStand(count)
    case .vote(let verdict): verdict.sentence
    case .poll(let declared, let poll):
      Words.current.polls.headline(declared.summary, of: poll)
    case .refused(let refusal): refusal.sentence
    case .pollRefused(let problem): problem.sentence
    }
  }
}
