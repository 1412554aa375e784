/// What a word of a rule means, in whatever language it is said.
enum RuleSymbol: Hashable, Sendable {
  /// Says nothing about how is decided: articles, `is adopted by`, `required`.
  case filler
  case of
  /// A comma, `and`: what follows is a clause of its own.
  case separator
  case open, close
  /// `if`: begins a clause, except after `rejected`.
  case condition

  case number(Int)
  /// A number that is not whole; no rule is decided by it.
  case decimal
  case fraction(Fraction)
  case percent, slash, plusOne
  /// More than half.
  case majority
  case kind(MajorityKind)
  case unanimity
  /// “All”: nobody may be against, except before whom a share is of, where it adds nothing.
  case all
  case bound(RuleBound)

  case base(VoteBase)
  /// “Votes” alone: of the votes cast, or so many in favour.
  case votes
  /// “Members” alone: those entitled, or so many people.
  case members
  /// “People” alone, which counts heads and says nothing of whom.
  case people
  /// What people do for a quorum.
  case voting

  /// Whether the words leave no doubt that this answer is limited by itself: “answering yes”.
  case answer(VoteAnswer, isLimit: Bool)
  case countsAs, counted, notCounted
  case refusal(AnswerCondition)
  case blocks, unless
  case eachGroup, withView
  case quorum

  case preset(VoteRule)
  case doubleMajority
  case method(VoteMethod)
  case consensus
  /// Consensus in a sense that only the chair can judge.
  case roughConsensus
  /// What is done where consensus fails.
  case failing
  case or
  case castingVote, tie, chair
  /// Those who are not there themselves, whom no count knows.
  case proxies
  /// Denies what is said with it.
  case not

  /// No word that is known.
  case unknown

  enum MajorityKind: Hashable, Sendable {
    case simple, absolute
    /// A name for whatever the rules say: “qualified”.
    case undefined
  }
}

/// From where on, or up to where, a share or a number is enough.
enum RuleBound: Hashable, Sendable {
  case atLeast, moreThan, atMost, fewerThan
}

/// A symbol and where its words stand.
struct RuleWord: Hashable {
  let symbol: RuleSymbol
  /// In characters from the beginning of the rule.
  let offset: Int
}
