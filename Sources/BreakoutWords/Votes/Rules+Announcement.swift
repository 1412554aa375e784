import BreakoutModel

/// A rule as it is read out before hands go up.
extension Words.Rules {
  func announcement(_ rule: VoteRule, for electorate: Electorate?) -> String {
    if rule.isIndicative { return sentence(self.rule(rule)) }
    let base = rule.hasOverallTest ? rule.base : rule.groups?.base ?? rule.base
    let numbers = electorate.map { electorate in
      (rule.hasOverallTest ? needs(rule, electorate).map { [$0] } ?? [] : [])
        + groupNeeds(rule, electorate) + quorum(rule, electorate)
    }
    return sentence(words.lists.clauses([self.rule(rule), abstaining(base)] + (numbers ?? [])))
  }

  /// All that is read out, as a sentence: clauses behind each other.
  private func sentence(_ clauses: String) -> String { say("\(clauses).") }

  /// What it means to abstain, read out behind the rule.
  private func abstaining(_ base: VoteBase) -> String {
    switch base {
    case .cast: say("abstentions do not count")
    case .castAndAbstentions: say("abstaining works like a no")
    case .present: say("abstaining and not voting work like a no")
    case .entitled: say("abstaining, not voting and absence work like a no")
    }
  }

  private func needs(_ rule: VoteRule, _ electorate: Electorate) -> String? {
    let present = electorate.present
    let needed = rule.needed(of: present)
    switch rule.base {
    case .cast, .castAndAbstentions:
      guard let limit = rule.negativeLimit else {
        return rule.base == .cast
          ? self.needed(needed, ofPresent: present) : self.needed(needed, ofVoting: present)
      }
      let no = limit.allowed(of: present)
      return self.needed(max(needed, present - no), atMost: no, ofPresent: present)
    case .present: return self.needed(needed, of: present)
    case .entitled:
      return electorate.entitled.map { self.needed(rule.needed(of: $0), ofEntitled: $0) }
    }
  }

  /// How many yes are needed of those present, and how many no are allowed.
  private func needed(_ yes: Int, atMost no: Int, ofPresent present: Int) -> String {
    say("with \(present) present \(yes) yes and at most \(no) no if nobody abstains")
  }

  /// How many yes are needed of those present.
  private func needed(_ yes: Int, ofPresent present: Int) -> String {
    say("with \(present) present \(yes) yes if nobody abstains")
  }

  /// How many yes are needed of those present.
  private func needed(_ yes: Int, ofVoting present: Int) -> String {
    say("with \(present) present \(yes) yes if everybody votes")
  }

  /// How many yes are needed of those present.
  private func needed(_ yes: Int, of present: Int) -> String {
    say("with \(present) present \(yes) yes")
  }

  /// How many yes are needed of all who may vote.
  private func needed(_ yes: Int, ofEntitled entitled: Int) -> String {
    say("with \(entitled) entitled \(yes) yes")
  }

  private func groupNeeds(_ rule: VoteRule, _ electorate: Electorate) -> [String] {
    guard let condition = rule.groups, let presences = electorate.groups, !presences.isEmpty else {
      return []
    }
    let needs = presences.filter { $0.present > 0 }.compactMap { group -> String? in
      guard let whole = condition.base == .entitled ? group.entitled : group.present else {
        return nil
      }
      let needed = condition.share.needed(of: whole, isStrict: condition.isStrict)
      return self.group(group.called, needs: needed, of: whole)
    }
    let absent = presences.filter { $0.present == 0 }.map(\.called)
    return [groups(condition, named: words.lists.row(needs))]
      + (absent.isEmpty ? [] : [notAsked(words.lists.all(absent))])
  }

  /// A constituency, and how many yes are needed of how many.
  private func group(_ name: String, needs yes: Int, of whole: Int) -> String {
    say("\(name) (\(yes) of \(whole))")
  }

  /// Read out behind the rule; the part is a list of constituencies.
  private func notAsked(_ groups: String) -> String {
    say("nobody of \(groups) is present, so they are not asked")
  }
}

/// Whether enough are present, or how many must answer.
extension Words.Rules {
  private func quorum(_ rule: VoteRule, _ electorate: Electorate) -> [String] {
    do throws(Refusal) {
      guard let state = try rule.quorumState(before: electorate) else { return [] }
      return [quorum(state)]
    } catch {
      return [quorumUnknown(error)]
    }
  }

  private func quorum(_ state: QuorumState) -> String {
    if state.quorum.countsAnswers {
      let needs = state.parts.map { part in
        part.group.map { needed(part.needed, in: $0) } ?? String(part.needed)
      }
      return mustAnswer(words.lists.all(needs))
    }
    guard state.isMet else { return quorumNotMet(words.votes.shortfall(state)) }
    return quorumMet(
      words.lists.clauses(
        state.parts.map { part in
          part.group.map { present(part.count, needed: part.needed, in: $0) }
            ?? present(part.count, needed: part.needed)
        }))
  }

  /// A constituency, and how many of it must vote or abstain.
  private func needed(_ count: Int, in group: String) -> String { say("\(group) \(count)") }

  /// How many must answer: a number, or a list such as “CSO 10 and Business 7”.
  private func mustAnswer(_ numbers: String) -> String {
    say("for the quorum \(numbers) must vote or abstain")
  }

  /// How many there are and how many there must be, in all or by constituency.
  private func quorumMet(_ numbers: String) -> String { say("quorum met: \(numbers)") }

  /// How many of the people who must be there are there.
  private func present(_ count: Int, needed: Int) -> String {
    say("\(count) present, \(needed) needed")
  }

  /// How many of the people of a constituency who must be there are there.
  private func present(_ count: Int, needed: Int, in group: String) -> String {
    say("\(group) \(count) present, \(needed) needed")
  }

  /// The shortfall is such as “21 of 22 needed people present”.
  private func quorumNotMet(_ shortfall: String) -> String {
    say("quorum not met: \(shortfall), so the vote would be indicative")
  }

  /// Numbers are missing without which nobody can say whether enough are present.
  private func quorumUnknown(_ refusal: Refusal) -> String {
    switch refusal {
    case .entitledUnknown:
      say("the quorum cannot be checked: This rule needs the number of those entitled to vote")
    case .entitledUnknownInGroup(let name):
      say(
        """
        the quorum cannot be checked: \(name): this rule needs the number of those entitled to vote
        """)
    case .groupPresenceUnknown:
      say(
        """
        the quorum cannot be checked: How many of each constituency are present? A count by \
        constituency needs these numbers
        """)
    default: say("the quorum cannot be checked")
    }
  }
}
