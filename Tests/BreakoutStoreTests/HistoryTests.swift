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
    #expect(kinds.count > 12)
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
        let news = try stores[turn].perform(
          intent, on: &sessions[turn], at: random.tick(), seat: random.seat())
        #expect(news.map(\.seq) == Array(before + 1...sessions[turn].lastSeq))
        for event in news where event.seq > replay.lastSeq { replay.apply(event) }
      } catch is Refusal {}
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
    let news = try first.store.perform(
      Room.note("three"), on: &first.session, at: Room.minute(3))
    #expect(news.map(\.seq) == [3, 4])
    #expect(first.session.notes.values.map(\.text) == ["one", "two", "three"])
  }
}
