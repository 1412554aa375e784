import BreakoutModel

/// The sentence of result: what the session came to.
extension Words.Report {
  /// In place of the sentence of result.
  public var sessionHasNotBegun: String { say("The session has not begun.") }

  /// The session is over; the part says how many recommendations, and how they were decided.
  public func sessionAdopted(_ what: String) -> String { say("The session adopted \(what)") }

  /// The session goes on; the part says how many recommendations, and how they were decided.
  public func sessionHasAdopted(_ what: String) -> String {
    say("So far the session has adopted \(what)")
  }

  /// The beginning of the sentence of result, for a session that is over.
  public var adoptedNone: String { say("The session adopted no recommendation") }

  /// The beginning of the sentence of result, for a session that goes on.
  public var adoptedNoneYet: String { say("So far the session has adopted no recommendation") }

  /// How many recommendations there are, the number in words.
  public func recommendationsInWords(_ count: Int) -> String {
    say(count, "one recommendation", "\(words.numbers.inText(count)) recommendations")
  }

  /// How many recommendations, all decided one way.
  public func adoptedByConsensus(_ recommendations: String) -> String {
    say("\(recommendations) by consensus")
  }

  /// How many recommendations, all decided one way.
  public func adoptedByVote(_ recommendations: String) -> String {
    say("\(recommendations) by vote")
  }

  /// How many recommendations, and how many of them were decided which way.
  public func adopted(_ recommendations: String, byConsensus: Int, byVote: Int) -> String {
    let (first, second) = (words.numbers.inText(byConsensus), words.numbers.inText(byVote))
    return say("\(recommendations), \(first) by consensus and \(second) by vote")
  }

  /// Behind what was adopted: how many proposals had the support of the room in a vote that adopts nothing; "more"
  /// where something was adopted.
  public func hadIndicativeSupport(_ count: Int, isMore: Bool) -> String {
    let number = words.numbers.inText(count)
    return isMore
      ? say(count, "one more had indicative support", "\(number) more had indicative support")
      : say(
        count, "one proposal had indicative support", "\(number) proposals had indicative support")
  }

  /// Within the sentence of result.
  public func proposalsNotAdopted(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one proposal was not adopted", "\(number) proposals were not adopted")
  }

  /// The same behind other proposals.
  public func notAdopted(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one was not adopted", "\(number) were not adopted")
  }

  /// Within the sentence of result.
  public func proposalsLeftOpen(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one proposal was left open", "\(number) proposals were left open")
  }

  /// The same behind other proposals.
  public func leftOpen(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one was left open", "\(number) were left open")
  }

  /// Within the sentence of result, while the session goes on.
  public func proposalsNotDecided(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one proposal is not yet decided", "\(number) proposals are not yet decided")
  }

  /// The same behind other proposals.
  public func notDecided(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one is not yet decided", "\(number) are not yet decided")
  }

  /// Within the sentence of result.
  public func proposalsWithdrawn(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one proposal was withdrawn", "\(number) proposals were withdrawn")
  }

  /// The same behind other proposals.
  public func withdrawn(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "one was withdrawn", "\(number) were withdrawn")
  }

  /// A sentence behind the result: decisions on questions of their own.
  public func tookOtherDecisions(_ count: Int) -> String {
    let number = words.numbers.inText(count)
    return say(count, "It took one other decision.", "It took \(number) other decisions.")
  }
}

/// How a recommendation was decided, for a reader who was not there.
extension Words.Report {
  /// Behind a recommendation: how it was decided.
  public var byConsensus: String { say("Consensus") }

  /// Behind a proposal: what came of it.
  public var noConsensus: String { say("No consensus") }

  /// Behind a recommendation: how it was decided.
  public var byConsent: String { say("Consent, no objection upheld") }

  /// Behind a proposal: what came of it.
  public var noConsent: String { say("No consent") }

  /// Behind a recommendation: how it was decided, with the votes.
  public func byVote(_ count: String) -> String { say("Vote, \(count)") }

  /// Behind a recommendation: everybody who voted said yes and nobody abstained.
  public func byUnanimousVote(_ yes: Int) -> String {
    say(yes, "Unanimous vote, \(yes) in favour", "Unanimous vote, \(yes) in favour")
  }

  /// Behind a recommendation: a vote that adopts nothing, with the votes.
  public func byIndicativeVote(_ count: String) -> String { say("Indicative vote, \(count)") }

