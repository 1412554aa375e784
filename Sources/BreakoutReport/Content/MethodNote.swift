import BreakoutModel

/// By which rules the document came about, as far as they were used.
struct MethodNote {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    guard record.session.started != nil else {
      blocks = []
      return
    }
    let votes = MethodOfVotes(record)
    let sentences =
      Self.practice(record) + Self.consensus(record) + votes.sentences + Self.polls(record)
      + Self.attribution(record)
    blocks = .section(2, "Method note", .bullets(sentences.map { Paragraph($0) }))
  }

  private static func practice(_ record: SessionRecord) -> [String] {
    var sentences = ["Decisions are taken by: \(record.session.header.decision)."]
    let isCounted = record.decisions.contains {
      if case .vote(let vote) = $0.proceeding { !vote.rule.isIndicative } else { false }
    }
    if isCounted, let words = record.session.practice.notApplied {
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
