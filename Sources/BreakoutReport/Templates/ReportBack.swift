import BreakoutModel
import BreakoutWords

/// What the rapporteur reads out in the plenary: at most three key messages and five recommendations in the
/// time there is. What does not fit is named behind it, never lost (product rule F25).
struct ReportBack {
  static let mostMessages = 3
  static let mostRecommendations = 5

  /// The reading time, for the head of the document.
  let reading: Field
  let blocks: [Block]

  init(_ record: ReportedSession, limit: ReadingLimit) {
    var messages = Array(record.keyMessages.prefix(Self.mostMessages))
    var chosen = Array(Self.ranked(record).prefix(Self.mostRecommendations))
    var questions = record.agreedQuestions
    func spoken() -> [String] {
      [Self.opening(record)] + messages.map { record.impression(of: $0).text }
        + chosen.map { Self.sentence($0, record) } + questions.map { Self.sentence($0, record) }
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
    reading = Self.reading(speech, limit)
    let items = messages.map { [Block.paragraph(Paragraph(record.impression(of: $0).text))] }
    let recommendations = chosen.sorted { $0.id < $1.id }.map { one -> Paragraph in
      var item = Paragraph(Self.sentence(one, record))
      item.lead(with: "\(one.id)")
      return item
    }
    let mark: [Block] = record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
    let others = questions.map { Paragraph(Self.sentence($0, record)) }
    let rest = Self.rest(record, messages, chosen, questions)
    let hasImpressions = record.keyMessages.contains { record.impression(of: $0).isMarked }
    let content: [[Block]] = [
      [.paragraph(Paragraph(Self.opening(record)))],
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
    return present > 0
      ? words.report.opening(title, people: present, outcome(record))
      : words.report.opening(title, outcome(record))
  }

  /// E.g. `3 recommendations and one other decision`.
  private static func outcome(_ record: ReportedSession) -> String {
    let recommendations =
      switch record.recommended.count {
      case 0: record.isClosed ? words.report.noRecommendation : words.report.noRecommendationYet
      case let count: words.report.recommendations(count)
      }
    let others = record.agreedQuestions.count
    return words.lists.all(
      [recommendations] + (others == 0 ? [] : [words.report.otherDecisions(others)]))
  }

  /// E.g. `To Business: publish what you buy. By 2027-12. Adopted by vote, 31 to 6.`
  private static func sentence(_ one: Recommendation, _ record: ReportedSession) -> String {
    let whom = words.recommendations.addressees(one.distinctAddressees)
    let text = ended(one.fields.text)
    return words.lists.sentences(
      [whom.isEmpty ? text : words.report.addressed(to: whom, text)]
        + (one.fields.deadline.nilIfBlank.map { [due($0)] } ?? [])
        + support(one.status, one.standingDecision(in: record), record))
  }

  /// A deadline that was typed with its own "by" or "within" is a sentence by itself.
  private static func due(_ deadline: String) -> String {
    Deadline.leads(deadline)
      ? words.report.sentence(deadline.capitalisedFirst) : words.report.dueBy(deadline)
  }

  /// E.g. `Shall the fund have a board? Adopted by vote, 25 to 2.`
  private static func sentence(_ question: Decision, _ record: ReportedSession) -> String {
    words.lists.sentences(
      [ended(question.subject.wording)]
        + (question.status.map { support($0, question, record) } ?? []))
  }

  /// With a full stop where there is none.
  private static func ended(_ text: String) -> String {
    let text = CleanText.line(text)
    let isEnded = text.last.map { ".!?。！？؟।".contains($0) } ?? true
    return isEnded ? text : words.report.sentence(text)
  }

  /// How it was decided, and what stands beside the agreement, in sentences.
  private static func support(
    _ status: RecommendationStatus, _ decision: Decision?, _ record: ReportedSession
  ) -> [String] {
    var how = words.report.decided(status)
    if case .vote(let vote)? = decision?.proceeding,
      vote.isCutShort != true, let tally = vote.tally
    {
      how = words.report.decided(how, yes: tally.yes, no: tally.against)
    }
    let positions =
      decision.map { StatedPosition.besideAgreement($0, record.attribution(of: $0)) } ?? []
    return [words.report.sentence(how)]
      + positions.map { ended(words.report.labelled($0.label, $0.words)) }
  }

  /// The recommendations by how far the room stands behind them, then by their priority.
  private static func ranked(_ record: ReportedSession) -> [Recommendation] {
    record.recommended.map { (rank($0, record), $0) }
      .sorted { ($0.0.0, $0.0.1, $0.0.2, $0.1.id) < ($1.0.0, $1.0.1, $1.0.2, $1.1.id) }
      .map(\.1)
  }

  /// The way of its adoption, its declared priority, its share of no among yes and no.
  private static func rank(_ one: Recommendation, _ record: ReportedSession) -> (Int, Int, Double) {
    let way =
      switch one.status {
      case .adoptedByConsensus: 0
      case .adoptedByVote: 1
      default: 2
      }
    let priority =
      switch one.fields.priority.folded {
      case "high": 0
      case "low": 2
      default: 1
      }
    guard case .vote(let vote)? = one.standingDecision(in: record)?.proceeding,
      let tally = vote.tally, tally.cast > 0
    else { return (way, priority, 0) }
    return (way, priority, Double(tally.against) / Double(tally.cast))
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
    let left = record.keyMessages.dropFirst(messages.count).map { note in
      Paragraph(words.report.keyMessage(record.impression(of: note).text))
    }
    let read = Set(chosen.map(\.id))
    let others = record.recommended.filter { !read.contains($0.id) }.map(\.headline)
    let unread = record.agreedQuestions.dropFirst(questions.count).map {
      Paragraph(words.report.otherDecision($0.subject.wording))
    }
    return .bullets(left + others + unread)
  }
}
