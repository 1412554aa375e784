import BreakoutModel

@testable import BreakoutExport

/// Votes by constituency, rolls, polls and rounds of consent that nobody would think of.
struct RandomDecisions {
  let groups: [String]
  let texts: [String]

  func intents(
    _ random: inout SplitMix, on topic: DecisionTopic, in session: Session
  ) -> [Intent] {
    func pick<T>(_ list: [T]) -> T { list.randomElement(using: &random)! }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let presence = pick([
      Electorate(present: 30), electorate(&random), electorate(&random), electorate(&random),
    ])
    var rule = pick(VoteRule.presets)
    if number(0...2) == 0 {
      rule.quorum = Quorum(pick(Quorum.Kind.allCases), share: pick([.half, .twoThirds]))
    }
    let earlier = DecisionID(number(1...9))
    let person = ParticipantID(number(1...4))
    let count = count(&random, in: session)
    let statement = Statement(by: pick(texts), reason: pick(texts))
    let settings = PollSettings(dots: pick([nil, 2]), target: nil)
    let options = pick([[], ["a", "b " + pick(texts), "c"]])
    let points = pick([[], Array(session.order.prefix(3))])
    let ballot = PollBallot(
      count: number(1...4), marks: pick([[1, 0, 0], [0, 1, nil], [3], [2, 1, 3], [1, 1, 0]]),
      group: pick(groups + [nil]))
    let open = Intent.openVote(
      topic, rule: rule, method: pick(VoteMethod.allCases), presence,
      quorumWaiver: pick([nil, pick(texts)]),
      reconsidering: pick([nil, nil, Reconsideration(of: earlier, reason: pick(texts))]),
      confirmed: true)
    let poll = Intent.openPoll(
      topic, pick(PollMethod.allCases), options: options, points: points, settings,
      confirmed: true)
    return [
      open, open, open, poll, poll, poll, .setPresence(presence),
      .recordVote(count, tellers: pick([[], [count.tally, count.tally]])), .recordVote(count),
      .recordVote(count, isCutShort: true),
      .revise(earlier, count, pick(Revision.Kind.allCases), reason: pick(texts)),
      .answerRoll(person, pick([.answer(.yes), .answer(.no), .answer(.abstain), .pass, .none])),
      .recordRoll(isCutShort: false), .waiveQuorum(reason: pick(texts)),
      .addParticipants([
        ParticipantDraft(
          name: pick(texts), organisation: pick(texts), constituency: pick(groups),
          role: pick([.voting, .voting, .observer]))
      ]),
      .markParticipants([person], isPresent: pick([true, true, false])),
      .removeParticipant(person), .addBallot(ballot), .addBallot(ballot), .recordPoll(nil),
      .recordPoll(PollCount(voters: 9, totals: pick([[3, 4, 2], [0, 1, 2, 3, 2, 1]]))),
      .applyPriorities(earlier, pick(PriorityUse.allCases)),
      .openConsent(topic, confirmed: true),
      .settleObjection(index: 0, pick(ConsentObjection.Outcome.allCases)),
      .amendProposal(pick(texts)), .setReview(pick(texts)), .object(statement),
    ]
  }

  private func electorate(_ random: inout SplitMix) -> Electorate {
    Electorate(
      groups: groups.map {
        GroupPresence($0, present: Int.random(in: 0...9, using: &random), entitled: 9)
      }, observers: 2)
  }

  /// A count that fits the vote that is open.
  private func count(_ random: inout SplitMix, in session: Session) -> VoteCount {
    guard case .vote(let vote)? = session.decisionUnderWay?.proceeding,
      let groups = vote.electorate.groups
    else { return VoteCount(Tally(yes: 9, no: 4, abstain: 2)) }
    return VoteCount(
      groups: groups.map { group in
        let yes = Int.random(in: 0...group.present, using: &random)
        let no = Int.random(in: 0...group.present - yes, using: &random)
        return GroupTally(group.name, Tally(yes: yes, no: no, abstain: 0))
      })
  }
}
