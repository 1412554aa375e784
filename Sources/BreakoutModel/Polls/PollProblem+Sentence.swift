extension PollProblem {
  /// What is wrong and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .tooFewOptions(let count):
      "A poll needs at least two options and this one has \(count); add some or call a vote."
    case .tooManyOptions(let count, let limit):
      "A poll in the session takes up to \(limit) options and this one has \(count); merge some first."
    case .emptyOption(let number):
      "Number \(number) has no words; write what it stands for or take it out."
    case .sameOption(let title, let first, let second):
      "Options \(first) and \(second) are both \(title); merge them or word one differently."
    case .optionsOnScale:
      "A scale asks about one thing and has no options; take them out or choose another method."
    case .wrongNumberOfSteps(let steps, let allowed):
      "The scale has \(steps) steps and \(Self.words(allowed)) are needed; edit its legend."
    case .dotsOutOfRange(let dots, let allowed):
      "Everybody can have \(Self.words(allowed)) dots, not \(dots)."
    case .highestScoreOutOfRange(let score, let allowed):
      "The highest score can be \(Self.words(allowed)), not \(score)."
    case .targetWithoutReading(let steps):
      "A level can be aimed at on a scale of \(AgreementReading.steps) steps and this one has \(steps);"
        + " take out the aim or edit the legend."
    case .pointsDoNotMatch(let points, let options):
      "Each option must be one point of the agenda, but there are \(options) options for \(points)"
        + " points; start the poll anew."
    case .wrongNumberOfMarks(let marks, let needed):
      "The ballot has \(marks) \(marks == 1 ? "mark" : "marks") and needs \(needed); enter it anew."
    case .noMark:
      "The ballot chooses no step; enter one or leave the ballot out."
    case .markOutOfRange(let mark, let allowed, let number):
      (number.map { "For option \($0) the ballot says" } ?? "The ballot says")
        + " \(mark), which must be \(Self.words(allowed)); enter it anew."
    case .tooManyDots(let dots, let each):
      "The ballot has \(dots) dots and everybody has \(each); check it with the person who gave it."
    case .unknownGroup(let group):
      "No constituency is called \(group); choose one of those that were counted."
    case .uncountable(let count):
      "\(count) cannot be a count here; use whole numbers from 0 to \(Tally.largestCount)."
    case .nobodyTookPart:
      "Nobody took part; enter what was counted or call the poll off."
    case .moreVotersThanPresent(let voters, let present, nil):
      "\(voters) took part and \(present) are present; count again or correct who is present."
    case .moreVotersThanPresent(let voters, let present, let group?):
      "\(voters) of \(group) took part and \(present) are present; count again or correct who is"
        + " present."
    case .votersDoNotAddUp(let sum, let voters):
      "The counts add up to \(sum) and \(voters) took part; count again."
    case .totalsDoNotAddUp:
      "The totals are not those of the ballots; enter one or the other."
    case .totalOutOfRange(let total, let limit, let number):
      "Option \(number) has \(total), and it cannot have less than 0 or more than \(limit); count"
        + " again."
    case .moreDotsThanGiven(let dots, let limit):
      "\(dots) dots were counted and only \(limit) were given out; count again."
    case .ballotsNeeded:
      "An order of preference cannot be counted from totals; enter the ballots."
    case .noPriorities:
      "Only dots and approval put the points in order; hold one of these polls on them."
    }
  }

  private static func words(_ allowed: ClosedRange<Int>) -> String {
    allowed.count == 1 ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
  }
}
