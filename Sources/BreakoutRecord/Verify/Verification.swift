import BreakoutModel

/// What is found out on the way along a record: every link of the chain, every event, and the snapshot against a
/// full replay.
public struct Verification {
  /// What a file is asked beside its record.
  public var faults: [String] = []
  public var isCopy = false
  public var newer: StoreProblem?

  private var session = Session()
  private var head = ChainHead.start
  private var first: Timestamp?
  private var damage: Damage?
  private var snapshot = VerifyReport.Snapshot.absent
  /// The session of the snapshot, until the replay has come as far.
  private var taken: Session?
  private var recounts: [VerifyReport.Recounted] = []
  private var documents: [VerifyReport.Issued] = []

  public init() {}

  /// There is a snapshot; its session is `nil` where opening would not use it.
  public mutating func take(snapshot session: Session?) {
    snapshot = .unused
    taken = session
  }

  /// Takes the next event, with its link.
  public mutating func take(_ event: Event, _ link: ChainHead) {
    documents += VerifyReport.Issued(event, after: head, in: session).map { [$0] } ?? []
    head = link
    first = first ?? event.at
    if let recount = Recount.of(event.change) { recounts.append(.init(seq: event.seq, recount)) }
    session.apply(event)
    if let taken, taken.lastSeq == link.seq {
      snapshot = taken == session ? .equal : .different
    }
  }

  /// The record ends.
  public mutating func take(_ end: RecordEnd) {
    documents += taken.map { VerifyReport.Issued.lost(in: $0, behind: end.head.seq) } ?? []
    (head, damage) = (end.head, end.damage)
  }

  /// Takes what could be made out of a record that is damaged.
  public mutating func take(_ salvage: Salvage, _ damage: Damage) {
    let events = salvage.events.events
    let links = Dictionary(uniqueKeysWithValues: salvage.rows.map { ($0.seq, $0.hash) })
    for event in events {
      let before = links[event.seq - 1].map { ChainHead(seq: event.seq - 1, hash: $0) }
      if let before, let issued = VerifyReport.Issued(event, after: before, in: session) {
        documents.append(issued)
      }
      session.apply(event)
    }
    first = events.first?.at
    head = salvage.head
    self.damage = salvage.damage ?? damage.moved(behind: head.seq)
  }

  public func report(path: String, hasLog: Bool) -> VerifyReport {
    VerifyReport(
      path: path, events: head.seq, first: first, last: session.exists ? session.lastAt : nil,
      link: head.hash.hexadecimal, damage: damage, newer: newer,
      faults: faults, snapshot: snapshot, hasLog: hasLog, isCopy: isCopy,
      recounts: recounts, documents: documents)
  }
}
