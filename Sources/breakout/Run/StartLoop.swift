import BreakoutModel
import BreakoutStore
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Terminal

/// Waits for keys and shows the start screen until something is chosen or somebody leaves.
final class StartLoop {
  private let terminal: CursesTerminal
  private let trash: DesktopTrash
  private var start: Start
  private var chosen: String?
  private var isOver = false

  init(_ shelf: StartShelf, terminal: CursesTerminal, trash: DesktopTrash, clock: SteadyClock) {
    self.terminal = terminal
    self.trash = trash
    start = Start(
      shelf.items, unreadable: shelf.unreadable, size: terminal.size, now: clock.now,
      utcOffsetMinutes: clock.utcOffsetMinutes)
  }

  /// - Returns: the chosen file; `nil` where nothing was chosen.
  func run() -> String? {
    while !isOver {
      terminal.present(start.frame())
      for event in terminal.wait(milliseconds: nil).events where !isOver { send(.input(event)) }
    }
    return chosen
  }

  private func send(_ message: StartMessage) {
    for effect in start.update(message) {
      switch effect {
      case .open(let path):
        chosen = path
        isOver = true
      case .remove(let item): send(outcome(ofRemoving: item))
      case .redraw: terminal.redrawAll()
      case .suspend: terminal.suspend()
      case .quit: isOver = true
      }
    }
  }

  /// Asks again who sits there: somebody may have come since the list was made.
  private func outcome(ofRemoving item: StartItem) -> StartMessage {
    let seats = SessionFile.occupants(of: item.path).map(\.seat.words)
    guard seats.isEmpty else {
      return .notRemoved(words.start.stillInUse(item.title, by: seats))
    }
    do throws(TrashProblem) {
      try trash.take(SessionFile.parts(of: item.path))
      return .removed(path: item.path)
    } catch {
      return .notRemoved(error.sentence)
    }
  }
}
