import BreakoutModel
import BreakoutReport

/// The document of a synthesis, before it is written in some format. It follows from the synthesis alone: the
/// same rooms and decisions give the same document.
public struct SynthesisDocument: Sendable {
  public let report: Report
  private let outcome: Outcome
  /// What tells this state from others of the same title, for names of files, e.g. `3-rooms-210-entries-5-decisions`.
  public let state: String
  /// The last moment of all records, which stands for the time of the making.
  public let moment: Timestamp

  public init(_ synthesis: Synthesis, _ outcome: Outcome) {
    let rooms = synthesis.rooms
    let participants = Participants(rooms)
    let entries = outcome.merged.flatMapAtOnce { MergedEntry($0).blocks }
    let dropped = outcome.merged.reduce(0) { $0 + $1.dropped.count }
    report = Report(
      kind: "Plenary synthesis of breakout sessions", title: Self.title(of: rooms),
      version: Self.isDraft(rooms, outcome) ? "DRAFT" : "",
      facts: Self.facts(rooms, outcome, participants, dropped: dropped),
      blocks: ByAddressee(outcome).blocks + Contradictions(outcome).blocks
        + OpenQuestions(outcome).blocks
        + .section(2, "Recommendations in full", entries)
        + DroppedProposals(outcome).blocks + OtherProposals(rooms).blocks
        + .section(2, "Participation", participants.blocks) + RoomTable(rooms).blocks
        + SynthesisMethod(synthesis, outcome).blocks)
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
    return "Several breakout sessions"
  }

  /// Whether something may still change by itself: a question is open, or a room.
  private static func isDraft(_ rooms: [Room], _ outcome: Outcome) -> Bool {
    !outcome.open.isEmpty || rooms.contains { !$0.session.isClosed }
  }

  private static func facts(
    _ rooms: [Room], _ outcome: Outcome, _ participants: Participants, dropped: Int
  ) -> [Field] {
    var fields = [
      Field("Rooms", "\(rooms.count): " + rooms.map { "\($0.label)" }.joined(separator: ", "))
    ]
    let dates = Set(rooms.compactMap(\.session.date)).sorted().map { date in
      CalendarDate(date).map(Self.words) ?? date
    }
    if !dates.isEmpty { fields.append(Field("Date", dates.joined(separator: ", "))) }
    let places = Set(rooms.compactMap(\.session.place)).sorted()
    if !places.isEmpty { fields.append(Field("Place", places.joined(separator: "; "))) }
    fields.append(Field("Participation", participants.words))
    let adopted = rooms.flatMap(\.proposals).count { $0.content.isRecommended }
    var words = "\(outcome.merged.count)"
    if outcome.merged.count != adopted {
      words += " of \(adopted) in the rooms"
      if dropped > 0 {
        words += "; \(dropped) dropped as \(dropped == 1 ? "a duplicate" : "duplicates")"
      }
    }
    fields.append(Field("Recommendations", words))
    let open = outcome.open
    let contradictions = open.count(where: \.isAboutContradiction)
    let parts = [
      (open.count - contradictions, "probable duplicate"),
      (contradictions, "possible contradiction"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    if !parts.isEmpty { fields.append(Field("Still to be decided", parts.joined(separator: ", "))) }
    return fields
  }

  private static func words(_ date: CalendarDate) -> String { RoomClock.words(date) }
}
