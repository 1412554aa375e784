import BreakoutExport
import BreakoutImport
import BreakoutModel
import BreakoutRecord
import BreakoutReport
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Terminal

/// Waits for what happens, lets the cockpit update, carries out its effects and shows the frame. One loop
/// on the main thread; nothing else touches the terminal or the record.
final class CockpitLoop {
  private var cockpit: Cockpit
  /// What the cockpit wants done and was not carried out yet.
  private var effects: [Effect] = []
  private let terminal: CursesTerminal
  private let record: any SessionRecord
  private let clock: SteadyClock
  private let kept: KeptWork
  /// The seat of this program; `nil` where none could be taken, say on a disk that cannot be written.
  private let hold: (any SeatHold)?
  /// `nil` where nothing can be heard of other seats.
  private var watch: (any RecordWatch)?
  /// Why the record could not be read at the last look; said once.
  private var blindness: String?
  /// Why nothing can be saved, as it was said.
  private var obstacle: StoreProblem?
  private let exportFolder: String
  /// Finds out what is typed to sit down here, and when that was done last.
  private let commands: () -> SeatCommands
  private var commandsAt: Timestamp
  /// What documents speak.
  private let documentWords: Words
  private var painter = CockpitPainter()
  private var isOver = false
  /// The documents that are being written.
  private var errands: [ExportErrand] = []

  init(
    _ opening: SessionOpening, terminal: CursesTerminal, clock: SteadyClock, seat: Seat,
    hold: (any SeatHold)?, exportFolder: String,
    documentWords: Words, commands: @escaping () -> SeatCommands
  ) {
    self.terminal = terminal
    self.clock = clock
    self.exportFolder = exportFolder
    self.documentWords = documentWords
    self.hold = hold
    self.commands = commands
    commandsAt = clock.now
    record = opening.record
    obstacle = opening.record.problem
    kept = KeptWork(at: opening.desk, seat: seat, record: opening.record.link(at: 1))
    cockpit = Cockpit(
      session: opening.session, seat: seat, size: terminal.size, now: clock.now,
      documentWords: documentWords, commands: commands())
    do throws(StoreProblem) {
      watch = try opening.record.watch(from: hold)
    } catch {
      send(.reported(error.sentence, isProblem: true))
    }
    // What waits unsent is worth more than that the session goes on, a problem of the file more than both.
    let isProblem = opening.record.problem != nil
    if let notice = opening.notice, !isProblem { send(.reported(notice, isProblem: false)) }
    restore()
    if let problem = opening.record.problem {
      send(.recordAccess(problem: opening.notice ?? problem.sentence))
    }
  }

  /// Runs until somebody leaves or the terminal goes; everything that was confirmed is on disk then, also
  /// the documents that other programs were still making.
  ///
  func run() -> SessionEnding {
    follow()
    terminal.present(painter.frame(of: cockpit))
    while !isOver {
      let tick = Int(max(0, (cockpit.nextTick - clock.now).count))
      let look = watch?.nextLook ?? .max
      let wakening = terminal.wait(
        milliseconds: min(tick, look),
        alsoReading: errands.flatMap(\.descriptors) + (watch.map { [$0.descriptor] } ?? []))
      let now = clock.now
      follow()
      if wakening.isTimeout, tick <= look { send(.tick(at: now)) }
      for event in wakening.events { send(.input(event, at: now)) }
      advanceErrands()
      lookForOtherSessions()
      if !isOver { terminal.present(painter.frame(of: cockpit)) }
      keepWork()
      record.bringHome(cockpit.session)
    }
    let left = kept.close()
    record.close(cockpit.session)
    return SessionEnding(
      unwritten: errands.flatMap { $0.finish() }, unsaved: cockpit.unsaved,
      reason: cockpit.unsavedReason, keptAt: left.outbox, lineProblem: left.lineProblem)
  }

  private func send(_ message: Message) {
    take(message)
    while !effects.isEmpty {
      if let answer = carryOut(effects.removeFirst()) { take(answer) }
    }
  }

  private func take(_ message: Message) { effects += cockpit.update(message) }

