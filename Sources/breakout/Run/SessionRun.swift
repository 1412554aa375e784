import BreakoutModel
import BreakoutRecord
import BreakoutWords
import CursesTerminal

/// One run of a session in a terminal, from what was named on the command line to the last word.
struct SessionRun {
  /// An agenda, a concept note or a session file.
  let file: String
  var seat = Seat.moderator
  /// Whether the seat is taken from the one who has it.
  var takesOver = false
  /// Where the session is kept, instead of the usual folder.
  var sessionPath: String?
  /// Whether a new session is wanted although there is one.
  var isFresh = false
  /// Whether the points are chosen among the lists of the note.
  var chooses = false
  /// Where exports go, instead of the working folder.
  var exportFolder: String?
  /// The language of documents, instead of the agenda's.
  var language: String?

  func start() throws {
    let clock = SteadyClock()
    let documentLanguage = try DocumentLanguage(asked: language)
    var opening = try SessionOpening(
      file, at: sessionPath, isFresh: isFresh, chooses: chooses, clock: clock, seat: seat)
    let hold = try seatHold(at: opening.record, clock)
    let seat = hold?.seat ?? self.seat
    if let hold, !hold.others().isEmpty { opening.join() }
    if seat != self.seat { opening.add(words.runCommand.seatTaken(seat.words)) }
    let documents = documentLanguage.spoken(stated: opening.session.header.language)
    for sentence in documents.problem?.sentences ?? [] { opening.add(sentence) }
    let ending: SessionEnding
    do {
      let terminal = try CursesTerminal()
      defer { terminal.close() }
      if let remark = terminal.description.remark { opening.add(remark) }
      ending = CockpitLoop(
        opening, terminal: terminal, clock: clock, seat: seat, hold: hold,
        exportFolder: exportFolder ?? Surroundings.workingFolder,
        documentWords: documents.words, commands: { SessionFinding.commands(for: opening.path) }
      ).run()
    } catch {
      opening.record.close(opening.session)
      throw Failure(error.sentence)
    }
    withExtendedLifetime(hold) {}
    StandardError.print(ending.unwritten)
    do {
      try StandardOutput.print([
        words.runCommand.isKept(in: opening.path), words.runCommand.goOn(with: opening.path),
      ])
    } catch {
      // Nobody is left to be told at a terminal that was closed; the session is kept all the same.
    }
    guard ending.sentences.isEmpty else { throw Failure(ending.sentences) }
  }

  /// Sits down. On a disk that cannot be written nobody can, and nobody need: such a session only shows.
  private func seatHold(
    at record: any SessionRecord, _ clock: SteadyClock
  ) throws -> (any SeatHold)? {
    guard record.problem == nil else { return nil }
    return try stored { try record.sit(seat, takesOver: takesOver, at: clock.now) }
  }
}
