import TestSupport
import Testing

@testable import BreakoutModel

/// Product rules F1, F3 and F4: long random histories of the floor and the clock, with undo and redo.
@Suite struct FloorHistoryTests {
  static let seeds: [UInt64] = [11, 12, 13, 14]
  /// Every kind of act occurs in fewer; what they leave is looked at after each.
  static let acts = RandomCases.count(800).count

  @Test(arguments: seeds) func actsLeaveTheFloorSound(seed: UInt64) throws {
    var room = Room()
    var intents = RandomIntent(seed: seed, subject: .floor)
    // What was at some of the events, to compare the replay with.
    var earlier: [Int: Session] = [:]
    var performed = 0
    while performed < Self.acts {
      room.wait(Milliseconds(Int64(intents.number(0, 40_000))))
      intents.newest = max(16, room.session.floor.interventions.nextID.number)
      guard (try? room.act(intents.next(at: room.now))) != nil else { continue }
      performed += 1
      let faults = room.session.faults
      try #require(faults.isEmpty, "after event \(room.session.lastSeq)")
      if performed.isMultiple(of: 100) { earlier[room.session.lastSeq] = room.session }
    }
    var replayed = Session()
    for event in room.events {
      replayed.apply(event)
      if let state = earlier[event.seq] { try #require(replayed == state, "event \(event.seq)") }
    }
    #expect(replayed == room.session)
    let kinds = Set(room.events.map(\.change.kind))
    #expect(kinds.isSuperset(of: Self.kinds), "\(Self.kinds.subtracting(kinds))")
    try undoneAndRedone(room)
  }

  /// Everything taken back is the created session, and done again what it was before.
  private func undoneAndRedone(_ room: Room) throws {
    var other = room
    var undone = 0
    while other.session.undoStep() != nil {
      try other.act(.undo)
      undone += 1
    }
    #expect(other.session.floor == Floor())
    #expect(other.session.started == nil)
    for _ in 0..<undone { try other.act(.redo) }
    #expect(other.session.contents == room.session.contents)
  }

  /// The time that each group is charged is what a book kept beside the session says, which knows only who
  /// had the floor from when to when.
  @Test(arguments: seeds) func chargedTimeIsTheSumOfTheActiveIntervals(seed: UInt64) throws {
    var room = Room()
    var intents = RandomIntent(seed: seed, subject: .floor)
    var book = ActiveTime()
    for _ in 0..<Self.acts {
      let before = room.session
      room.wait(Milliseconds(Int64(intents.number(0, 40_000))))
      intents.newest = max(16, room.session.floor.interventions.nextID.number)
      let intent = intents.next(at: room.now)
      // Acts that rewrite the past are for the tests above.
      if intent.rewritesThePast { continue }
      // What changes nothing is not in the record, and no time ends there.
      guard let changes = try? room.act(intent), !changes.isEmpty else { continue }
      book.pass(from: before.lastAt, to: room.now, in: before)
      for one in room.session.floor.interventions.values {
        try #require(one.spoken(at: room.now) == book.time[one.id] ?? .zero, "\(one.id)")
      }
    }
    book.pass(from: room.session.lastAt, to: room.now, in: room.session)
    let time = SpeakingTime(room.session, at: room.now)
    #expect(time.total == time.byGroup.values.reduce(0, +))
    let charged = room.session.floor.interventions.values.filter(\.details.kind.isCharged)
    #expect(time.total == charged.reduce(0) { $0 + (book.time[$1.id]?.count ?? 0) })
    #expect(time.total > 0)
  }

  private static let kinds: Set<ChangeKind> = [
    .floorRequested, .interventionEdited, .listOrdered, .requestsReleased, .floorGiven,
    .floorEnded, .floorPaused, .floorResumed, .speechLimited, .floorRuled, .sessionPaused,
    .sessionResumed, .hardStopSet, .pointExtended, .reminderSet, .reminderSettled, .undone,
    .redone, .pointOpened, .pointLeft,
  ]
}

/// How long each intervention ran, added up from one act to the next.
private struct ActiveTime {
  private(set) var time: [InterventionID: Milliseconds] = [:]

  mutating func pass(from start: Timestamp, to end: Timestamp, in session: Session) {
    guard session.currentBreak == nil, let id = session.floor.speaking.last,
      session.floor.interventions[id]?.isRunning == true
    else { return }
    time[id, default: .zero] += end - start
  }
}

extension Intent {
  /// Whether it changes what happened before now.
  fileprivate var rewritesThePast: Bool {
    switch self {
    case .undo, .redo, .takeBack: true
    case .floor(.give(_, let since?, _)): since.milliseconds < .max
    case .clock(.pause(_, _?)): true
    default: false
    }
  }
}
