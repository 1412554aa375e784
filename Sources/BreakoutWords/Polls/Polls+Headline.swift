import BreakoutModel

/// The sentence over a result, which stands without a full stop.
extension Words.Polls {
  func headline(_ summary: PollSummary, of poll: Poll) -> String {
    switch summary {
    case .written(let words): words
    case .noneBelow(let voters, let lowest): noneBelow(voters: voters, lowest: lowest)
    case .below(let count, let voters, 0): below(count, of: voters)
    case .below(let count, let voters, let blocks):
      below(count, of: voters, self.blocks(blocks))
    case .agreement(let result): agreement(result)
    case .unread(let voters, let steps): unread(voters: voters, steps: steps)
    case .nothing: nothing(poll.method)
    case .leading(let lead):
      leading(
        poll.names(lead.first), got(lead.value, of: lead.of, poll.method),
        second: poll.names(lead.second), next: lead.next)
    case .only(let option?): only(poll.name(option))
    case .only(nil): noOption
    case .winner(let option): beatsAll(poll.name(option))
    case .allTied: allTied
    case .strongest(let first): strongest(poll.names(first))
    }
  }

  /// Fist to five: how many took part, and the least number of fingers.
  func noneBelow(voters: Int, lowest: Int) -> String {
    say("No vote below 3 among \(voters); the lowest is \(lowest)")
  }

  /// Fist to five: how many showed fewer than 3 fingers of those who took part.
  func below(_ count: Int, of voters: Int) -> String {
    say("No consensus yet: \(count) of \(voters) below 3, to be heard first")
  }

  /// Fist to five: how many showed fewer than 3 fingers of those who took part, and how many of these a fist, such
  /// as “2 blocks”.
  func below(_ count: Int, of voters: Int, _ blocks: String) -> String {
    say("No consensus yet: \(count) of \(voters) below 3, \(blocks) among them, to be heard first")
  }

  /// Fist to five: how many showed a fist.
  func blocks(_ count: Int) -> String {
    say(count, "\(count) block", "\(count) blocks")
  }

  /// A scale of agreement: how many took part, and how many steps it has.
  func unread(voters: Int, steps: Int) -> String {
    say("\(voters) took part, on a scale of \(steps) steps")
  }

  private func agreement(_ result: AgreementResult) -> String {
    let reading = reading(result.reading, result.votes, of: result.voters)
    return result.target.map { aimed(reading, $0, isReached: result.isReached) } ?? reading
  }

  /// How a scale of agreement reads: so many of all votes are at certain steps.
  private func reading(_ reading: AgreementReading, _ votes: Int, of voters: Int) -> String {
    switch reading {
    case .enthusiastic: say("Enthusiastic agreement: \(votes) of \(voters) at steps 1 and 2")
    case .broad: say("Broad agreement: \(votes) of \(voters) at steps 1 to 3")
    case .lukewarm: say("Lukewarm agreement: \(votes) of \(voters) at steps 1 to 4 or 6")
    case .ambiguous: say("Ambiguous: \(votes) of \(voters) at steps 4 and 5")
    case .divided: say("Divided: \(votes) of \(voters) at steps 7 and 8")
    case .blocked: say("Blocked: \(votes) of \(voters) at step 8, to be heard first")
    case .unclear: say("No clear reading: the votes are spread over the scale")
    }
  }

  /// How a scale of agreement reads, such as “Broad agreement: 8 of 10 at steps 1 to 3”, and whether that is what was
  /// aimed at.
  private func aimed(_ reading: String, _ target: AgreementLevel, isReached: Bool) -> String {
    switch (target, isReached) {
    case (.enthusiastic, true): say("\(reading); the aim, enthusiastic, is reached")
    case (.enthusiastic, false): say("\(reading); the aim, enthusiastic, is not reached")
    case (.broad, true): say("\(reading); the aim, broad, is reached")
    case (.broad, false): say("\(reading); the aim, broad, is not reached")
    case (.lukewarm, true): say("\(reading); the aim, lukewarm, is reached")
    case (.lukewarm, false): say("\(reading); the aim, lukewarm, is not reached")
    }
  }

