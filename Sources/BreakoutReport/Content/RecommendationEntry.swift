import BreakoutModel
import BreakoutWords

/// A recommendation in full: who should do what by when, every other field, the decision and every position stated.
struct RecommendationEntry {
  let blocks: [Block]

  init(_ one: Recommendation, in record: ReportedSession, level: Int) {
    let sentence = RecommendationSentence(one)
    var text = Paragraph(isFrame: true)
    text.append(sentence.main.isEmpty ? Marker.missing : sentence.main, isStrong: true)
    text.append(sentence.due)
    sentence.append(detailsTo: &text)
    if let priority = CleanText.line(one.fields.shown(.priority)).nilIfBlank {
      text.append(words.report.labelled(RecommendationField.priority.name, priority).ended)
    }
    let fields =
      Self.fields(one) + Self.decision(one, record) + RecommendationOrigin(one, in: record).fields
    blocks =
      [
        .heading(Heading(level, "\(one.id)", anchor: one.id.anchor)), .paragraph(text),
        .fields(fields),
      ]
  }

  /// Those that are filled and that the sentence does not tell.
  private static func fields(_ one: Recommendation) -> [Field] {
    let fields = [RecommendationField.rationale, .sdgTargets].compactMap { field in
      CleanText.line(one.fields.shown(field)).nilIfBlank.map { Field(field.name, $0) }
    }
    return fields + (one.followedUp.nilIfBlank.map { [Field(words.report.state, $0)] } ?? [])
  }

  private static func decision(_ one: Recommendation, _ record: ReportedSession) -> [Field] {
    var fields: [Field] = []
    if let proposer = record.attribution(of: one).words(for: one.fields.proposer) {
      fields.append(Field(words.report.proposedBy, proposer))
    }
    // The document may be written while hands are up.
    let open = record.decisions(on: one.id).last(where: \.isOpen).map {
      [
        Field(
          words.report.beforeTheRoom, DecisionWords($0, record.attribution(of: $0)).words)
      ]
    }
    guard let decision = one.standingDecision(in: record) else {
      let status = DecisionWords.statusWords(of: one, in: record)
      let mark = one.wordingMark(in: record)
      return fields + [Field(words.report.decision, marked(status, mark))] + (open ?? [])
    }
    let attribution = record.attribution(of: decision)
    let history = DecisionHistory(decision, in: record)
    let line = DecisionWords(withoutPositions: decision, attribution).words
    let status = DecisionWords.statusWords(of: one, in: record)
    let mark = one.isChangedAfterDecision ? nil : one.wordingMark(in: record)
    let result = one.status.isUndecided ? words.lists.clauses([status, line]) : line
    let told = words.report.decided(result, history.pointer)
    fields.append(Field(words.report.decision, marked(told, mark)))
    if case .vote(let vote) = decision.proceeding, let told = VoteWords(vote, attribution) {
      if told.isSupport, let support = told.support {
        fields.append(Field(words.report.support, support))
      }
      if !told.isSupport, let lens = told.lens {
        fields.append(Field(words.report.byConstituency, words.votes.division(lens)))
      }
      if vote.quorumWaiver != nil, let quorum = told.quorum {
        fields.append(Field(words.report.quorum, quorum))
      }
    }
    fields += StatedPosition.all(of: decision, attribution).map { Field($0.label, $0.words) }
    if case .consent(let round) = decision.proceeding { fields += round.fields }
    if let earlier = history.earlier {
      fields.append(Field(words.report.consensusSoughtFirst, earlier))
    }
    if let change = change(one, since: decision) {
      fields.append(Field(words.report.wording, change))
    }
    return fields + (open ?? [])
  }

  private static func marked(_ text: String, _ mark: String?) -> String {
    mark.map { words.report.marked(text, $0) } ?? text
  }

  /// What became of the wording after the decision; `nil` where it is the one decided on.
  private static func change(_ one: Recommendation, since decision: Decision) -> String? {
    let (decided, present) = (decision.subject.version, one.version)
    if one.isChangedAfterDecision {
      return words.report.wordingChanged(Marker.changed, decided: decided, present: present)
    }
    guard decided != present, one.status.isDecided else { return nil }
    return words.report.wordingReadBack(decided: decided, present: present)
  }
}

extension RecommendationID {
  /// What a link names its entry by, e.g. `r3-2`.
  var anchor: String { "r\(point.number)-\(ordinal)" }
}