  /// Behind a proposal: what came of it.
  public var noVotesCast: String { say("Vote without a decision: nobody voted for or against") }

  /// Behind a proposal: what came of it, with the votes.
  public func voteWithoutQuorum(_ count: String) -> String {
    say("Vote without a quorum, \(count)")
  }

  /// How many voted for and against.
  public func votes(yes: Int, no: Int) -> String { say("\(yes) to \(no)") }

  /// What a proposal received: how many votes for and against.
  public func votesReceived(yes: Int, no: Int) -> String {
    say(yes, "\(yes) vote to \(no)", "\(yes) votes to \(no)")
  }

  /// How many voted for and against at least, where counting was stopped.
  public func votesAtLeast(yes: Int, no: Int) -> String { say("at least \(yes) to \(no)") }

  /// The votes for and against, and how many abstained.
  public func withAbstentions(_ votes: String, _ count: Int) -> String {
    say(count, "\(votes), with \(count) abstention", "\(votes), with \(count) abstentions")
  }
}

/// Recommendations as sentences.
extension Words.Report {
  /// Before an indicator; the first of the details of a recommendation begins with a capital.
  public var measuredBy: String { say("measured by") }

  /// Before who leads, among the details of a recommendation.
  public var leadLabel: String { say("lead:") }

  /// Before the value to be reached, among the details of a recommendation.
  public var targetLabel: String { say("target:") }

  /// Before who pays, among the details of a recommendation.
  public var resourcesLabel: String { say("resources:") }

  /// A detail of a recommendation, before the next one.
  public func beforeNextDetail(_ detail: String) -> String { say("\(detail);") }

  /// What is measured, behind "measured by": in English with its article.
  public func measure(_ indicator: String) -> String {
    let first = indicator.prefix { $0.isLetter }
    let isNoun =
      words.language == .english && Self.measures.contains(String(first))
      && indicator.dropFirst(first.count).hasPrefix(" of ")
    return isNoun ? "the \(indicator)" : indicator
  }

  private static let measures: Set<String> = [
    "share", "number", "percentage", "proportion", "rate", "amount", "value", "ratio", "level",
    "volume",
    "cost", "length", "sum", "size", "frequency", "quality", "index", "count", "extent",
  ]

  /// Over recommendations that are addressed to nobody.
  public var addressedToNobody: String { say("Without an addressee") }
}

/// What was proposed and is no recommendation of the session.
extension Words.Report {
  /// Heading.
  public var notAgreed: String { say("Not agreed") }

  /// Heading.
  public var leftOpenHeading: String { say("Left open") }

  /// Heading, while the session goes on.
  public var notYetDecided: String { say("Not yet decided") }

  /// The beginning of a sentence; the part is what is to be done: “make audits mandatory”.
  public func proposal(_ action: String) -> String { say("A proposal to \(action)") }

  /// The beginning of a sentence: to whom, and what is to be done.
  public func proposal(to actors: String, _ action: String) -> String {
    say("A proposal to \(actors) to \(action)")
  }

  /// The beginning of a sentence; the part is a whole sentence with a small letter.
  public func proposal(that sentence: String) -> String { say("A proposal that \(sentence)") }

  /// The beginning of a sentence; the part is what was proposed, as it was typed.
  public func proposal(quoting text: String) -> String { say("The proposal “\(text)”") }

  /// The beginning of a sentence: to whom, and what was proposed, as it was typed.
  public func proposal(to actors: String, quoting text: String) -> String {
    say("The proposal “\(text)” to \(actors)")
  }

  /// A proposal, the votes for and against, and what it did not reach.
  public func received(_ proposal: String, _ votes: String, _ reason: String) -> String {
    say("\(proposal) received \(votes), and \(reason).")
  }

  /// A proposal, and the votes for and against.
  public func received(_ proposal: String, _ votes: String) -> String {
    say("\(proposal) received \(votes).")
  }

  /// A constituency, and its votes against and for a proposal.
  public func against(_ constituency: String, no: Int, yes: Int) -> String {
    say("\(constituency) (\(no) to \(yes))")
  }

  /// Behind that: the constituencies most of which voted against it.
  public func majoritiesAgainst(_ constituencies: [String]) -> String {
    say(
      constituencies.count,
      "The majority of \(words.lists.all(constituencies)) voted against it.",
      "The majorities of \(words.lists.all(constituencies)) voted against it.")
  }

