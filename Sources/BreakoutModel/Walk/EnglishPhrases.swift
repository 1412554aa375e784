/// What a moderator says, by situation: the one place to edit it. An agenda replaces single phrases under its
/// key `phrases` (product rule F18).
///
/// The forms are those of the chair in UN practice, in plain words. Names in curly brackets are those of
/// `PrompterPlaceholder`.
enum EnglishPhrases {
  static func english(_ situation: PrompterSituation) -> String {
    switch situation {
    case .sessionOpens:
      "Welcome to “{session}”. I call the session to order. Please keep to {limit} each."
    case .pointOpens:
      "We come to point {point}, {title}. {question} We have {minutes}. Who would like to begin?"
    case .invite: "Who would like to take the floor on point {point}?"
    case .nextSpeaker: "I give the floor to {next}. You have {limit}."
    case .floorGiven: "{speaker}, you have the floor, for {limit}."
    case .speaking: "After {speaker} the next is {next}. On my list: {waiting}."
    case .speakingAlone: "Does anybody wish to speak after {speaker}?"
    case .timeRunsOut: "{speaker}, you have {seconds} seconds left."
    case .timeIsUp: "{speaker}, your time is up. Please finish your sentence."
    case .interrupt:
      "Thank you, {speaker}. I have to stop you here, in fairness to those who still wait."
    case .orderRaised: "There is a point of order. I give the floor to {next}."
    case .pointOfOrder: "{speaker}, please state your point of order, not the substance."
    case .ruling: "Thank you. On the point of order I rule as follows …"
    case .question: "A short question to the speaker, who keeps the floor afterwards."
    case .technical: "One moment, please, until everybody hears. The speaker's time stands still."
    case .listCloses: "The list of speakers is closed. Still to speak: {waiting}; next is {next}."
    case .lastWord: "The list is closed. {next} has the last word on this point."
    case .listIsEmpty: "I have no more speakers on my list. Let us see what we can agree on."
    case .pointTimeIsUp:
      "The time for point {point} is up. Shall we take two more minutes, or move on?"
    case .consensusQuestion:
      "May I take it that the group agrees to {matter}? (pause) I hear no objection. It is so "
        + "decided."
    case .objection:
      "I hear an objection. What would have to change for you to join? Can we find other words?"
    case .consensusReached: "{matter} is adopted by consensus. Thank you."
    case .consensusFailed:
      "There is no consensus on {matter}. We can amend it, come back to it, or put it to the vote."
    case .voteOpens:
      "We vote on {matter}. The rule is: {rule} Does everybody know what we vote on?"
    case .votesAreTaken:
      "Those in favour of {matter}, please raise your hand. (pause) Those against? (pause) "
        + "Abstentions?"
    case .rollCall: "When I call your name, please answer yes, no or abstain."
    case .result: "The result on {matter}: {result}."
    case .poll: "This is to see where we stand on {matter}; it decides nothing."
    case .consent:
      "We hear everybody once on {matter}: is it good enough for now, and safe enough to try?"
    case .pointCloses: "That closes point {point}. Thank you all. We go on to the next one."
    case .handOver: "I hand over to the rapporteur, who reads back what we recommend."
    case .endIsReached: "We have come to the end of our time. One last sentence, and then we close."
    case .pause: "We take a short break. The clocks stand still; please be back on time."
    case .sessionIsOver:
      "The session is closed. Thank you for your words and your patience; the document follows."
    }
  }
}
