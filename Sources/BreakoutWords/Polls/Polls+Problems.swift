import BreakoutModel

/// What is wrong with a poll and what to do, in one sentence.
extension Words.Polls {
  func problem(_ problem: PollProblem) -> String {
    switch problem {
    case .tooFewOptions(let count): tooFewOptions(count)
    case .tooManyOptions(let count, let limit): tooManyOptions(count, limit: limit)
    case .emptyOption(let number): emptyOption(number)
    case .sameOption(let title, let first, let second): sameOption(title, first, second)
    case .optionsOnScale: optionsOnScale
    case .wrongNumberOfSteps(let steps, let allowed):
      wrongNumberOfSteps(steps, needed: words.numbers.range(allowed))
    case .dotsOutOfRange(let dots, let allowed):
      dotsOutOfRange(dots, allowed: words.numbers.range(allowed))
    case .highestScoreOutOfRange(let score, let allowed):
      highestScoreOutOfRange(score, allowed: words.numbers.range(allowed))
    case .targetWithoutReading(let steps):
      targetWithoutReading(steps: steps, needed: AgreementReading.steps)
    case .pointsDoNotMatch(let points, let options): pointsDoNotMatch(options, points: points)
    case .wrongNumberOfMarks(let marks, let needed): wrongNumberOfMarks(marks, needed: needed)
    case .noMark: noMark
    case .markOutOfRange(let mark, let allowed, nil):
      markOutOfRange(mark, allowed: words.numbers.range(allowed))
    case .markOutOfRange(let mark, let allowed, let number?):
      markOutOfRange(mark, allowed: words.numbers.range(allowed), option: number)
    case .tooManyDots(let dots, let each): tooManyDots(dots, each: each)
    case .unknownGroup(let group): unknownGroup(group)
    case .uncountable(let count): uncountable(count, most: Tally.largestCount)
    case .nobodyTookPart: nobodyTookPart
    case .moreVotersThanPresent(let voters, let present, nil):
      moreVotersThanPresent(voters, present: present)
    case .moreVotersThanPresent(let voters, let present, let group?):
      moreVotersThanPresent(voters, of: group, present: present)
    case .votersDoNotAddUp(let sum, let voters): votersDoNotAddUp(sum, voters: voters)
    case .totalsDoNotAddUp: totalsDoNotAddUp
    case .totalOutOfRange(let total, let limit, let number):
      totalOutOfRange(total, limit: limit, option: number)
    case .moreDotsThanGiven(let dots, let limit): moreDotsThanGiven(dots, limit: limit)
    case .ballotsNeeded: ballotsNeeded
    case .noPriorities: noPriorities
    }
  }

  /// How many options a poll has.
  func tooFewOptions(_ count: Int) -> String {
    say("A poll needs at least two options and this one has \(count); add some or call a vote.")
  }

  /// How many options a poll can have and has.
  func tooManyOptions(_ count: Int, limit: Int) -> String {
    say(
      """
      A poll in the session takes up to \(limit) options and this one has \(count); merge some \
      first.
      """)
  }

  /// The number of an option, or of a step of a scale.
  func emptyOption(_ number: Int) -> String {
    say("Number \(number) has no words; write what it stands for or take it out.")
  }

  /// The numbers of two options, and the words of both.
  func sameOption(_ title: String, _ first: Int, _ second: Int) -> String {
    say("Options \(first) and \(second) are both \(title); merge them or word one differently.")
  }

  /// A scale of agreement was given options.
  var optionsOnScale: String {
    say("A scale asks about one thing and has no options; take them out or choose another method.")
  }

  /// How many steps a scale has, and how many it must have, such as “2 to 10”.
  func wrongNumberOfSteps(_ steps: Int, needed: String) -> String {
    say("The scale has \(steps) steps and \(needed) are needed; edit its legend.")
  }

  /// How many dots for everybody there can be, such as “1 to 20”, and are.
  func dotsOutOfRange(_ dots: Int, allowed: String) -> String {
    say("Everybody can have \(allowed) dots, not \(dots).")
  }

