import BreakoutModel
import BreakoutWords

/// What was proposed and is no recommendation of the session, in neutral words: what the room did not agree to, and
/// what it left open (product rule F25).
enum OtherProposals {
  static func notAgreed(in record: ReportedSession) -> [Block] {
    let items = record.recommendations.filter { $0.status == .notAdopted }
      .map { notAgreed($0, record) }
    return .section(2, words.report.notAgreed, code: "not-agreed", .bullets(items))
  }

  static func leftOpen(in record: ReportedSession) -> [Block] {
    let items = record.undecided.map { leftOpen($0, record) }
    let report = words.report
    // While the room still talks, the heading says it.
    let lead: [Block] =
      record.isClosed && record.undecided.allSatisfy { $0.standingDecision(in: record) == nil }
      ? [.paragraph(Paragraph(report.noDecisionTaken(items.count)))] : []
    return .section(
      2, record.isClosed ? report.leftOpenHeading : report.notYetDecided, code: "left-open",
      items.isEmpty ? [] : lead + .bullets(items))
  }

  /// What became of a proposal that the room did not adopt, in a sentence or two with its number behind.
  static func notAgreed(_ one: Recommendation, _ record: ReportedSession) -> Paragraph {
    let report = words.report
    let proposal = proposal(one)
    var item = Paragraph(isFrame: true)
    if let decision = one.standingDecision(in: record),
      case .vote(let vote) = decision.proceeding,
      let told = VoteWords(vote, record.attribution(of: decision))
    {
      let count = DecisionInBrief.received(vote, told.verdict.tally)
      let reasons = told.shortcomings
      item.append(
        EditedText(
          reasons.isEmpty
            ? report.received(proposal, count)
            : report.received(proposal, count, words.lists.all(reasons))
        ).text)
      if let opposed = told.opposed { item.append(opposed) }
    } else {
      item.append(report.wasNotAdopted(proposal))
    }
    item.append("\(one.id)", as: .small)
    return item
  }

  /// A proposal as the subject of a sentence, e.g. `A proposal to governments to make audits mandatory`.
  private static func proposal(_ one: Recommendation) -> String {
    let report = words.report
    let names = one.distinctAddressees
    let actors = words.recommendations.actors(names)
    let proposal =
      switch RecommendationSentence.clause(one.fields.text) {
      case .action(let action):
        names.isEmpty ? report.proposal(action) : report.proposal(to: actors, action)
      case .sentence(let text): report.proposal(that: text.beginningSmall)
      case .phrase(let text):
        names.isEmpty
          ? report.proposal(quoting: text.withoutStop)
          : report.proposal(to: actors, quoting: text.withoutStop)
      }
    return EditedText(proposal).text
  }

  private static func leftOpen(_ one: Recommendation, _ record: ReportedSession) -> Paragraph {
    let sentence = RecommendationSentence(one)
    var item = Paragraph(isFrame: true)
    item.append(
      sentence.due.isEmpty
        ? proposal(one).ended
        : words.lists.sentences([
          sentence.isDueApart ? proposal(one).ended : proposal(one), sentence.due,
        ]))
    // While the room still talks, whoever completes a proposal wants to read it; what was left open nobody follows up.
    if !record.isClosed { sentence.append(detailsTo: &item) }
    // That it was not decided says the heading.
    if one.standingDecision(in: record) != nil || one.status == .deferred {
      item.append(DecisionInBrief(one, in: record).words.ended)
    }
    item.append("\(one.id)", as: .small)
    return item
  }
}

extension VoteWords {
  /// Of which constituencies more were against than for it; `nil` where none may be told, and where the rule names them
  /// as the reason.
  fileprivate var opposed: String? {
    guard let lens else { return nil }
    let isReason = verdict.failures.contains { if case .group = $0 { true } else { false } }
    let rows = lens.rows.compactMap { row -> String? in
      guard row.no > row.yes, case .named(let name) = row.group else { return nil }
      return words.report.against(
        words.people.constituency(CleanText.line(name)).beginningSmall, no: row.no, yes: row.yes)
    }
    return rows.isEmpty || isReason ? nil : words.report.majoritiesAgainst(rows)
  }

  /// Why a proposal was not adopted, each to follow "and"; nobody is named who must not be.
  fileprivate var shortcomings: [String] {
    let report = words.report
    var reasons: [String] = []
    var groups: [String] = []
    for failure in verdict.failures {
      switch failure {
      case .share: reasons.append(report.didNotReach(vote.rule.overallWords))
      case .group(let group): groups.append(CleanText.line(group.name))
      case .tie: reasons.append(report.hadEqualVotes)
      case .tooManyAgainst, .condition, .count: reasons.append(report.didNotMeetTheRule)
      case .quorum: reasons.append(report.lackedAQuorum)
      }
    }
    if !groups.isEmpty {
      reasons.append(
        mayName(groups)
          ? report.hadNoMajority(
            among: words.lists.any(groups.map { words.people.constituency($0).beginningSmall }))
          : report.hadNoMajorityInEach)
    }
    return reasons.withoutRepeats
  }
}
