import BreakoutModel
import BreakoutRecord
import Testing

/// What seats keep beside a session, whatever keeps it.
struct DeskTests {
  @Test(arguments: Implementation.allCases)
  func `a draft is kept for its seat until it is sent`(implementation: Implementation) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    let draft = desk.draft(of: .rapporteur)
    #expect(try draft.read() == "")
    try draft.reserve()
    for text in ["T", "Tr", "Trust needs\na measure 民间 \u{0}", "Tru"] {
      try draft.keep(text)
      #expect(try draft.read() == text)
    }
    #expect(try desk.draft(of: .rapporteur).read() == "Tru")
    #expect(try desk.draft(of: .moderator).read() == "")
    try draft.release()
    #expect(try draft.read() == "Tru")
    try draft.keep("")
    #expect(try draft.read() == "")
    try draft.release()
    #expect(try desk.abandonedDrafts(of: .rapporteur, besides: []).isEmpty)
  }

  @Test(arguments: Implementation.allCases)
  func `what is off the record is never kept, and takes away what was`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.kept()
    let draft = venue.desk.draft(of: .rapporteur)
    try draft.keep("o", isOffTheRecord: false)
    try draft.keep("o the minister said", isOffTheRecord: true)
    #expect(try draft.read() == "")
  }

  private func found(
    at desk: any SeatDesk, _ seat: Seat = .rapporteur, record: String = "a",
    besides others: [Seat]? = []
  ) -> FoundActs {
    desk.outbox(of: seat, record: record).open(besides: others)
  }

  /// Somebody's program that keeps acts and is killed.
  private func leave(
    _ texts: String..., at desk: any SeatDesk, seat: Seat = .rapporteur, done: Int = 0
  ) throws {
    let box = desk.outbox(of: seat, record: "a")
    let acts = texts.map { Room.waiting($0) }
    _ = box.open(besides: [.rapporteur, Seat(.rapporteur, name: "2")])
    try box.add(acts)
    try box.settle(Array(acts.dropFirst(done)))
  }

  @Test(arguments: Implementation.allCases)
  func `what waits is there after a kill, in its order, without what is done`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    try leave("one", "two", "three\n\u{0}民间", at: desk, done: 1)
    let acts = [Room.waiting("two"), Room.waiting("three\n\u{0}民间")]
    #expect(found(at: desk).acts == acts)
    #expect(found(at: desk).acts == acts)
    #expect(try desk.waiting() == Set(acts.map(\.id)))
  }

  @Test(arguments: Implementation.allCases)
  func `what waits is still there when the program is left`(implementation: Implementation) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    let box = desk.outbox(of: .rapporteur, record: "a")
    _ = box.open(besides: [])
    try box.add([Room.waiting("one")])
    try box.close()
    #expect(found(at: desk).acts == [Room.waiting("one")])
  }

  @Test(arguments: Implementation.allCases)
  func `acts of another session of the same name are left to people`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    try leave("one", at: desk)
    let other = found(at: desk, record: "b")
    #expect(other.acts.isEmpty && other.aside.count == 1)
    #expect(found(at: desk, record: "b") == FoundActs())
  }

  @Test(arguments: Implementation.allCases)
  func `what waits at a seat that nobody sits at any more is taken over once`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    let second = Seat(.rapporteur, name: "2")
    try leave("one", at: desk, seat: second)
    try leave("two", at: desk)
    #expect(found(at: desk, .moderator).acts.isEmpty)
    #expect(found(at: desk, besides: [second]).acts == [Room.waiting("two")])
    #expect(found(at: desk).acts == [Room.waiting("two"), Room.waiting("one")])
    #expect(found(at: desk).acts == [Room.waiting("two"), Room.waiting("one")])
    #expect(found(at: desk, second, besides: [.rapporteur]).acts.isEmpty)
  }

  /// Both hold one box open while a seat is taken over.
  @Test(arguments: Implementation.allCases)
  func `two programs at one seat keep both their acts`(implementation: Implementation) throws {
    let venue = try implementation.kept()
    let desk = venue.desk
    let (old, new) = (
      desk.outbox(of: .rapporteur, record: "a"), desk.outbox(of: .rapporteur, record: "a")
    )
    _ = old.open(besides: [])
    try old.add([Room.waiting("one")])
    #expect(new.open(besides: []).acts == [Room.waiting("one")])
    try new.add([Room.waiting("two")])
    try old.add([Room.waiting("three")])
    #expect(found(at: desk).acts == ["one", "two", "three"].map { Room.waiting($0) })
  }
}

extension Implementation {
  /// A place with a session.
  fileprivate func kept() throws -> any Venue {
    let venue = try venue()
    _ = try venue.create()
    return venue
  }
}
