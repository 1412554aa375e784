import BreakoutModel
import TestSupport

@testable import BreakoutExport
@testable import BreakoutReport

/// Votes by constituency, rolls, polls and rounds of consent that nobody would think of. Most steps fit
/// what is open, since random ones would hardly ever come to a result.
struct RandomDecisions {
  let groups: [String]
  let texts: [String]

  /// The steps of which one may come next.
  func intents(
    _ random: inout SeededGenerator, on topic: DecisionTopic, in session: Session
  ) -> [Intent] {
    switch session.decisionUnderWay?.proceeding {
    case .vote(let vote): steps(&random, of: vote)
    case .poll(let poll): steps(&random, of: poll)
    case .consent: consentSteps(&random)
    case .consensus:
      [.consensus(.withdrawObjection(index: 0)), .consensus(.declare), .consensus(.declare)]
    case nil: openings(&random, on: topic, in: session)
    }
  }

  private func openings(
    _ random: inout SeededGenerator, on topic: DecisionTopic, in session: Session
  ) -> [Intent] {
    let presence = pick(
      [Electorate(present: 30), electorate(&random), electorate(&random)], &random)
    var rule = pick(VoteRule.presets, &random)
    if Int.random(in: 0...2, using: &random) == 0 {
      rule.quorum = Quorum(
        pick(Quorum.Kind.allCases, &random), share: pick([.half, .twoThirds], &random))
    }
    // What was decided last on the same matter, else anything.
    let last = session.decisions.values.filter { !$0.isOpen && $0.superseded == nil }.last
    let earlier = last?.id ?? DecisionID(1)
    let again = Reconsideration(of: earlier, reason: pick(texts, &random))
    let same: DecisionTopic = last?.subject.recommendation.map { .recommendation($0) } ?? topic
    let method = pick(PollMethod.allCases, &random)
    let poll = Intent.poll(
      .open(
        topic, method, options: method.isScale ? [] : ["a", "b " + pick(texts, &random), "c"],
        points: [], PollSettings(), confirmed: true))
    let points = Array(session.order.prefix(3))
    let waiver = pick([nil, pick(texts, &random)], &random)
    let count = VoteCount(groups: tallies(&random, last))
    func vote(_ topic: DecisionTopic, _ again: Reconsideration?) -> Intent {
      .vote(
        .open(
          topic, rule: rule, method: pick(VoteMethod.allCases, &random), presence,
          quorumWaiver: waiver, reconsidering: again, confirmed: true))
    }
    return [
      vote(topic, nil), vote(topic, nil), vote(same, again), poll, poll,
      .people(.setPresence(presence)),
      .poll(
        .open(
          topic, .dots, options: points.map { "point \($0)" }, points: points, PollSettings(),
          confirmed: true)),
      .poll(.apply(earlier, pick(PriorityUse.allCases, &random))),
      .vote(
        .revise(earlier, count, pick(Revision.Kind.allCases, &random), reason: pick(texts, &random))
      ),
      .consent(.open(topic, confirmed: true)),
      .people(
        .add([
          ParticipantDraft(
            name: pick(texts, &random), organisation: pick(texts, &random),
            constituency: pick(groups, &random), role: pick([.voting, .voting, .observer], &random))
        ])),
      .people(
        .mark(
          [ParticipantID(Int.random(in: 1...4, using: &random))],
          isPresent: pick([true, true, false], &random))),
      .people(.remove(ParticipantID(1))),
    ]
  }

  private func steps(_ random: inout SeededGenerator, of vote: Vote) -> [Intent] {
    if let person = vote.roll?.randomElement(using: &random)?.participant {
      let answers = VoteAnswer.allCases.map { RollReply.answer($0) } + [.pass, .none]
      return [
        .vote(.answer(person, pick(answers, &random))), .vote(.recordRoll(isCutShort: false)),
        .people(.remove(person)),
      ]
    }
    var count = VoteCount(Tally(yes: 9, no: 4, abstain: 2))
    if let groups = vote.electorate.groups {
      count = VoteCount(groups: groups.map { tally(&random, $0.name, $0.present) })
    }
    return [
      .vote(.record(count, tellers: [count.tally, count.tally])), .vote(.record(count)),
      .vote(.record(count, isCutShort: true)), .vote(.waiveQuorum(reason: pick(texts, &random))),
    ]
  }

  private func steps(_ random: inout SeededGenerator, of poll: Poll) -> [Intent] {
    let labels = poll.labels.count
    let places = Array(1...max(1, labels)).shuffled(using: &random)
    let marks: [Int?] =
      switch poll.method {
      case .fistToFive, .gradients: [Int.random(in: 0..<max(1, labels), using: &random)]
      case .ranked, .score: places
      case .dots, .approval: places.map { $0 == 1 ? 1 : nil }
      }
    let ballot = PollBallot(
      count: Int.random(in: 1...4, using: &random), marks: marks,
      group: pick(groups + [nil], &random))
    return [.poll(.add(ballot)), .poll(.add(ballot)), .poll(.record(nil))]
  }

  private func consentSteps(_ random: inout SeededGenerator) -> [Intent] {
    [
      .consensus(.object(Statement(by: pick(texts, &random), reason: pick(texts, &random)))),
      .consent(.settle(index: 0, pick(ConsentObjection.Outcome.allCases, &random))),
      .consent(.amend(pick(texts, &random))), .consent(.setReview(pick(texts, &random))),
      .consensus(.declare),
      .consensus(.declareNone), .consensus(.callOff),
    ]
  }

  private func tallies(_ random: inout SeededGenerator, _ decision: Decision?) -> [GroupTally] {
    guard case .vote(let vote)? = decision?.proceeding else { return [] }
    return (vote.electorate.groups ?? []).map { tally(&random, $0.name, $0.present) }
  }

  private func tally(_ random: inout SeededGenerator, _ name: String, _ present: Int) -> GroupTally
  {
    let yes = Int.random(in: 0...present, using: &random)
    let no = Int.random(in: 0...present - yes, using: &random)
    let abstain = Int.random(in: 0...present - yes - no, using: &random)
    return GroupTally(name, Tally(yes: yes, no: no, abstain: abstain))
  }

  private func electorate(_ random: inout SeededGenerator) -> Electorate {
    Electorate(
      groups: groups.map {
        GroupPresence($0, present: Int.random(in: 0...9, using: &random), entitled: 9)
      }, observers: 2)
  }

  private func pick<T>(_ list: [T], _ random: inout SeededGenerator) -> T {
    list.randomElement(using: &random)!
  }
}