  /// What the highest score can be, such as “1 to 20”, and is.
  func highestScoreOutOfRange(_ score: Int, allowed: String) -> String {
    say("The highest score can be \(allowed), not \(score).")
  }

  /// A level of agreement is aimed at; how many steps a scale must have for that, and has.
  func targetWithoutReading(steps: Int, needed: Int) -> String {
    say(
      """
      A level can be aimed at on a scale of \(needed) steps and this one has \(steps); take out \
      the aim or edit the legend.
      """)
  }

  /// A vote on the order of the points of the agenda; its numbers of options and of points.
  func pointsDoNotMatch(_ options: Int, points: Int) -> String {
    say(
      """
      Each option must be one point of the agenda, but there are \(options) options for \
      \(points) points; start the poll anew.
      """)
  }

  /// How many marks a ballot has, and how many it must have.
  func wrongNumberOfMarks(_ marks: Int, needed: Int) -> String {
    say(
      marks,
      "The ballot has \(marks) mark and needs \(needed); enter it anew.",
      "The ballot has \(marks) marks and needs \(needed); enter it anew.")
  }

  /// A ballot on a scale is empty.
  var noMark: String { say("The ballot chooses no step; enter one or leave the ballot out.") }

  /// What a ballot says, and what it can say, such as “0 to 5”.
  func markOutOfRange(_ mark: Int, allowed: String) -> String {
    say("The ballot says \(mark), which must be \(allowed); enter it anew.")
  }

  /// The number of an option, what a ballot says for it, and what it can say, such as “0 to 5”.
  func markOutOfRange(_ mark: Int, allowed: String, option: Int) -> String {
    say("For option \(option) the ballot says \(mark), which must be \(allowed); enter it anew.")
  }

  /// How many dots a ballot has, and may have.
  func tooManyDots(_ dots: Int, each: Int) -> String {
    say(
      """
      The ballot has \(dots) dots and everybody has \(each); check it with the person who gave \
      it.
      """)
  }

  /// A ballot names a constituency that there is not.
  func unknownGroup(_ group: String) -> String {
    say("No constituency is called \(group); choose one of those that were counted.")
  }

  /// A number that was typed as a count, and the greatest that is taken.
  func uncountable(_ count: Int, most: Int) -> String {
    say("\(count) cannot be a count here; use whole numbers from 0 to \(most).")
  }

  /// A count without voters.
  var nobodyTookPart: String {
    say("Nobody took part; enter what was counted or call the poll off.")
  }

  /// How many took part, and how many are present.
  func moreVotersThanPresent(_ voters: Int, present: Int) -> String {
    say("\(voters) took part and \(present) are present; count again or correct who is present.")
  }

  /// How many of a constituency took part, and are present.
  func moreVotersThanPresent(_ voters: Int, of group: String, present: Int) -> String {
    say(
      """
      \(voters) of \(group) took part and \(present) are present; count again or correct who is \
      present.
      """)
  }

  /// The sum of the counts, and how many took part.
  func votersDoNotAddUp(_ sum: Int, voters: Int) -> String {
    say("The counts add up to \(sum) and \(voters) took part; count again.")
  }

  /// Both ballots and totals were entered, and they differ.
  var totalsDoNotAddUp: String {
    say("The totals are not those of the ballots; enter one or the other.")
  }

  /// The number of an option, what was counted for it, and the greatest that can be.
  func totalOutOfRange(_ total: Int, limit: Int, option: Int) -> String {
    say(
      """
      Option \(option) has \(total), and it cannot have less than 0 or more than \(limit); count \
      again.
      """)
  }

  /// How many dots were counted, and given out.
  func moreDotsThanGiven(_ dots: Int, limit: Int) -> String {
    say("\(dots) dots were counted and only \(limit) were given out; count again.")
  }

  /// Totals were given for a poll in which options are put in order.
  var ballotsNeeded: String {
    say("An order of preference cannot be counted from totals; enter the ballots.")
  }

  /// The order of the points was to follow from another kind of poll.
  var noPriorities: String {
    say("Only dots and approval put the points in order; hold one of these polls on them.")
  }
}

extension PollProblem {
  /// What is wrong and what to do, in one sentence.
  public var sentence: String { words.polls.problem(self) }
}
