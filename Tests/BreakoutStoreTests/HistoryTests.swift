import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutStore

/// Whatever happens in a session: opened again, it is the session that was left.
struct HistoryTests {
  @Test(arguments: 1...12)
  func `a session opened again is the one that was left`(seed: Int) throws {
    let folder = try TemporaryFolder()
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

  @Test(arguments: 1...6, Implementation.allCases)
  func `two seats at one record keep the rules and end equal`(
    seed: Int, implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    var random = RandomHistory(seed: 100 + seed)
    let first = try venue.create()
    let second = try venue.open()
    let records = [first.record, second.record]
    var sessions = [first.session, second.session]
    var replay = first.session
    for _ in 0..<300 {
      let turn = random.below(2)
      let intent = random.intent(in: sessions[turn])
      let before = sessions[turn].lastSeq
      var news: [Event] = []
      do {
        news += try records[turn].perform(
          intent, on: &sessions[turn], at: random.tick(), seat: random.seat(), hearing: &news)
        #expect(news.map(\.seq) == Array(before + 1...sessions[turn].lastSeq))
      } catch is Refusal {
      } catch is Overtaken {
      }
      replay.follow(news)
    }
    for turn in 0...1 {
      _ = try records[turn].catchUp(&sessions[turn])
      #expect(try !records[turn].hasNews())
    }
    #expect(sessions[0] == sessions[1])
    #expect(try venue.open().session == sessions[0])
    #expect(try venue.isIntact)
  }

  @Test(arguments: Implementation.allCases)
  func `a vote cannot be opened from two seats`(implementation: Implementation) throws {
    let venue = try implementation.venue()
    var first = try venue.create()
    var second = try venue.open()
    let vote = Intent.vote(
      .open(
        .question("Shall we go on?"), rule: .simple, method: .hands, Electorate(present: 20),
        confirmed: false))
    let opened = try first.record.perform(
      vote, on: &first.session, at: Room.minute(1), seat: .moderator)
    #expect(try second.record.hasNews())
    var news: [Event] = []
    #expect(throws: Refusal.decisionIsOpen(DecisionID(1))) {
      try second.record.perform(
        vote, on: &second.session, at: Room.minute(1), seat: .rapporteur, hearing: &news)
    }
    // The refused seat has learnt why.
    #expect(second.session == first.session)
    #expect(try !second.record.hasNews())
    #expect(opened.map(\.change.kind) == [.presenceSet, .decisionOpened])
    #expect(news == opened)
  }

  /// What each of two seats does about the same at once, the first of them before the second can know.
  static let collisions: [(first: Intent, second: Intent)] = [
    (.walk(.close(confirmed: true)), .walk(.next(confirmed: true))),
    (.walk(.next(confirmed: true)), .walk(.close(confirmed: true))),
    (.walk(.next(confirmed: true)), .walk(.suspend)),
    (.note(.edit(NoteID(1), draft("mine"))), .note(.edit(NoteID(1), draft("yours")))),
    (.note(.edit(NoteID(1), draft("mine"))), .note(.tag(NoteID(1), tags: ["youth"]))),
    (
      .recommendation(.edit(.first, fields("pay"))), .recommendation(.edit(.first, fields("train")))
    ),
    (
      .recommendation(.edit(.first, fields("pay"))),
      .consensus(.call(.recommendation(.first), confirmed: false))
    ),
    (.recommendation(.mark(.first, .withdrawn)), .recommendation(.edit(.first, fields("train")))),
    (
      .clock(.extendPoint(by: .minutes(2), asker: "", confirmed: true)),
      .walk(.close(confirmed: true))
    ),
    (.clock(.setHardStop(Room.minute(80))), .clock(.setHardStop(Room.minute(85)))),
    (
      .people(.name(People(moderators: ["A"], rapporteurs: []))),
      .people(.name(.init(moderators: ["B"], rapporteurs: [])))
    ),
  ]

  private static func draft(_ text: String) -> NoteDraft {
    NoteDraft(at: Room.minute(3), text: text)
  }
  private static func fields(_ text: String) -> RecommendationFields {
    RecommendationFields(text: text, addressees: ["Business"])
  }

