import BreakoutModel
import BreakoutWords

/// What the rapporteur reads out in the plenary: at most three key messages and five recommendations in the
/// time there is. What does not fit is named behind it, never lost (product rule F25).
struct ReportBack {
  static let mostRecommendations = 5

  /// The reading time, for the head of the document.
  let reading: Field
  let blocks: [Block]

  init(_ record: ReportedSession, limit: ReadingLimit) {
    var messages = LeadingMessages(record, mostOfAPoint: LeadingMessages.most).notes
    var chosen = Array(Self.ranked(record).prefix(Self.mostRecommendations))
    var questions = record.agreedQuestions
    let opening = Self.opening(record)
    // Of how many recommendations the details are read out too.
    var detailed = 0
    func spoken() -> [String] {
      [opening] + messages.map { record.sentence(of: $0) }
        + chosen.enumerated().map { Self.sentence($1, isDetailed: $0 < detailed, record) }
        + questions.map { Self.sentence($0, record) }
    }
    var speech = SpokenWords(spoken())
    // The last question gives way first, then the weakest recommendation, then the last key message; one thing
    // is always said.
    while speech.count > limit.words, messages.count + chosen.count + questions.count > 1 {
      if !questions.isEmpty {
        questions.removeLast()
      } else if chosen.count > 1 || messages.isEmpty {
        chosen.removeLast()
      } else {
        messages.removeLast()
      }
      speech = SpokenWords(spoken())
    }
    // What time is left is filled with how the strongest are measured and who leads.
    while detailed < chosen.count {
      detailed += 1
      let longer = SpokenWords(spoken())
      guard longer.count <= limit.words else {
        detailed -= 1
        break
      }
      speech = longer
    }
    reading = Self.reading(speech, limit)
    let items = messages.map { [Block.paragraph(Paragraph(record.sentence(of: $0)))] }
    let recommendations = chosen.enumerated().map { place, one -> Paragraph in
      var item = Paragraph(isFrame: true)
      item.append(Self.sentence(one, isDetailed: place < detailed, record))
      item.lead(with: "\(one.id)")
      return item
    }
    let mark: [Block] = record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
    let others = questions.map { Paragraph(Self.sentence($0, record)) }
    let rest = Self.rest(record, messages, chosen, questions)
    let hasImpressions = record.keyMessages.contains { record.impression(of: $0).isMarked }
    let content: [[Block]] = [
      [.paragraph(Paragraph(opening))],
      .section(
        2, words.report.keyMessages, code: "key-messages",
        items.isEmpty ? mark : [.numbers(items)]),
      .section(
        2, words.report.recommendations, code: "recommendations", .bullets(recommendations)),
      .section(2, words.report.otherDecisions, code: "other-decisions", .bullets(others)),
      .section(2, words.report.notReadOut, code: "not-read-out", rest),
      hasImpressions
        ? [.paragraph(Paragraph(words.report.impressionFootnote(Impression.mark)))] : [],
    ]
    blocks = content.flatMap { $0 }
  }

  /// The first sentence.
  private static func opening(_ record: ReportedSession) -> String {
    let title = CleanText.line(record.session.header.title).nilIfBlank ?? Marker.missing
    let present = record.session.presence.values.map(\.electorate.present).max() ?? 0
    let opening =
      present > 0
      ? words.report.opening(title, people: present, outcome(record))
      : words.report.opening(title, outcome(record))
    return words.lists.sentences([opening, ResultSentence(record).rest].filter { !$0.isEmpty })
  }

  /// E.g. `three recommendations and one other decision`.
  private static func outcome(_ record: ReportedSession) -> String {
    let recommendations =
      switch record.recommended.count {
      case 0: record.isClosed ? words.report.noRecommendation : words.report.noRecommendationYet
      case let count: words.report.recommendationsInWords(count)
      }
    let others = record.agreedQuestions.count
    return words.lists.all(
      [recommendations] + (others == 0 ? [] : [words.report.otherDecisions(others)]))
  }

  /// E.g. `Business should publish what it buys by December 2027. It was adopted by 31 votes to 6.`
  private static func sentence(
    _ one: Recommendation, isDetailed: Bool, _ record: ReportedSession
  ) -> String {
    let sentence = RecommendationSentence(one)
    return words.lists.sentences(
      [sentence.whole] + support(one.status, one.standingDecision(in: record), record)
        + (isDetailed ? sentence.spokenDetails : []))
  }

  /// E.g. `Shall the fund have a board? It was adopted by 25 votes to 2.`
  private static func sentence(_ question: Decision, _ record: ReportedSession) -> String {
    words.lists.sentences(
      [EditedText(question.subject.wording.ended).text]
        + (question.status.map { support($0, question, record) } ?? []))
  }

  /// How it was decided, and what stands beside the agreement, in sentences.
  private static func support(
    _ status: RecommendationStatus, _ decision: Decision?, _ record: ReportedSession
  ) -> [String] {
    let positions =
      decision.map { StatedPosition.besideAgreement($0, record.attribution(of: $0)) } ?? []
    return [spoken(status, decision)] + positions.map { EditedText($0.sentence).text }
  }

  private static func spoken(_ status: RecommendationStatus, _ decision: Decision?) -> String {
    let report = words.report
    guard case .vote(let vote)? = decision?.proceeding, vote.isCutShort != true,
      let tally = vote.tally
    else { return report.wasDecided(status) }
    let votes = DecisionInBrief.received(vote, tally)
    return status == .supported ? report.hadSupport(votes) : report.wasAdopted(by: votes)
  }

  /// The recommendations by how far the room stands behind them, then by their priority.
  private static func ranked(_ record: ReportedSession) -> [Recommendation] {
    record.recommended.map { (Support($0, in: record), $0) }.sorted { left, right in
      if left.0.way != right.0.way { return left.0.way < right.0.way }
      if left.1.priorityRank != right.1.priorityRank {
        return left.1.priorityRank < right.1.priorityRank
      }
      return left.0 != right.0 ? left.0 < right.0 : left.1.id < right.1.id
    }.map(\.1)
  }

  private static func reading(_ speech: SpokenWords, _ limit: ReadingLimit) -> Field {
    var time = words.report.reading(
      RoomClock.length(limit.time(of: speech.count)), words: speech.count,
      pace: limit.wordsPerMinute)
    if speech.count > limit.words {
      time = words.report.readingTooLong(time, than: RoomClock.length(limit.time))
    }
    let script = speech.hasUnspacedScript ? [words.report.charactersAsWords] : []
    return Field(words.report.readingTime, words.lists.clauses([time] + script))
  }

  /// What was left out, so that nobody has to look for it.
  private static func rest(
    _ record: ReportedSession, _ messages: [Note], _ chosen: [Recommendation],
    _ questions: [Decision]
  ) -> [Block] {
    let said = Set(messages.map(\.id))
    let left = record.keyMessages.filter { !said.contains($0.id) }.map { note in
      Paragraph(words.report.keyMessage(record.impression(of: note).text))
    }
    let read = Set(chosen.map(\.id))
    let others = record.recommended.filter { !read.contains($0.id) }.map { one in
      var line = Paragraph(isFrame: true)
      line.append(RecommendationSentence(one).whole)
      line.lead(with: "\(one.id)")
      return line
    }
    let unread = record.agreedQuestions.dropFirst(questions.count).map {
      Paragraph(words.report.otherDecision($0.subject.wording))
    }
    return .bullets(left + others + unread)
  }
}
