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
    func spoken() -> [String] {
      [Self.opening(record)] + messages.map { record.impression(of: $0).text }
        + chosen.map { Self.sentence($0, record) }
    }
    var words = SpokenWords(spoken())
    // The weakest recommendation gives way first, then the last key message; one thing is always said.
    while words.count > limit.words, messages.count + chosen.count > 1 {
      if chosen.count > 1 || messages.isEmpty { chosen.removeLast() } else { messages.removeLast() }
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
      + .section(2, "Not read out", Self.rest(record, messages, chosen))
      + (record.keyMessages.contains { record.impression(of: $0).isMarked } ? [Self.footnote] : [])
  }

  private static let footnote = Block.paragraph(
    Paragraph("\(Impression.mark) the rapporteur's impression, not counted."))

  /// The first sentence.
  private static func opening(_ record: SessionRecord) -> String {
    let title = CleanText.line(record.session.header.title).nilIfBlank ?? Marker.missing
    let present = record.session.presence.values.map(\.electorate.present).max() ?? 0
    let people = present > 0 ? ", in which \(present) people took part" : ""
    let count = record.recommended.count
    let result =
      switch count {
      case 0: "no recommendation yet"
      case 1: "one recommendation"
      default: "\(count) recommendations"
      }
    return "From the session “\(title)”\(people): \(result)."
  }

  /// E.g. `To Business: publish what you buy. By 2027-12. Adopted by vote, 31 to 6.`
  private static func sentence(_ one: Recommendation, _ record: SessionRecord) -> String {
    let whom = one.distinctAddressees.joined(separator: ", ")
    let text = CleanText.line(one.fields.text)
    let end = text.last.map { ".!?。！？؟।".contains($0) } ?? true ? "" : "."
    let by = one.fields.deadline.nilIfBlank.map { " By \($0)." } ?? ""
    return (whom.isEmpty ? "" : "To \(whom): ") + text + end + by + " " + support(one, record)
  }

  private static func support(_ one: Recommendation, _ record: SessionRecord) -> String {
    var figures = ""
    if case .vote(let vote)? = one.standingDecision(in: record)?.proceeding,
      vote.isCutShort != true, let tally = vote.tally
    {
      figures = ", \(tally.yes) to \(tally.against)"
    }
    let name = one.status == .supported ? "supported, indicatively" : one.status.name
    return name.capitalisedFirst + figures + "."
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
    _ record: SessionRecord, _ messages: [RecordedNote], _ chosen: [Recommendation]
  ) -> [Block] {
    let left = record.keyMessages.dropFirst(messages.count).map { note in
      Paragraph("Key message: \(record.impression(of: note).text)")
    }
    let read = Set(chosen.map(\.id))
    let others = record.recommended.filter { !read.contains($0.id) }.map(\.headline)
    return .bullets(left + others)
  }
}
