/// Why a poll cannot be held as it is set up, or why a ballot or a count cannot be true.
public enum PollProblem: Error, Equatable, Sendable {
  // The poll.
  case tooFewOptions(Int)
  case tooManyOptions(Int, limit: Int)
  /// The option or step with this number, from 1, has no words.
  case emptyOption(number: Int)
  case sameOption(String, first: Int, second: Int)
  /// A scale asks about one thing; its legend is its options.
  case optionsOnScale
  case wrongNumberOfSteps(Int, allowed: ClosedRange<Int>)
  case dotsOutOfRange(Int, allowed: ClosedRange<Int>)
  case highestScoreOutOfRange(Int, allowed: ClosedRange<Int>)
  /// A reading, and so an aim, is only defined for the eight steps.
  case targetWithoutReading(steps: Int)
  case pointsDoNotMatch(points: Int, options: Int)

  // A ballot.
  case wrongNumberOfMarks(Int, needed: Int)
  case noMark
  /// `number` is the option's, from 1; `nil` for the one mark of a scale.
  case markOutOfRange(Int, allowed: ClosedRange<Int>, number: Int?)
  case tooManyDots(Int, each: Int)
  case unknownGroup(String)

  // A count.
  /// A number of people, or of what they gave, below nothing or beyond what can be counted.
  case uncountable(Int)
  case nobodyTookPart
  case moreVotersThanPresent(voters: Int, present: Int, group: String?)
  /// The ballots or the steps of a scale are those of another number of people.
  case votersDoNotAddUp(Int, voters: Int)
  /// The totals are not those of the ballots beside them.
  case totalsDoNotAddUp
  /// `number` is the option's, from 1.
  case totalOutOfRange(Int, limit: Int, number: Int)
  case moreDotsThanGiven(Int, limit: Int)
  /// Totals do not say who prefers what to what.
  case ballotsNeeded
  /// Only dots and approval put points in order.
  case noPriorities(PollMethod)
}
