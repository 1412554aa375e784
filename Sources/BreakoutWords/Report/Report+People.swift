import BreakoutModel

/// Who was there, who spoke, and how they may be told.
extension Words.Report {
  /// The rule by which speakers are named or not, within a sentence.
  public func name(of regime: AttributionRegime) -> String {
    switch regime {
    case .attributed: say("attributed")
    case .affiliation: say("by affiliation")
    case .group: say("by group")
    case .chathamHouse: say("Chatham House Rule")
    }
  }

  /// The same with what it means, behind "Attribution".
  public func meaning(of regime: AttributionRegime) -> String {
    switch regime {
    case .attributed: say("attributed; speakers are named with their group")
    case .affiliation: say("by affiliation only; persons are not named")
    case .group: say("by group only; persons and organisations are not named")
    case .chathamHouse: say("Chatham House Rule; neither persons nor their affiliation are named")
    }
  }

  /// What holds for a point of discussion again, in place of a rule of its own.
  public var asTheWholeSession: String { say("as the whole session") }

  /// From when on a rule of attribution holds.
  public func holds(_ regime: String, from time: String) -> String {
    say("\(regime) from \(time)")
  }

  /// From when on a rule of attribution holds, also for what had been said before.
  public func holdsForEarlier(_ regime: String, from time: String) -> String {
    say("\(regime) from \(time), what came before included")
  }

  /// What holds for one point of discussion.
  public func ofPoint(_ number: Int, _ change: String) -> String {
    say("point \(number): \(change)")
  }

  /// In the method note, where the rule of attribution changed; the name of the strictest one follows.
  public func toldByTheRuleOfTheMoment(strictest: String) -> String {
    say(
      """
      Each note, proposal, position and vote is told by the rule that held for its point at its \
      moment; what is told of the session as a whole follows the strictest one: \(strictest).
      """)
  }

  /// Somebody of a group whose name may not be told.
  public func oneParticipant(of group: String) -> String {
    say("one \(group) participant")
  }

  /// Somebody of whom not even the group may be told.
  public var oneParticipant: String { say("one participant") }

  /// In place of who does something, where nobody may be named.
  public var notNamed: String { say("not named") }

  /// A person with the organisation or group, or an organisation with its group.
  public func withGroup(_ name: String, _ group: String) -> String {
    say("\(name) (\(group))")
  }

  /// Behind a list of who spoke: how many speeches of others there were.
  public func speechesByOthers(_ count: Int) -> String {
    say(count, "one speech by others", "\(count) speeches by others")
  }

  /// How many people were there, of how many with a vote.
  public func ofEntitled(_ present: Int, _ entitled: Int) -> String {
    say("\(present) of \(entitled) entitled to vote")
  }

  /// How many people were there.
  public func present(_ number: Int) -> String {
    say(number, "\(number) present", "\(number) present")
  }

  /// How many people were there, of how many with a vote.
  public func presentOfEntitled(_ number: Int, _ entitled: Int) -> String {
    say("\(number) present of \(entitled) entitled to vote")
  }

  /// Behind how many people were there: how many of others were there.
  public func withoutAVote(_ number: Int) -> String {
    say(number, "\(number) without a vote", "\(number) without a vote")
  }

  /// What somebody is in the session, in the list of participants.
  public func role(_ role: ParticipantRole) -> String {
    switch role {
    case .voting: say("voting")
    case .observer: say("observer")
    case .moderator: say("moderator")
    case .rapporteur: say("rapporteur")
    case .interpreter: say("interpreter")
    }
  }
}

extension AttributionRegime {
  /// Its name within a sentence.
  public var name: String { words.report.name(of: self) }
}
