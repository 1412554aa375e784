import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

/// Acts that could not be saved when they were asked for.
struct WaitingActTests {
  @Test(arguments: Implementation.allCases)
  func `an act that waited is done once, however often it is tried`(implementation: Implementation)
    throws
  {
    let venue = try implementation.venue()
    var (record, session) = try venue.create()
    let act = Room.waiting("kept")
    #expect(try record.perform(act, on: &session).count == 1)
    #expect(try record.perform(act, on: &session).isEmpty)
    record.close(session)
    var again = try venue.open()
    #expect(try again.record.perform(act, on: &again.session).isEmpty)
    #expect(again.session.notes.values.map(\.text) == ["kept"])
    #expect(again.session.lastSeat(on: .note(NoteID(1))) == .rapporteur)
    again.record.close(again.session)
    #expect(try venue.isIntact)
  }

  @Test(arguments: Implementation.allCases)
  func `an act that was refused is not counted as done`(implementation: Implementation) throws {
    let venue = try implementation.venue()
    var (record, session) = try venue.create()
    let act = WaitingAct(
      id: "1", .note(.edit(NoteID(1), NoteDraft(at: Room.start, text: "x"))), at: Room.start,
      by: .rapporteur, seen: 1)
    #expect(throws: Refusal.noSuchNote) { try record.perform(act, on: &session) }
    _ = try record.perform(Room.note("first"), on: &session, at: Room.start)
    #expect(try record.perform(act, on: &session).count == 1)
    record.close(session)
  }

  @Test(arguments: Implementation.allCases)
  func `an act that waited does not go over what another seat has done since`(
    implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    var (record, session) = try venue.create()
    _ = try record.perform(Room.note("first"), on: &session, at: Room.minute(1))
    let seen = session.lastSeq
    let edits: [(Seat, String)] = [(.rapporteur, "mine"), (.moderator, "theirs")]
    let acts = edits.map { seat, text in
      WaitingAct(
        id: text, .note(.edit(NoteID(1), NoteDraft(at: Room.start, text: text))),
        at: Room.minute(2), by: seat, seen: seen)
    }
    _ = try record.perform(acts[1], on: &session)
    _ = try record.perform(Room.note("second"), on: &session, at: Room.minute(3))
    #expect(throws: Overtaken.self) { try record.perform(acts[0], on: &session) }
    #expect(session.notes[NoteID(1)]?.text == "theirs")
    record.close(session)
    // After a restart as well, when the event is long in the session.
    var again = try venue.open()
    #expect(throws: Overtaken.self) { try again.record.perform(acts[0], on: &again.session) }
    #expect(again.session.notes[NoteID(1)]?.text == "theirs")
    again.record.close(again.session)
  }

  @Test(arguments: Implementation.allCases)
  func `what a seat did itself meanwhile does not hinder it`(implementation: Implementation) throws
  {
    let venue = try implementation.venue()
    var (record, session) = try venue.create()
    _ = try record.perform(Room.note("first"), on: &session, at: Room.minute(1))
    let seen = session.lastSeq
    for text in ["once", "twice"] {
      _ = try record.perform(
        WaitingAct(
          id: text, .note(.edit(NoteID(1), NoteDraft(at: Room.start, text: text))),
          at: Room.minute(2), by: .rapporteur, seen: seen), on: &session)
    }
    #expect(session.notes[NoteID(1)]?.text == "twice")
    record.close(session)
  }

  @Test(
    arguments: [
      Intent.note(.extend(nil, text: "and more")),
      .note(.substitute(Substitution(old: "words", new: "others"))),
    ], Implementation.allCases)
  func `what is about the newest note waits for no other note`(
    intent: Intent, implementation: Implementation
  ) throws {
    let venue = try implementation.venue()
    var (record, session) = try venue.create()
    let act = WaitingAct(id: "1", intent, at: Room.minute(1), by: .rapporteur, seen: 1)
    _ = try record.perform(
      Room.note("words of the moderator"), on: &session, at: Room.minute(1), seat: .moderator)
    #expect(throws: Overtaken.self) { try record.perform(act, on: &session) }
    #expect(session.notes[NoteID(1)]?.text == "words of the moderator")
    record.close(session)
  }

  @Test func `an act that waited stays done in a file that is made anew`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    var (store, session) = try Room.create(path)
    let act = Room.waiting("kept")
    _ = try store.perform(act, on: &session)
    // Back into a file that has lost its log, with the rows.
    for ending in ["-wal", "-shm"] { #expect(unlink(path + ending) == 0) }
    #expect(try store.perform(act, on: &session).isEmpty)
    store.close(session)
    var again = try SessionStore.open(path)
    #expect(try again.store.perform(act, on: &again.session).isEmpty)
    #expect(again.session.notes.values.map(\.text) == ["kept"])
    again.store.close(again.session)
    // And into the rescued one, of a whole file and of a damaged one.
    for isDamaged in [false, true] {
      if isDamaged { try tamper(path, "UPDATE event SET seat = 'moderator:x' WHERE seq = 9") }
      let new = try SessionFile.rescue(path).new
      var rescued = try SessionStore.open(new)
      #expect(try rescued.store.perform(act, on: &rescued.session).isEmpty)
      rescued.store.close(rescued.session)
    }
  }
}
