import BreakoutModel

/// What the rapporteur reads out in the plenary: at most three key messages and five recommendations in the
/// time there is. What does not fit is named behind it, never lost (product rule F25).
struct ReportBack {
  static let mostMessages = 3
  static let mostRecommendations = 5

  /// The reading time, for the head of the document.
  let reading: Field
  let blocks: [Block]

  init(_ record: SessionRecord, limit: ReadingLimit) {
    var messages = Array(record.keyMessages.prefix(Self.mostMessages))
    var chosen = Array(Self.ranked(record).prefix(Self.mostRecommendations))
    var questions = record.agreedQuestions
    func spoken() -> [String] {
      [Self.opening(record)] + messages.map { record.impression(of: $0).text }
        + chosen.map { Self.sentence($0, record) } + questions.map { Self.sentence($0, record) }
    }
    var words = SpokenWords(spoken())
    // The last question gives way first, then the weakest recommendation, then the last key message; one thing
    // is always said.
    while words.count > limit.words, messages.count + chosen.count + questions.count > 1 {
      if !questions.isEmpty {
        questions.removeLast()
      } else if chosen.count > 1 || messages.isEmpty {
        chosen.removeLast()
      } else {
        messages.removeLast()
      }
      words = SpokenWords(spoken())
    }
    reading = Self.reading(words, limit)
    let items = messages.map { [Block.paragraph(Paragraph(record.impression(of: $0).text))] }
    let recommendations = chosen.sorted { $0.id < $1.id }.map { one -> Paragraph in
      var item = Paragraph(Self.sentence(one, record))
      item.lead(with: "\(one.id)")
      return item
    }
    let mark: [Block] = record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
    blocks =
      [.paragraph(Paragraph(Self.opening(record)))]
      + .section(2, "Key messages", items.isEmpty ? mark : [.numbers(items)])
      + .section(2, "Recommendations", .bullets(recommendations))
      + .section(
        2, "Other decisions", .bullets(questions.map { Paragraph(Self.sentence($0, record)) }))
      + .section(2, "Not read out", Self.rest(record, messages, chosen, questions))
      + (record.keyMessages.contains { record.impression(of: $0).isMarked } ? [Self.footnote] : [])
  }

  private static let footnote = Block.paragraph(
    Paragraph("\(Impression.mark) the rapporteur's impression, not counted."))

  /// The first sentence.
  private static func opening(_ record: SessionRecord) -> String {
    let title = CleanText.line(record.session.header.title).nilIfBlank ?? Marker.missing
    let present = record.session.presence.values.map(\.electorate.present).max() ?? 0
    let people = present > 0 ? ", in which \(present) people took part" : ""
    return "From the session “\(title)”\(people): \(outcome(record))."
  }

  /// E.g. `3 recommendations and one other decision`.
  private static func outcome(_ record: SessionRecord) -> String {
    let recommendations =
      switch record.recommended.count {
      case 0: record.isClosed ? "no recommendation" : "no recommendation yet"
      case 1: "one recommendation"
      case let count: "\(count) recommendations"
      }
    let others =
      switch record.agreedQuestions.count {
      case 0: ""
      case 1: " and one other decision"
      case let count: " and \(count) other decisions"
      }
    return recommendations + others
  }

  /// E.g. `To Business: publish what you buy. By 2027-12. Adopted by vote, 31 to 6.`
  private static func sentence(_ one: Recommendation, _ record: SessionRecord) -> String {
    let whom = one.distinctAddressees.joined(separator: ", ")
    let by = one.fields.deadline.nilIfBlank.map { " \(Deadline.due($0).capitalisedFirst)." } ?? ""
    return (whom.isEmpty ? "" : "To \(whom): ") + ended(one.fields.text) + by + " "
      + support(one.status, one.standingDecision(in: record), record)
  }

  /// E.g. `Shall the fund have a board? Adopted by vote, 25 to 2.`
  private static func sentence(_ question: Decision, _ record: SessionRecord) -> String {
    ended(question.subject.text) + " "
      + (question.status.map { support($0, question, record) } ?? "")
  }

  /// With a full stop where there is none.
  private static func ended(_ text: String) -> String {
    let text = CleanText.line(text)
    return text + (text.last.map { ".!?。！？؟।".contains($0) } ?? true ? "" : ".")
  }

  /// How it was decided, and what stands beside the agreement.
  private static func support(
    _ status: RecommendationStatus, _ decision: Decision?, _ record: SessionRecord
  ) -> String {
    var figures = ""
    if case .vote(let vote)? = decision?.proceeding,
      vote.isCutShort != true, let tally = vote.tally
    {
      figures = ", \(tally.yes) to \(tally.against)"
    }
    let name = status == .supported ? "supported, indicatively" : status.name
    let positions =
      decision.map { Position.besideAgreement($0, record.attribution(of: $0)) } ?? []
    return
      ([name.capitalisedFirst + figures + "."] + positions.map { ended("\($0.label): \($0.words)") })
      .joined(separator: " ")
  }

  /// The recommendations by how far the room stands behind them, then by their priority.
  private static func ranked(_ record: SessionRecord) -> [Recommendation] {
    record.recommended.map { (rank($0, record), $0) }
      .sorted { ($0.0.0, $0.0.1, $0.0.2, $0.1.id) < ($1.0.0, $1.0.1, $1.0.2, $1.1.id) }
      .map(\.1)
  }

  /// The way of its adoption, its declared priority, its share of no among yes and no.
  private static func rank(_ one: Recommendation, _ record: SessionRecord) -> (Int, Int, Double) {
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

  private static func reading(_ words: SpokenWords, _ limit: ReadingLimit) -> Field {
    let time = RoomClock.length(limit.time(of: words.count))
    let over =
      words.count > limit.words ? ", longer than the \(RoomClock.length(limit.time)) there are" : ""
    let script =
      words.hasUnspacedScript
      ? "; two characters of a script without spaces count as a word" : ""
    return Field(
      "Reading time",
      "\(time) min for \(words.count) words at \(limit.wordsPerMinute) a minute\(over)\(script)")
  }

  /// What was left out, so that nobody has to look for it.
  private static func rest(
    _ record: SessionRecord, _ messages: [RecordedNote], _ chosen: [Recommendation],
    _ questions: [Decision]
  ) -> [Block] {
    let left = record.keyMessages.dropFirst(messages.count).map { note in
      Paragraph("Key message: \(record.impression(of: note).text)")
    }
    let read = Set(chosen.map(\.id))
    let others = record.recommended.filter { !read.contains($0.id) }.map(\.headline)
    let unread = record.agreedQuestions.dropFirst(questions.count).map {
      Paragraph("Other decision: \($0.subject.text)")
    }
    return .bullets(left + others + unread)
  }
}
