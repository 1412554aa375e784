import BreakoutExport
import BreakoutImport
import BreakoutModel
import BreakoutReport
import BreakoutStore
import BreakoutUI
import CursesTerminal
import Terminal

/// Waits for what happens, lets the cockpit update, carries out its effects and shows the frame. One loop
/// on the main thread; nothing else touches the terminal or the store.
final class CockpitLoop {
  private var cockpit: Cockpit
  private let terminal: CursesTerminal
  private let store: SessionStore
  private let clock: SteadyClock
  private let drafts: DraftFile
  private let exportFolder: String
  private var painter = CockpitPainter()
  private var isOver = false
  /// The documents that are being written.
  private var errands: [ExportErrand] = []
  /// The unsent text to be kept, written once the screen shows it.
  private var pendingDraft: String?

  init(
    _ opening: SessionOpening, terminal: CursesTerminal, clock: SteadyClock, seat: Seat,
    exportFolder: String
  ) {
    self.terminal = terminal
    self.clock = clock
    self.exportFolder = exportFolder
    store = opening.store
    drafts = DraftFile(session: opening.store.path, seat: seat)
    cockpit = Cockpit(
      session: opening.session, seat: seat, size: terminal.size, now: clock.now)
    // What waits unsent is worth more than that the session goes on, a problem of the file more than both.
    let isProblem = opening.store.problem != nil
    if let notice = opening.notice, !isProblem { send(.reported(notice, isProblem: false)) }
    do throws(StoreProblem) {
      cockpit.restore(try drafts.read())
    } catch {
      send(.reported(error.sentence, isProblem: true))
    }
    if let notice = opening.notice, isProblem { send(.reported(notice, isProblem: true)) }
  }

  /// Runs until somebody leaves or the terminal goes; everything that was confirmed is on disk then, also
  /// the documents that other programs were still making.
  ///
  /// - Returns: what nobody at the screen could be told any more.
  func run() -> [String] {
    terminal.present(painter.frame(of: cockpit))
    while !isOver {
      let pause = cockpit.nextTick - clock.now
      let wakening = terminal.wait(
        milliseconds: Int(max(0, pause.count)), alsoReading: errands.flatMap(\.descriptors))
      let now = clock.now
      if wakening.isTimeout { send(.tick(at: now)) }
      for event in wakening.events { send(.input(event, at: now)) }
      advanceErrands()
      if !isOver { terminal.present(painter.frame(of: cockpit)) }
      keepPendingDraft()
    }
    store.close(cockpit.session)
    return errands.flatMap { $0.finish() }
  }

  private func send(_ message: Message) {
    var messages = [message]
    while !messages.isEmpty {
      for effect in cockpit.update(messages.removeFirst()) {
        if let answer = carryOut(effect) { messages.append(answer) }
      }
    }
  }

  private func carryOut(_ effect: Effect) -> Message? {
    switch effect {
    case .perform(let request): return perform(request)
    case .planExport(let order):
      return .exportPlanned(
        ExportPlan(order, of: cockpit.session, at: clock.now, in: exportFolder))
    case .export(let order):
      errands.append(
        ExportErrand(
          order, of: cockpit.session, seal: store.seal(of: cockpit.session), to: exportFolder))
      advanceErrands()
    case .readBallots(let path, let poll):
      return .ballotsRead(BallotErrand.read(path: path, for: poll))
    case .readRoster(let path): return readRoster(path)
    case .keepDraft(let text): pendingDraft = text
    case .ring: terminal.bell()
    case .redraw: terminal.redrawAll()
    case .suspend: terminal.suspend()
    case .quit: isOver = true
    }
    return nil
  }

  private func perform(_ request: Request) -> Message {
    do {
      let events = try store.perform(
        request.intent, on: &cockpit.session, at: request.at, seat: cockpit.seat,
        isRetry: request.origin == .outbox)
      return .performed(request, events)
    } catch let refusal as Refusal {
      return .refused(request, refusal)
    } catch let problem as StoreProblem {
      return .notSaved(request, because: problem.sentence)
    } catch {
      return .notSaved(request, because: "\(error)")
    }
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

  private func keepPendingDraft() {
    guard let text = pendingDraft else { return }
    pendingDraft = nil
    do throws(StoreProblem) {
      try drafts.keep(text)
    } catch {
      send(.reported(error.sentence, isProblem: true))
    }
  }
}
