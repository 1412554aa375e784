import BreakoutModel
import BreakoutReport
import BreakoutWords

/// The document of a synthesis, before it is written in some format. It follows from the synthesis alone: the
/// same rooms and decisions give the same document.
public struct SynthesisDocument: Sendable {
  public let report: Report
  private let outcome: SynthesisOutcome
  private let isDraft: Bool
  /// What tells this state from others of the same title, for names of files, e.g. `3-rooms-210-entries-5-decisions`.
  public let state: String
  /// The last moment of all records, which stands for the time of the making.
  public let moment: Timestamp

  public init(_ synthesis: Synthesis, _ outcome: SynthesisOutcome) {
    let rooms = synthesis.rooms
    let participants = Participants(rooms)
    let entries = outcome.merged.flatMapAtOnce { MergedEntry($0).blocks }
    let dropped = outcome.merged.reduce(0) { $0 + $1.dropped.count }
    let sentences = PairSentences(outcome)
    let contradictions = Contradictions(outcome, sentences)
    let content: [[Block]] = [
      RoomMessages(rooms).blocks, ByAddressee(outcome, rooms).blocks,
      contradictions.blocks, OpenQuestions(outcome, sentences).blocks,
      DroppedProposals(outcome).blocks, OtherProposals(rooms).blocks,
      RoomMessages.actions(rooms), Self.goals(outcome),
      .section(2, words.merging.participation, code: "participation", participants.blocks),
      RoomTable(rooms).blocks, SynthesisMethod(synthesis, outcome).blocks,
      .section(2, words.merging.annexDetails, code: "annex-details", entries),
    ]
    isDraft = Self.isDraft(rooms, outcome)
    report = Report(
      kind: words.merging.kind, title: Self.title(of: rooms),
      version: isDraft ? words.report.draft : "", isDraft: isDraft,
      facts: Self.facts(
        rooms, outcome, participants, dropped: dropped, contradictory: contradictions.confirmed),
      blocks: content.flatMap { $0 })
    self.outcome = outcome
    // Rooms go on, and decisions are taken: what is written later has another name.
    state = [
      Self.count(rooms.count, "room"),
      Self.count(rooms.reduce(0) { $0 + $1.record.entry }, "entry", "entries"),
      Self.count(synthesis.decisions.count, "decision"),
    ].joined(separator: "-")
    moment = Timestamp(milliseconds: rooms.map(\.session.lastMoment.milliseconds).max() ?? 0)
  }

  private static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count)-\(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// One row for every recommendation. Making it takes time.
  public var register: Register { .synthesis(outcome) }

  /// The event or the title that all rooms have, else none of theirs.
  static func title(of rooms: [Room]) -> String {
    let events = Set(rooms.map(\.session.event))
    if events.count == 1, let event = rooms.first?.session.event { return event }
    let titles = Set(rooms.map(\.session.title))
    if titles.count == 1, let title = titles.first, !title.isEmpty { return title }
    return words.merging.severalSessions
  }

  /// Whether something may still change by itself: a question is open, or a room.
  private static func isDraft(_ rooms: [Room], _ outcome: SynthesisOutcome) -> Bool {
    !outcome.open.isEmpty || rooms.contains { !$0.session.isClosed }
  }

  /// Which recommendation serves which target, whichever of its sources says so.
  private static func goals(_ outcome: SynthesisOutcome) -> [Block] {
    SDGIndex(
      outcome.merged.map { one in
        let targets = one.sources.flatMap { source in
          source.content[.sdgTargets].split(separator: ",").map { String($0.trimmed) }
        }
        return (one.label, targets)
      }
    ).blocks
  }

  private static func facts(
    _ rooms: [Room], _ outcome: SynthesisOutcome, _ participants: Participants, dropped: Int,
    contradictory: Int
  ) -> [Field] {
    var fields = [
      Field(
        words.merging.rooms,
        words.merging.rooms(rooms.count, words.lists.row(rooms.map(\.called))))
    ]
    let dates = Set(rooms.compactMap(\.session.date)).sorted().map { date in
      CalendarDate(date).map(RoomClock.words) ?? date
    }
    if !dates.isEmpty { fields.append(Field(words.merging.date, words.lists.row(dates))) }
    let places = Set(rooms.compactMap(\.session.place)).sorted()
    if !places.isEmpty { fields.append(Field(words.merging.place, words.lists.clauses(places))) }
    fields.append(Field(words.merging.participation, participants.words))
    let adopted = rooms.flatMap(\.proposals).count { $0.content.isRecommended }
    var count = ["\(outcome.merged.count)"]
    if outcome.merged.count != adopted {
      count = [words.merging.ofRooms(outcome.merged.count, adopted)]
      if dropped > 0 { count.append(words.merging.dropped(dropped)) }
    }
    fields.append(Field(words.merging.recommendations, words.lists.clauses(count)))
    if rooms.count > 1 {
      // What is not there is said too: nobody is to look for it.
      let shared = outcome.merged.count { Set($0.sources.map(\.id.room)).count > 1 }
      fields.append(
        Field(words.merging.sharedBySeveral, shared == 0 ? words.merging.none : "\(shared)"))
      fields.append(
        Field(
          words.merging.contradictory,
          contradictory == 0 ? words.merging.none : words.merging.pairs(contradictory)))
    }
    let open = outcome.open
    let contradictions = open.count(where: \.isAboutContradiction)
    let duplicates = open.count - contradictions
    let parts =
      (duplicates > 0 ? [words.merging.duplicates(duplicates)] : [])
      + (contradictions > 0 ? [words.merging.contradictions(contradictions)] : [])
    if !parts.isEmpty {
      fields.append(Field(words.merging.stillToBeDecided, words.lists.row(parts)))
    }
    return fields
  }
}