  /// A poll in which no option got anything.
  private func nothing(_ method: PollMethod) -> String {
    switch method {
    case .dots: say("No dots were placed")
    case .score: say("Every option was scored 0")
    case .approval, .fistToFive, .gradients, .ranked: say("No option was approved")
    }
  }

  private func got(_ value: Int, of whole: Int?, _ method: PollMethod) -> String {
    switch (method, whole) {
    case (.dots, let whole): gotDots(value, of: whole ?? value)
    case (.score, let whole?): gotPossible(value, of: whole)
    case (.score, nil): gotInAll(value)
    case (_, let whole?): gotApproval(value, of: whole)
    case (_, nil): gotApproval(value)
    }
  }

  /// What an option got, behind “has”, “leads with” and the like.
  func gotDots(_ value: Int, of whole: Int) -> String { say("\(value) of \(whole) dots") }

  /// How many points an option got, behind “has”, “leads with” and the like.
  func gotPossible(_ value: Int, of whole: Int) -> String { say("\(value) of \(whole) possible") }

  /// How many points an option got, behind “has”, “leads with” and the like.
  func gotInAll(_ value: Int) -> String { say("\(value) in all") }

  /// How many marked an option, behind “has”, “leads with” and the like.
  func gotApproval(_ value: Int, of whole: Int) -> String {
    say("the approval of \(value) of \(whole)")
  }

  /// How many marked an option, behind “has”, “leads with” and the like.
  func gotApproval(_ value: Int) -> String { say("the approval of \(value)") }

  private func leading(
    _ first: [String], _ got: String, second: [String], next: Int?
  ) -> String {
    guard first.count == 1, let leader = first.first else {
      return shareFirst(words.lists.all(first), got)
    }
    // A file can be about one option only.
    guard let follower = second.first, let next else { return has(leader, got) }
    return second.count > 1
      ? leads(leader, got, beforeSharing: words.lists.all(second))
      : leads(leader, got, before: follower, next)
  }

  /// A list of options that got the most, and what each got, such as “3 of 12 dots”.
  func shareFirst(_ options: String, _ got: String) -> String {
    say("\(options) share rank 1 with \(got) each")
  }

  /// The only option of a poll, and what it got, such as “3 of 12 dots”.
  func has(_ option: String, _ got: String) -> String { say("\(option) has \(got)") }

  /// The option that got the most, what it got, such as “3 of 12 dots”, and a list of those that come next.
  func leads(_ option: String, _ got: String, beforeSharing others: String) -> String {
    say("\(option) leads with \(got); \(others) share rank 2")
  }

  /// The option that got the most, what it got, such as “3 of 12 dots”, the next one, and what that got.
  func leads(_ option: String, _ got: String, before other: String, _ next: Int) -> String {
    say("\(option) leads with \(got); \(other) follows with \(next)")
  }

  /// An order of preference of one option.
  func only(_ option: String) -> String { say("\(option) is the only option") }

  /// An order of preference of nothing.
  var noOption: String { say("No option was named") }

  /// An order of preference: of every two options more people prefer this one.
  func beatsAll(_ option: String) -> String {
    say("\(option) beats every other option head to head")
  }

  /// An order of preference.
  var allTied: String { say("All options are tied") }

  private func strongest(_ first: [String]) -> String {
    first.count == 1 ? strongest(first[0]) : strongest(sharing: words.lists.all(first))
  }

  /// An order of preference; Schulze is the name of a method.
  func strongest(_ option: String) -> String {
    say("No option beats every other; by the strongest paths (Schulze) \(option) is first")
  }

  /// An order of preference, and a list of options; Schulze is the name of a method.
  func strongest(sharing options: String) -> String {
    say("No option beats every other; by the strongest paths (Schulze) \(options) share rank 1")
  }
}
