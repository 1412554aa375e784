import BreakoutModel
import BreakoutWords

/// By which rules the document came about, as far as they were used.
struct MethodNote {
  /// What of the rules the document makes use of.
  struct Uses: OptionSet {
    let rawValue: Int
    static let tables = Uses(rawValue: 1)
    static let notes = Uses(rawValue: 2)
  }

  let blocks: [Block]

  init(_ record: ReportedSession, _ uses: Uses = [.tables, .notes]) {
    guard record.session.started != nil else {
      blocks = []
      return
    }
    let votes = MethodOfVotes(record, hasTables: uses.contains(.tables))
    let sentences =
      Self.practice(record) + Self.consensus(record) + votes.sentences + Self.polls(record)
      + (uses.contains(.notes) ? Self.impressions(record) : [])
      + Self.validation(record)
      + Self.attribution(record)
    blocks = .section(
      2, words.report.methodNote, code: "method-note", .bullets(sentences.map { Paragraph($0) }))
  }

  private static func practice(_ record: ReportedSession) -> [String] {
    var sentences = [words.report.decisionsAreTakenBy(record.practice.words)]
    let isCounted = record.decisions.contains {
      if case .vote(let vote) = $0.proceeding { !vote.rule.isIndicative } else { false }
    }
    if isCounted, let rule = record.practice.notApplied {
      sentences.append(words.report.notTested(rule))
    }
    return sentences
  }

  private static func consensus(_ record: ReportedSession) -> [String] {
    var sentences: [String] = []
    let isUsed = record.decisions.contains {
      if case .consensus = $0.proceeding { true } else { false }
    }
    if isUsed {
      sentences.append(words.report.meaningOfConsensus)
    }
    let hasConsent = record.decisions.contains {
      if case .consent = $0.proceeding { true } else { false }
    }
    if hasConsent {
      sentences.append(words.report.meaningOfConsent)
    }
    return sentences
  }

  /// The scales that were used, each once; the rule of a poll is printed with its result.
  private static func polls(_ record: ReportedSession) -> [String] {
    let polls = record.decisions.compactMap { decision -> Poll? in
      if case .poll(let poll) = decision.proceeding { poll } else { nil }
    }
    guard !polls.isEmpty else { return [] }
    let methods = polls.map(\.method.name).withoutRepeats
    let legends = polls.filter(\.method.isScale).map {
      words.report.legend(of: $0.method.name, words.lists.clauses($0.labels))
    }
    return [words.report.meaningOfPolls(words.lists.row(methods))] + legends.withoutRepeats
  }

  private static func impressions(_ record: ReportedSession) -> [String] {
    guard record.hasImpressions else { return [] }
    return [words.report.meaningOfImpression(Impression.mark)]
  }

  private static func validation(_ record: ReportedSession) -> [String] {
    guard
      record.recommendations.contains(where: { $0.wordingFault(in: record) == .unvalidated })
    else { return [] }
    return [words.report.meaningOfNotValidated(Marker.unvalidated)]
  }

  private static func attribution(_ record: ReportedSession) -> [String] {
    let regimes = RegimesInForce(record)
    var sentences = [words.report.attributionRule(regimes.words)] + regimes.remarks
    if record.attribution.mergesSmallGroups, !record.session.constituencies.isEmpty {
      sentences.append(words.report.smallConstituencies(fewerThan: Attribution.leastGroup))
    }
    if record.attribution.regime != .attributed {
      sentences.append(words.report.textsAreAsWritten)
    }
    return sentences + [words.report.timesAreThoseOfTheRoom(record.clock.zone)]
  }
}
