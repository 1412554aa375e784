import BreakoutModel
import Testing

@testable import BreakoutStore

/// Whatever happens in a session: opened again, it is the session that was left.
struct HistoryTests {
  @Test(arguments: 1...12)
  func `a session opened again is the one that was left`(seed: Int) throws {
    let folder = try TestFolder()
    var random = RandomHistory(seed: seed)
    var (store, session) = try Room.create(folder.file())
    var kinds: Set<ChangeKind> = []
    for step in 0..<400 {
      let intent = random.intent(in: session)
      do {
        let news = try store.perform(
          intent, on: &session, at: random.tick(), seat: random.seat())
        kinds.formUnion(news.map(\.change.kind))
      } catch is Refusal {}
      if step % 97 == 0 {
        // Half of the times without the snapshot that closing leaves behind.
        if step % 2 == 0 { store.close(session) }
        let again = try SessionStore.open(folder.file())
        #expect(again.session == session)
        #expect(again.store.mode == .readWrite)
        (store, session) = again
      }
    }
    #expect(kinds.count > 10)
    #expect(try Session(snapshot: session.snapshot()) == session)
    store.close(session)

    let report = try SessionFile.verify(folder.file())
    #expect(report.isIntact && report.snapshot == .equal && report.events == session.lastSeq)
    try tamper(folder.file(), "DELETE FROM snapshot")
    #expect(try SessionStore.open(folder.file()).session == session)
  }

  @Test(arguments: 1...6)
  func `two seats at one file keep the rules and end equal`(seed: Int) throws {
    let folder = try TestFolder()
    var random = RandomHistory(seed: 100 + seed)
    let first = try Room.create(folder.file())
    let second = try SessionStore.open(folder.file())
    let stores = [first.store, second.store]
    var sessions = [first.session, second.session]
    var replay = first.session
    for _ in 0..<300 {
      let turn = random.below(2)
      let intent = random.intent(in: sessions[turn])
      let before = sessions[turn].lastSeq
      do {
        let own = try stores[turn].perform(
          intent, on: &sessions[turn], at: random.tick(), seat: random.seat())
        let news = stores[turn].takeNews() + own
        #expect(news.map(\.seq) == Array(before + 1...sessions[turn].lastSeq))
        replay.follow(news)
      } catch is Refusal {
        replay.follow(stores[turn].takeNews())
      } catch is Overtaken {
        replay.follow(stores[turn].takeNews())
      }
    }
    for turn in 0...1 {
      _ = try stores[turn].catchUp(&sessions[turn])
      #expect(try !stores[turn].hasNews())
    }
    #expect(sessions[0] == sessions[1])
    #expect(try SessionStore.open(folder.file()).session == sessions[0])
    #expect(try SessionFile.verify(folder.file()).isIntact)
  }

