/// What a moderator has something to say about; its raw value is how an agenda names it.
public enum PrompterSituation: String, CaseIterable, Sendable, Codable {
  case sessionOpens = "session opens"
  case pointOpens = "point opens"
  /// Nobody speaks and nobody waits.
  case invite = "nobody waits"
  /// Nobody speaks, and somebody waits.
  case nextSpeaker = "next speaker"
  /// Somebody was given the floor a moment ago.
  case floorGiven = "floor given"
  case speaking = "somebody speaks"
  /// Somebody speaks and nobody waits.
  case speakingAlone = "last on the list speaks"
  /// In the last 30 seconds of a speech.
  case timeRunsOut = "time runs out"
  case timeIsUp = "time is up"
  /// Beyond the grace after the end of a speech.
  case interrupt = "over time"
  /// A point of order waits.
  case orderRaised = "point of order is raised"
  /// Somebody has the floor on a point of order.
  case pointOfOrder = "point of order"
  case ruling = "ruling"
  case question = "question to the speaker"
  case technical = "technical interruption"
  case listCloses = "list closes"
  case lastWord = "last word"
  /// The list is closed, and everybody on it has spoken.
  case listIsEmpty = "list is exhausted"
  case pointTimeIsUp = "time of the point is up"
  case consensusQuestion = "consensus question"
  case objection = "objection"
  case consensusReached = "consensus reached"
  case consensusFailed = "no consensus"
  case voteOpens = "vote opens"
  case votesAreTaken = "votes are taken"
  case rollCall = "roll call"
  case result = "result declared"
  case poll = "poll"
  case consent = "round of consent"
  case pointCloses = "point closes"
  case handOver = "handing over"
  case endIsReached = "end is reached"
  case pause = "break"
  case sessionIsOver = "session is over"
}

/// A name in curly brackets in a phrase, in place of which the session puts what holds now.
public enum PrompterPlaceholder: String, CaseIterable, Sendable {
  /// The session's title.
  case session
  /// The number of the open point, or of the one just left.
  case point
  case title
  case question
  /// The minutes of the open point, e.g. `9:00`.
  case minutes
  /// Who speaks, or spoke last.
  case speaker
  /// The time of whoever speaks, or of a usual speech, e.g. `2:00`.
  case limit
  /// The seconds that whoever speaks has left.
  case seconds
  /// Who is next in line.
  case next
  /// How many wait for the floor.
  case waiting
  /// What is being decided: a recommendation's number, or the question.
  case matter
  /// The rule of the vote in words.
  case rule
  /// How many yes votes are needed, counted on those present.
  case needed
  /// The share that is needed, e.g. `2/3 of votes cast`.
  case majority
  case result
  /// When the session ends, e.g. `11:30`.
  case end
}
