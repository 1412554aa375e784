/// One act that stands, for a list of what has changed.
public struct ActRecord: Equatable, Sendable {
  /// The number of its first event.
  public let seq: Int
  public let at: Timestamp
  public let seat: Seat
  /// What its last change did.
  public let kind: ChangeKind
  /// What it was about, where that is an entry of the record.
  public let entry: EntryID?
  /// The point it was about, where it was one.
  public let point: PointID?
}

extension Session {
  /// The acts that stand and began behind an entry of the record, oldest first.
  public func acts(after seq: Int) -> [ActRecord] {
    let acts = log.acts
    var first = acts.endIndex
    while first > acts.startIndex, acts[first - 1].id > seq { first -= 1 }
    return acts[first...].indices.filter { acts[$0].stands }.map { place in
      let act = acts[place]
      let key = log.range(of: place).contains(act.subject) ? log.patches[act.subject].key : nil
      return ActRecord(
        seq: act.id, at: act.at, seat: act.seat, kind: act.kind, entry: key?.entry,
        point: key.flatMap(Point.id(of:)))
    }
  }
}

extension Session {
  /// When each seat did something last that still stands.
  public var lastActs: [Seat: Timestamp] {
    var moments: [Seat: Timestamp] = [:]
    for act in log.acts where act.stands { moments[act.seat] = act.at }
    return moments
  }

  /// The seat whose act changed an entry of the record last.
  public func lastSeat(on entry: EntryID) -> Seat? {
    lastSeat(at: SlotKey(entry))
  }

  /// The seat that recorded what somebody answered in a roll call.
  public func lastSeat(onAnswerOf one: ParticipantID, in decision: DecisionID) -> Seat? {
    lastSeat(at: DecisionAnswer.key(DecisionPartID(decision, one.number)))
  }

  /// Whether an event changed a note or a recommendation on which a seat had worked before.
  public func isChange(_ event: Event, ofWorkBy seat: Seat) -> Bool {
    guard let place = log.place(of: event.act) else { return false }
    let keys = Set(log.patches[log.range(of: place)].map(\.key).filter { $0.entry != nil })
    return log.acts[..<place].indices.contains { earlier in
      log.acts[earlier].seat == seat
        && log.patches[log.range(of: earlier)].contains { keys.contains($0.key) }
    }
  }

  private func lastSeat(at key: SlotKey) -> Seat? {
    let newest = log.acts.indices.last { place in
      log.acts[place].stands && log.patches[log.range(of: place)].contains { $0.key == key }
    }
    return newest.map { log.acts[$0].seat }
  }
}