  @Test func `a vote cannot be opened from two seats`() throws {
    let folder = try TestFolder()
    var first = try Room.create(folder.file())
    var second = try SessionStore.open(folder.file())
    let vote = Intent.openVote(
      .question("Shall we go on?"), rule: .simple, method: .hands, Electorate(present: 20),
      confirmed: false)
    let opened = try first.store.perform(
      vote, on: &first.session, at: Room.minute(1), seat: .moderator)
    #expect(try second.store.hasNews())
    #expect(throws: Refusal.decisionIsOpen(DecisionID(1))) {
      try second.store.perform(vote, on: &second.session, at: Room.minute(1), seat: .rapporteur)
    }
    // The refused seat has learnt why.
    #expect(second.session == first.session)
    #expect(try !second.store.hasNews())
    #expect(opened.map(\.change.kind) == [.presenceSet, .decisionOpened])
    #expect(second.store.takeNews() == opened)
  }

  /// What each of two seats does about the same at once, the first of them before the second can know.
  static let collisions: [(first: Intent, second: Intent)] = [
    (.closePoint(confirmed: true), .openNext(confirmed: true)),
    (.openNext(confirmed: true), .closePoint(confirmed: true)),
    (.openNext(confirmed: true), .suspendPoint),
    (.editNote(NoteID(1), draft("mine")), .editNote(NoteID(1), draft("yours"))),
    (.editNote(NoteID(1), draft("mine")), .tagNote(NoteID(1), tags: ["youth"])),
    (.editRecommendation(.first, fields("pay")), .editRecommendation(.first, fields("train"))),
    (
      .editRecommendation(.first, fields("pay")),
      .callConsensus(.recommendation(.first), confirmed: false)
    ),
    (.markRecommendation(.first, .withdrawn), .editRecommendation(.first, fields("train"))),
    (.extendPoint(by: .minutes(2), asker: "", confirmed: true), .closePoint(confirmed: true)),
    (.setHardStop(Room.minute(80)), .setHardStop(Room.minute(85))),
    (
      .namePeople(People(moderators: ["A"], rapporteurs: [])),
      .namePeople(.init(moderators: ["B"], rapporteurs: []))
    ),
  ]

  private static func draft(_ text: String) -> NoteDraft {
    NoteDraft(at: Room.minute(3), text: text)
  }
  private static func fields(_ text: String) -> RecommendationFields {
    RecommendationFields(text: text, addressees: ["Business"])
  }

  @Test(arguments: collisions)
  func `of two acts about the same the second is not done`(first: Intent, second: Intent) throws {
    let folder = try TestFolder()
    var one = try Self.openedRoom(folder)
    var other = try SessionStore.open(folder.file())
    let done = try one.store.perform(first, on: &one.session, at: Room.minute(4), seat: .moderator)
    do {
      _ = try other.store.perform(
        second, on: &other.session, at: Room.minute(4), seat: .rapporteur)
      Issue.record("It was done.")
    } catch let overtaken as Overtaken {
      #expect(done.contains(overtaken.by))
    } catch is Refusal {
      // The session itself says why it cannot be.
    }
    #expect(other.store.takeNews() == done)
    #expect(other.session == one.session)
    // Who has seen it may do it all the same.
    do {
      _ = try other.store.perform(
        second, on: &other.session, at: Room.minute(4), seat: .rapporteur)
    } catch is Refusal {}
    #expect(try SessionFile.verify(folder.file()).isIntact)
  }

  /// What only adds something goes together with whatever came before.
  static let additions: [(first: Intent, second: Intent)] = [
    (.addNote(draft("one")), .addNote(draft("two"))),
    (.openNext(confirmed: true), .addNote(draft("two"))),
    (.addNote(draft("one")), .openNext(confirmed: true)),
    (.addNote(draft("one")), .editNote(NoteID(1), draft("two"))),
    (
      .addRecommendation(fields("pay"), at: Room.minute(3)),
      .addRecommendation(fields("train"), at: Room.minute(3))
    ),
    (request("Amina"), request("Bob")),
    (request("Amina"), .takeFloor(InterventionDetails(FloorPerson(name: "Bob")))),
    (.remind("photo", at: Room.minute(30)), .remind("tea", at: Room.minute(40))),
  ]

  private static func request(_ name: String) -> Intent {
    .requestFloor(InterventionDetails(FloorPerson(name: name)))
  }

  @Test(arguments: additions)
  func `what adds something is done beside what another seat does`(
    first: Intent, second: Intent
  ) throws {
    let folder = try TestFolder()
    var one = try Self.openedRoom(folder)
    var other = try SessionStore.open(folder.file())
    let done = try one.store.perform(first, on: &one.session, at: Room.minute(4), seat: .moderator)
    let beside = try other.store.perform(
      second, on: &other.session, at: Room.minute(4), seat: .rapporteur, unseen: done)
    #expect(!beside.isEmpty && other.store.takeNews() == done)
  }

  /// A key that is pressed half a second after the screen changed was meant for what stood there before.
  @Test func `an act about what nobody has seen yet is not done`() throws {
    let folder = try TestFolder()
    var one = try Self.openedRoom(folder)
    var other = try SessionStore.open(folder.file())
    let done = try one.store.perform(
      .openNext(confirmed: true), on: &one.session, at: Room.minute(4), seat: .moderator)
    _ = try other.store.catchUp(&other.session)
    #expect(throws: Overtaken(by: try #require(done.first))) {
      try other.store.perform(
        .closePoint(confirmed: true), on: &other.session, at: Room.minute(4), seat: .rapporteur,
        unseen: done)
    }
  }

  private static func openedRoom(
    _ folder: TestFolder
  ) throws -> (store: SessionStore, session: Session) {
    var (store, session) = try Room.create(folder.file())
    for intent in [
      Intent.openNext(confirmed: true), .addNote(draft("a note")),
      .addRecommendation(fields("publish"), at: Room.minute(3)),
    ] {
      _ = try store.perform(intent, on: &session, at: Room.minute(2), seat: .moderator)
    }
    return (store, session)
  }

  @Test func `news of another seat come once, and before one's own`() throws {
    let folder = try TestFolder()
    var first = try Room.create(folder.file())
    var second = try SessionStore.open(folder.file())
    #expect(try !first.store.hasNews())
    _ = try second.store.perform(Room.note("one"), on: &second.session, at: Room.minute(1))
    #expect(try first.store.hasNews())
    #expect(try first.store.catchUp(&first.session).map(\.seq) == [2])
    #expect(try first.store.catchUp(&first.session).isEmpty)
    _ = try second.store.perform(Room.note("two"), on: &second.session, at: Room.minute(2))
    let own = try first.store.perform(
      Room.note("three"), on: &first.session, at: Room.minute(3))
    #expect(own.map(\.seq) == [4])
    #expect(first.store.takeNews().map(\.seq) == [3])
    #expect(first.store.takeNews().isEmpty)
    #expect(first.session.notes.values.map(\.text) == ["one", "two", "three"])
  }
}

extension Session {
  /// Applies what is new.
  fileprivate mutating func follow(_ events: [Event]) {
    for event in events where event.seq > lastSeq { apply(event) }
  }
}

extension RecommendationID {
  fileprivate static let first = RecommendationID(point: PointID(1), ordinal: 1)
}
