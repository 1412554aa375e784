import BreakoutModel
import BreakoutRecord
import Testing

/// Where sessions are kept and found again, whatever keeps them.
struct LibraryTests {
  private let agenda = "/agendas/Baku 2016.md"

  @Test(arguments: Implementation.allCases)
  func `an agenda continues its open session and starts another after a closed one`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    let library = venue.library
    let first = library.path(named: "Baku 2016")
    let second = library.path(named: "Baku 2016", number: 2)
    #expect(library.place(forAgenda: agenda) == .new(path: first))
    #expect(library.newest(forAgenda: agenda) == nil)
    var (record, session) = try venue.create(
      first, Room.opening(), agenda: AgendaMark(path: agenda))
    #expect(library.place(forAgenda: agenda) == .existing(path: first))
    #expect(library.place(forAgenda: agenda, isFresh: true) == .new(path: second))
    // Another file of that name is another agenda.
    #expect(library.place(forAgenda: "/other/Baku 2016.md") == .new(path: second))

    _ = try record.perform(.closeSession(confirmed: true), on: &session, at: Room.minute(90))
    #expect(library.place(forAgenda: agenda) == .new(path: second))
    // What became of its recommendations is told after it was closed.
    #expect(library.newest(forAgenda: agenda) == first)
    #expect(library.newest(forAgenda: "/other/Baku 2016.md") == nil)
    _ = try record.perform(.undo, on: &session, at: Room.minute(91))
    #expect(library.place(forAgenda: agenda) == .existing(path: first))
    _ = try record.perform(.redo, on: &session, at: Room.minute(92))
    _ = try record.perform(Room.note("gap filled"), on: &session, at: Room.minute(93))
    #expect(library.place(forAgenda: agenda) == .new(path: second))
    record.close(session)
  }

  @Test(
    arguments: [String(repeating: "long title ", count: 20), "第一会议室", "!!!"],
    Implementation.allCases)
  func `an agenda without a file is found by its text, and several of one name are told apart`(
    title: String, implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    let library = venue.library
    let first = library.path(named: title)
    let place = { library.place(named: title, mark: AgendaMark(text: [$0])) }
    #expect(place(1) == .new(path: first))
    _ = try venue.create(first, Room.opening(), agenda: AgendaMark(text: [1]))
    #expect(place(1) == .existing(path: first))
    #expect(place(2) == .new(path: library.path(named: title, number: 2)))
  }

  @Test(arguments: Implementation.allCases)
  func `the list shows the last used first`(implementation: Implementation) throws {
    let venue = try implementation.venue()
    let old = venue.library.path(named: "Old")
    let new = venue.library.path(named: "New")
    var (record, session) = try venue.create(
      old, Room.opening(), agenda: AgendaMark(path: agenda))
    _ = try record.perform(.closeSession(confirmed: true), on: &session, at: Room.minute(5))
    record.close(session)
    (record, session) = try venue.create(new, Room.opening(), agenda: nil)
    _ = try record.perform(Room.note("x"), on: &session, at: Room.minute(50))
    let listed = try venue.library.list()
    #expect(listed.map(\.path) == [new, old])
    let summary = try listed[1].contents.get()
    #expect(summary.title == "Civil Society and Business")
    #expect(summary.created == Room.start)
    #expect(summary.lastAct == Room.minute(5))
    #expect(summary.events == 2)
    #expect(summary.isClosed)
    #expect(try !listed[0].contents.get().isClosed)
    #expect(try listed[0].contents.get().agenda == nil)
  }

  @Test(arguments: Implementation.allCases)
  func `the list says how far a session is`(implementation: Implementation) throws {
    let venue = try implementation.venue()
    let path = venue.library.path(named: "Room")
    var (record, session) = try venue.create(path, Room.opening(), agenda: nil)
    var minute = 0
    func standing(after intent: Intent?) throws -> SessionStanding {
      minute += 1
      if let intent { _ = try record.perform(intent, on: &session, at: Room.minute(minute)) }
      return try venue.library.summary(of: path).standing
    }
    #expect(try standing(after: nil) == .notBegun)
    #expect(try standing(after: Room.note("x")) == .notBegun)
    #expect(try standing(after: .walk(.next(confirmed: true))) == .point(1))
    #expect(try standing(after: .undo) == .notBegun)
    #expect(try standing(after: .redo) == .point(1))
    #expect(try standing(after: .walk(.next(confirmed: true))) == .point(2))
    #expect(try standing(after: .undo) == .point(1))
    #expect(try standing(after: .walk(.close(confirmed: true))) == .betweenPoints)
    #expect(try standing(after: .undo) == .point(1))
    #expect(try standing(after: .closeSession(confirmed: true)) == .closed)
    #expect(try standing(after: .undo) == .point(1))
    record.close(session)
  }

  @Test(arguments: Implementation.allCases)
  func `the list has a title as it was mended, and as it was after undo`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    let path = venue.library.path(named: "Room")
    var (record, session) = try venue.create(path, Room.opening(), agenda: nil)
    var minute = 0
    func title(after intent: Intent) throws -> String {
      minute += 1
      _ = try record.perform(intent, on: &session, at: Room.minute(minute))
      return try venue.library.summary(of: path).title
    }
    #expect(try title(after: .setUp([.place("Baku")])) == "Civil Society and Business")
    #expect(try title(after: .setUp([.title("Water"), .event("Forum")])) == "Water")
    #expect(try title(after: .setUp([.title("Rivers")])) == "Rivers")
    #expect(try title(after: .undo) == "Water")
    #expect(try title(after: .redo) == "Rivers")
    #expect(try title(after: Room.note("x")) == "Rivers")
    #expect(try title(after: .takeBack(act: session.undoStep()?.act ?? 0)) == "Rivers")
    record.close(session)
  }
}