  /// A proposal of which no count is on record.
  public func wasNotAdopted(_ proposal: String) -> String { say("\(proposal) was not adopted.") }

  /// Above the proposals that were left open.
  public func noDecisionTaken(_ count: Int) -> String {
    say(
      count, "The session ended without a decision on this proposal.",
      "The session ended without a decision on these proposals.")
  }

  /// Behind the votes: what the rule asked for, such as “2/3 of votes cast”.
  public func didNotReach(_ share: String) -> String { say("did not obtain \(share)") }

  /// Behind the votes: as many for as against.
  public var hadEqualVotes: String { say("did not obtain more votes for than against") }

  /// Behind the votes: in which constituencies there was no majority.
  public func hadNoMajority(among groups: String) -> String {
    say("did not obtain a majority among \(groups)")
  }

  /// Behind the votes, where no constituency may be named.
  public var hadNoMajorityInEach: String {
    say("did not obtain a majority in each constituency")
  }

  /// Behind the votes.
  public var didNotMeetTheRule: String { say("did not meet the rule in force") }

  /// Behind the votes.
  public var lackedAQuorum: String { say("lacked a quorum") }
}

/// Short forms.
extension Words.Report {
  /// A long form with its short one behind it, where it first stands.
  public func speltOut(_ long: String, _ short: String) -> String { say("\(long) (\(short))") }

  /// At the end: short forms and what they stand for.
  public func abbreviations(_ list: String) -> String { say("Abbreviations: \(list).") }
}

/// The page for one addressee.
extension Words.Report {
  /// Above the recommendations to one addressee: how many they are, of how many, and who it is: “the Ministry of Trade”.
  public func addressedToYou(_ count: Int, of all: Int, _ whom: String) -> String {
    let (number, total) = (words.numbers.inText(count), words.numbers.inText(all))
    if count == all {
      return say(
        count, "The one recommendation of the session is addressed to \(whom).",
        "All \(total) recommendations of the session are addressed to \(whom).")
    }
    return say(
      count,
      "Of the recommendations of the session, \(total) in all, \(number) is addressed to \(whom).",
      "Of the recommendations of the session, \(total) in all, \(number) are addressed to \(whom).")
  }

  /// Behind that, where some of them are addressed to others as well.
  public func togetherWithOthers(_ count: Int) -> String {
    let number = words.numbers.inText(count).capitalisedFirst
    return say(
      count, "\(number) of them is addressed to others as well.",
      "\(number) of them are addressed to others as well.")
  }

  /// Behind that, where the numbers have gaps.
  public var numbersAreKept: String {
    say("The numbers are those of the whole list.")
  }
}

/// The table and the last line.
extension Words.Report {
  /// Heading: notes that are on a screen and not in the record yet.
  public var notSavedYet: String { say("Not yet saved") }

  /// Heading of the table of who does what by when.
  public var followUp: String { say("Follow-up") }

  /// Heading of a column: by what it is measured.
  public var measure: String { say("Measure") }

  /// In the last line: up to which act of the record the document goes.
  public func stateOfActs(_ count: Int) -> String {
    say(count, "\(count) act on record", "\(count) acts on record")
  }

  /// The same with the first digits of the last link of the record's chain.
  public func stateWithLink(_ count: Int, _ link: String) -> String {
    say(
      count, "\(count) act on record (SHA-256 at act \(count): \(link))",
      "\(count) acts on record (SHA-256 at act \(count): \(link))")
  }

  /// In the last line: to whom comments are sent, such as an address.
  public func commentsGoTo(_ address: String) -> String { say("Comments to \(address).") }

  /// In the last line: what the document is.
  public var informalSummary: String {
    say("This is an informal summary of the session and is not binding.")
  }

  /// In the last line: notes that are in the document and not in the record.
  public func notesNotYetSaved(_ count: Int) -> String {
    say(count, "\(count) note is not yet saved.", "\(count) notes are not yet saved.")
  }

  /// When a session that goes on began, below its title.
  public func goesOn(since day: String, _ time: String) -> String { say("\(day), since \(time)") }

  /// Where and when the session was, below its title.
  public func occasion(_ place: String, _ time: String) -> String { say("\(place), \(time)") }
}
