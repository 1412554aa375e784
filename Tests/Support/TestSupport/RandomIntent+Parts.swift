import BreakoutModel

/// What intents are made of.
extension RandomIntent {
  public mutating func number(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &random)
  }

  public mutating func point() -> PointID { PointID(number(0, reach)) }
  public mutating func noteID() -> NoteID { NoteID(number(0, reach * 2)) }
  public mutating func decisionID() -> DecisionID { DecisionID(number(0, reach)) }

  public mutating func recommendationID() -> RecommendationID {
    RecommendationID(point: point(), ordinal: number(1, 4))
  }

  public mutating func text() -> String {
    random.chance(20)
      ? random.nastyText()
      : random.text(of: ["trust", " ", "Daten", "#tag", "é", "信任", "a", ""], upTo: 4)
  }

  public mutating func draft(at now: Timestamp) -> NoteDraft {
    NoteDraft(
      at: earlier(than: now), kind: random.pick(NoteKind.allCases), text: text(),
      speaker: random.pick([nil, Speaker(name: "Amina", constituency: "CSO")]), tags: [text()])
  }

  public mutating func earlier(than now: Timestamp) -> Timestamp {
    now + Milliseconds(Int64(-number(0, 20_000)))
  }

  public mutating func fields() -> RecommendationFields {
    RecommendationFields(text: text(), addressees: [text()], deadline: text())
  }

  public mutating func status() -> RecommendationStatus {
    random.pick([
      .draft, .readBack, .adoptedByConsensus, .adoptedByVote, .supported, .notAdopted, .withdrawn,
      .deferred, .merged(into: recommendationID()),
    ])
  }

  public mutating func topic() -> DecisionTopic {
    random.chance(80) ? .recommendation(recommendationID()) : .question(text())
  }

  public mutating func statement() -> Statement { Statement(by: text(), reason: text()) }

  public mutating func electorate() -> Electorate {
    if random.chance(50) {
      return Electorate(present: number(0, 40), entitled: random.pick([nil, number(0, 60)]))
    }
    return Electorate(
      groups: ["CSO", "Business", "Government", "UN"].map {
        GroupPresence($0, present: number(0, 12), entitled: random.pick([nil, number(8, 20)]))
      }, observers: random.pick([nil, 3]))
  }

  public mutating func participantID() -> ParticipantID { ParticipantID(number(0, reach)) }

  public mutating func participant() -> ParticipantDraft {
    ParticipantDraft(
      name: "Participant \(number(1, reach))", organisation: text(),
      constituency: random.pick([nil, "CSO", "UN", "Media"]),
      role: random.pick([.voting, .voting, .voting, .observer, .interpreter]), country: text())
  }

  public mutating func reply() -> RollReply {
    random.pick([.answer(random.pick(VoteAnswer.allCases)), .answer(.yes), .pass, .none])
  }

  public mutating func count() -> VoteCount {
    if random.chance(40) { return VoteCount(tally()) }
    return VoteCount(
      groups: ["CSO", "Business", "Government", "UN"].map {
        GroupTally($0, Tally(yes: number(0, 6), no: number(0, 4), abstain: number(0, 2)))
      })
  }

  public mutating func settings() -> PollSettings {
    PollSettings(
      legend: random.chance(20) ? ["good", "bad"] : [], dots: random.pick([nil, 2]),
      highestScore: random.pick([nil, 5]), target: random.pick([nil, .broad]))
  }

  public mutating func ballot() -> PollBallot {
    PollBallot(
      count: number(0, 3),
      marks: (0..<(random.chance(50) ? 3 : 1)).map { _ in
        random.chance(20) ? nil : number(0, 3)
      }, group: random.pick([nil, "CSO"]))
  }

  public mutating func pollCount() -> PollCount {
    random.chance(50)
      ? PollCount(voters: number(0, 20), totals: (0..<3).map { _ in number(0, 9) })
      : PollCount(ballots: (0..<number(0, 4)).map { _ in ballot() })
  }

  public mutating func tally() -> Tally {
    Tally(yes: number(-1, 20), no: number(0, 15), abstain: number(0, 8), invalid: number(0, 1))
  }
}