  @Test(arguments: collisions, Implementation.allCases)
  func `of two acts about the same the second is not done`(
    acts: (first: Intent, second: Intent), implementation: Implementation
  ) throws {
    let (first, second) = acts
    let venue = try implementation.venue()
    var one = try Self.openedRoom(venue)
    var other = try venue.open()
    let done = try one.record.perform(first, on: &one.session, at: Room.minute(4), seat: .moderator)
    var news: [Event] = []
    do {
      _ = try other.record.perform(
        second, on: &other.session, at: Room.minute(4), seat: .rapporteur, hearing: &news)
      Issue.record("It was done.")
    } catch let overtaken as Overtaken {
      #expect(done.contains(overtaken.by))
    } catch is Refusal {
      // The session itself says why it cannot be.
    }
    #expect(news == done)
    #expect(other.session == one.session)
    // Who has seen it may do it all the same.
    do {
      _ = try other.record.perform(
        second, on: &other.session, at: Room.minute(4), seat: .rapporteur)
    } catch is Refusal {}
    #expect(try venue.isIntact)
  }

  /// What only adds something goes together with whatever came before.
  static let additions: [(first: Intent, second: Intent)] = [
    (.note(.add(draft("one"))), .note(.add(draft("two")))),
    (.walk(.next(confirmed: true)), .note(.add(draft("two")))),
    (.note(.add(draft("one"))), .walk(.next(confirmed: true))),
    (.note(.add(draft("one"))), .note(.edit(NoteID(1), draft("two")))),
    (
      .recommendation(.add(fields("pay"), at: Room.minute(3))),
      .recommendation(.add(fields("train"), at: Room.minute(3)))
    ),
    (request("Amina"), request("Bob")),
    (request("Amina"), .floor(.take(InterventionDetails(FloorPerson(name: "Bob"))))),
    (.clock(.remind("photo", at: Room.minute(30))), .clock(.remind("tea", at: Room.minute(40)))),
  ]

  private static func request(_ name: String) -> Intent {
    .floor(.request(InterventionDetails(FloorPerson(name: name))))
  }

  @Test(arguments: additions, Implementation.allCases)
  func `what adds something is done beside what another seat does`(
    acts: (first: Intent, second: Intent), implementation: Implementation
  ) throws {
    let (first, second) = acts
    let venue = try implementation.venue()
    var one = try Self.openedRoom(venue)
    var other = try venue.open()
    let done = try one.record.perform(first, on: &one.session, at: Room.minute(4), seat: .moderator)
    var news: [Event] = []
    let beside = try other.record.perform(
      second, on: &other.session, at: Room.minute(4), seat: .rapporteur, unseen: done,
      hearing: &news)
    #expect(!beside.isEmpty && news == done)
  }

  /// A key that is pressed half a second after the screen changed was meant for what stood there before.
  @Test(arguments: Implementation.allCases)
  func `an act about what nobody has seen yet is not done`(implementation: Implementation) throws {
    let venue = try implementation.venue()
    var one = try Self.openedRoom(venue)
    var other = try venue.open()
    let done = try one.record.perform(
      .walk(.next(confirmed: true)), on: &one.session, at: Room.minute(4), seat: .moderator)
    _ = try other.record.catchUp(&other.session)
    #expect(throws: Overtaken(by: try #require(done.first))) {
      try other.record.perform(
        .walk(.close(confirmed: true)), on: &other.session, at: Room.minute(4), seat: .rapporteur,
        unseen: done)
    }
  }

  private static func openedRoom(
    _ venue: any Venue
  ) throws -> Opened {
    var (record, session) = try venue.create()
    for intent in [
      Intent.walk(.next(confirmed: true)), .note(.add(draft("a note"))),
      .recommendation(.add(fields("publish"), at: Room.minute(3))),
    ] {
      _ = try record.perform(intent, on: &session, at: Room.minute(2), seat: .moderator)
    }
    return (record, session)
  }

  @Test(arguments: Implementation.allCases)
  func `news of another seat come once, and before one's own`(implementation: Implementation) throws
  {
    let venue = try implementation.venue()
    var first = try venue.create()
    var second = try venue.open()
    #expect(try !first.record.hasNews())
    _ = try second.record.perform(Room.note("one"), on: &second.session, at: Room.minute(1))
    #expect(try first.record.hasNews())
    #expect(try first.record.catchUp(&first.session).map(\.seq) == [2])
    #expect(try first.record.catchUp(&first.session).isEmpty)
    _ = try second.record.perform(Room.note("two"), on: &second.session, at: Room.minute(2))
    var news: [Event] = []
    let own = try first.record.perform(
      Room.note("three"), on: &first.session, at: Room.minute(3), hearing: &news)
    #expect(own.map(\.seq) == [4])
    #expect(news.map(\.seq) == [3])
    #expect(try first.record.catchUp(&first.session).isEmpty)
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
