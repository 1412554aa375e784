import BreakoutModel

/// What a moderator could say.
extension Words.Walk {
  /// What a moderator says in a situation, in the form of the chair in UN practice and in plain words. Names in curly
  /// brackets stay: the session puts in their place what holds now. An agenda replaces single phrases (product rule
  /// F18).
  public func phrase(_ situation: PrompterSituation) -> String {
    switch situation {
    case .sessionOpens:
      say("Welcome to “{session}”. I call the session to order. Please keep to {limit} each.")
    case .pointOpens:
      say(
        """
        We come to point {point}, {title}. {question} We have {minutes}. Who would like to \
        begin?
        """)
    case .invite: say("Who would like to take the floor on point {point}?")
    case .nextSpeaker: say("I give the floor to {next}. You have {limit}.")
    case .floorGiven: say("{speaker}, you have the floor, for {limit}.")
    case .speaking: say("After {speaker} the next is {next}. On my list: {waiting}.")
    case .speakingAlone: say("Does anybody wish to speak after {speaker}?")
    case .timeRunsOut: say("{speaker}, you have {seconds} seconds left.")
    case .timeIsUp: say("{speaker}, your time is up. Please finish your sentence.")
    case .interrupt:
      say("Thank you, {speaker}. I have to stop you here, in fairness to those who still wait.")
    case .orderRaised: say("There is a point of order. I give the floor to {next}.")
    case .pointOfOrder: say("{speaker}, please state your point of order, not the substance.")
    case .ruling: say("Thank you. On the point of order I rule as follows …")
    case .question: say("A short question to the speaker, who keeps the floor afterwards.")
    case .technical:
      say("One moment, please, until everybody hears. The speaker's time stands still.")
    case .listCloses:
      say("The list of speakers is closed. Still to speak: {waiting}; next is {next}.")
    case .lastWord: say("The list is closed. {next} has the last word on this point.")
    case .listIsEmpty: say("I have no more speakers on my list. Let us see what we can agree on.")
    case .pointTimeIsUp:
      say("The time for point {point} is up. Shall we take two more minutes, or move on?")
    case .consensusQuestion:
      say(
        """
        May I take it that the group agrees to {matter}? (pause) I hear no objection. It is so \
        decided.
        """)
    case .objection:
      say(
        """
        I hear an objection. What would have to change for you to join? Can we find other words?
        """)
    case .consensusReached: say("{matter} is adopted by consensus. Thank you.")
    case .consensusFailed:
      say(
        """
        There is no consensus on {matter}. We can amend it, come back to it, or put it to the \
        vote.
        """)
    case .voteOpens:
      say("We vote on {matter}. The rule is: {rule} Does everybody know what we vote on?")
    case .votesAreTaken:
      say(
        """
        Those in favour of {matter}, please raise your hand. (pause) Those against? (pause) \
        Abstentions?
        """)
    case .rollCall: say("When I call your name, please answer yes, no or abstain.")
    case .result: say("The result on {matter}: {result}.")
    case .poll: say("This is to see where we stand on {matter}; it decides nothing.")
    case .consent:
      say("We hear everybody once on {matter}: is it good enough for now, and safe enough to try?")
    case .pointCloses: say("That closes point {point}. Thank you all. We go on to the next one.")
    case .handOver: say("I hand over to the rapporteur, who reads back what we recommend.")
    case .endIsReached:
      say("We have come to the end of our time. One last sentence, and then we close.")
    case .pause: say("We take a short break. The clocks stand still; please be back on time.")
    case .sessionIsOver:
      say(
        """
        The session is closed. Thank you for your words and your patience; the document follows.
        """)
    }
  }

  /// A situation in which a moderator has something to say, in a list of all of them.
  func situation(_ situation: PrompterSituation) -> String {
    switch situation {
    case .sessionOpens: say("session opens")
    case .pointOpens: say("point opens")
    case .invite: say("nobody waits")
    case .nextSpeaker: say("next speaker")
    case .floorGiven: say("floor given")
    case .speaking: say("somebody speaks")
    case .speakingAlone: say("last on the list speaks")
    case .timeRunsOut: say("time runs out")
    case .timeIsUp: say("time is up")
    case .interrupt: say("over time")
    case .orderRaised: say("point of order is raised")
    case .pointOfOrder: say("point of order")
    case .ruling: say("ruling")
    case .question: say("question to the speaker")
    case .technical: say("technical interruption")
    case .listCloses: say("list closes")
    case .lastWord: say("last word")
    case .listIsEmpty: say("list is exhausted")
    case .pointTimeIsUp: say("time of the point is up")
    case .consensusQuestion: say("consensus question")
    case .objection: say("objection")
    case .consensusReached: say("consensus reached")
    case .consensusFailed: say("no consensus")
    case .voteOpens: say("vote opens")
    case .votesAreTaken: say("votes are taken")
    case .rollCall: say("roll call")
    case .result: say("result declared")
    case .poll: say("poll")
    case .consent: say("round of consent")
    case .pointCloses: say("point closes")
    case .handOver: say("handing over")
    case .endIsReached: say("end is reached")
    case .pause: say("break")
    case .sessionIsOver: say("session is over")
    }
  }
}

extension PrompterSituation {
  /// Its name in lists; an agenda names it by its raw value.
  public var name: String { words.walk.situation(self) }
}
