import BreakoutModel

/// By which rules the document came about, as far as they were used.
struct MethodNote {
  /// What of the rules the document makes use of.
  struct Uses: OptionSet {
    let rawValue: Int
    static let scores = Uses(rawValue: 1)
    static let tables = Uses(rawValue: 2)
    static let notes = Uses(rawValue: 4)
  }

  let blocks: [Block]

  init(_ record: SessionRecord, _ uses: Uses = [.scores, .tables, .notes]) {
    guard record.session.started != nil else {
      blocks = []
      return
    }
    let votes = MethodOfVotes(record, hasTables: uses.contains(.tables))
    let sentences =
      Self.practice(record) + Self.consensus(record) + votes.sentences + Self.polls(record)
      + (uses.contains(.scores) ? Self.drafting(record) : [])
      + (uses.contains(.notes) ? Self.impressions(record) : [])
      + Self.validation(record)
      + Self.attribution(record)
    blocks = .section(2, "Method note", .bullets(sentences.map { Paragraph($0) }))
  }

  private static func practice(_ record: SessionRecord) -> [String] {
    var sentences = ["Decisions are taken by: \(record.practice.words)."]
    let isCounted = record.decisions.contains {
      if case .vote(let vote) = $0.proceeding { !vote.rule.isIndicative } else { false }
    }
    if isCounted, let words = record.practice.notApplied {
      sentences.append(
        "“\(words)” was not tested by the counts on record; each vote names the rule by which it"
          + " was decided.")
    }
    return sentences
  }

  private static func consensus(_ record: SessionRecord) -> [String] {
    var sentences: [String] = []
    let isUsed = record.decisions.contains {
      if case .consensus = $0.proceeding { true } else { false }
    }
    if isUsed {
      sentences.append(
        "“Adopted by consensus” means that the moderator asked the room for objections and none"
          + " stood. Reservations do not block; they are printed.")
    }
    let hasConsent = record.decisions.contains {
      if case .consent = $0.proceeding { true } else { false }
    }
    if hasConsent {
      sentences.append(
        "In a consent round a proposal is supported unless an objection is upheld; objections are"
          + " taken into the proposal, withdrawn or upheld. It adopts nothing.")
    }
    return sentences
  }

  /// The scales that were used, each once; the rule of a poll is printed with its result.
  private static func polls(_ record: SessionRecord) -> [String] {
    let polls = record.decisions.compactMap { decision -> Poll? in
      if case .poll(let poll) = decision.proceeding { poll } else { nil }
    }
    guard !polls.isEmpty else { return [] }
    var methods: [String] = []
    var legends: [String] = []
    for poll in polls {
      let name = poll.method.name
      if !methods.contains(name) { methods.append(name) }
      let legend = "Legend of the \(name): \(poll.labels.joined(separator: "; "))."
      if poll.method.isScale, !legends.contains(legend) { legends.append(legend) }
    }
    return [
      "Polls (\(methods.joined(separator: ", "))) show what the room thinks and adopt nothing; the"
        + " rule of each is printed with its result."
    ] + legends
  }

  private static func drafting(_ record: SessionRecord) -> [String] {
    guard !record.recommended.isEmpty else { return [] }
    return [
      "“SMART 4/5”: how many of five marks of a recommendation that can be followed up its text has:"
        + " specific, measurable, achievable, resourced, time-bound. It judges the drafting alone."
    ]
  }

  private static func impressions(_ record: SessionRecord) -> [String] {
    guard record.hasImpressions else { return [] }
    return [
      "\(Impression.mark) after a word of quantity or of agreement: the impression of the rapporteur;"
        + " nothing on record counts it."
    ]
  }

  private static func validation(_ record: SessionRecord) -> [String] {
    guard
      record.recommendations.contains(where: { $0.wordingMark(in: record) == Marker.unvalidated })
    else { return [] }
    return [
      "\(Marker.unvalidated) stands where the room neither adopted the present wording nor heard it"
        + " read back."
    ]
  }

  private static func attribution(_ record: SessionRecord) -> [String] {
    let regimes = RegimesInForce(record)
    var sentences = ["Attribution: \(regimes.words)."] + regimes.remarks
    if record.attribution.mergesSmallGroups, !record.session.constituencies.isEmpty {
      sentences.append(
        "Constituencies with fewer than \(Attribution.leastGroup) people present are counted"
          + " together as “other” and are not named.")
    }
    if record.attribution.regime != .attributed {
      sentences.append("The texts are as the rapporteur wrote them; names in them are not removed.")
    }
    return sentences + ["Times are those of the room (\(record.clock.zone))."]
  }
}