  private func carryOut(_ effect: Effect) -> Message? {
    switch effect {
    case .perform(let request): return perform(request)
    case .planExport(let order):
      return .exportPlanned(
        ExportPlan(order, of: cockpit.session, at: clock.now, in: exportFolder))
    case .export(let order):
      errands.append(
        ExportErrand(
          order, of: cockpit.session, seal: record.seal(of: cockpit.session),
          to: order.exportFolder(exportFolder),
          speaking: documentWords))
      advanceErrands()
    case .readBallots(let path, let poll):
      return .ballotsRead(BallotErrand.read(path: path, for: poll))
    case .readRoster(let path): return readRoster(path)
    case .writeAgenda(let agenda, let assumed):
      return AgendaErrand.write(agenda, assumed: assumed, in: exportFolder)
    case .keepDraft(let draft): kept.keep(draft: draft)
    case .keepOutbox(let acts): kept.keep(acts)
    case .ring: terminal.bell()
    case .redraw: terminal.redrawAll()
    case .suspend: terminal.suspend()
    case .quit: isOver = true
    }
    return nil
  }

  /// What other seats do, and who they are.
  private func follow() {
    do {
      guard let news = try watch?.look() else { return }
      blindness = nil
      if !news.events.isEmpty { send(.followed(news.events, at: clock.now)) }
      if let others = news.others { seat(others) }
      tellObstacle()
    } catch {
      let reason = (error as? StoreProblem)?.sentence ?? "\(error)"
      if reason != blindness { send(.reported(reason, isProblem: true)) }
      blindness = reason
    }
  }

  /// Says once why nothing can be saved any more, say because a newer version has written.
  private func tellObstacle() {
    guard record.problem != obstacle else { return }
    obstacle = record.problem
    send(.recordAccess(problem: obstacle?.sentence))
  }

  /// A session that is opened later makes the command for one more seat longer, one that ends shorter: looked up again
  /// every few seconds, as long as somebody can see it.
  private func lookForOtherSessions() {
    let now = clock.now
    guard cockpit.showsSeatCommands, now - commandsAt >= .seconds(5) else { return }
    commandsAt = now
    send(.joined(by: commands()))
  }

  private func seat(_ others: [Occupant]) {
    if let hold, hold.isTakenOver(by: others) {
      hold.stepDown()
      // Kept until here; the one who took over has read it, or reads it now.
      kept.handOver(to: hold.seat)
      send(.unseated(hold.seat))
    }
    send(.seated(others.map { Sitting($0.seat, since: $0.since) }))
  }

  /// Puts back what was typed at this seat and not sent or not saved, or at one that nobody sits at any more.
  private func restore() {
    guard cockpit.seat.role != .viewer else { return }
    let others = hold.map { $0.others().map(\.seat) }
    let found = kept.open(cockpit.seat, besides: others)
    send(.restored(found.draft, found.acts))
    for sentence in found.sentences { send(.reported(sentence, isProblem: true)) }
    send(.keeping(problem: kept.problem))
    send(.tick(at: clock.now))
  }

  private func perform(_ request: Request) -> Message {
    do {
      let events =
        try request.waiting.map { try record.perform($0, on: newest) }
        ?? record.perform(
          request.intent, at: request.at, seat: cockpit.seat, unseen: request.unseen, on: newest)
      return .performed(request, events)
    } catch let refusal as Refusal {
      return .refused(request, refusal)
    } catch let overtaken as Overtaken {
      return .overtaken(request, by: overtaken.by)
    } catch let problem as StoreProblem {
      return .notSaved(request, because: problem.sentence)
    } catch {
      return .notSaved(request, because: "\(error)")
    }
  }

  /// What came first is shown first.
  private func newest(_ news: [Event]) -> Session {
    if !news.isEmpty { take(.followed(news, at: clock.now)) }
    return cockpit.session
  }

  private func readRoster(_ path: String) -> Message {
    do throws(ImportProblem) {
      return .rosterRead(try RosterFile.preview(path, for: cockpit.session))
    } catch {
      return .reported(error.description, isProblem: true)
    }
  }

  /// Writes what converters have finished meanwhile, and what took too long is ended.
  private func advanceErrands() {
    for errand in errands {
      if let news = errand.advance() { send(.exported(news)) }
    }
    errands.removeAll(where: \.isOver)
  }

  /// Keeps what is on the screen by now, and says where it cannot be kept.
  private func keepWork() {
    guard kept.flush() else { return }
    send(.keeping(problem: kept.problem))
    if !isOver { terminal.present(painter.frame(of: cockpit)) }
  }
}
