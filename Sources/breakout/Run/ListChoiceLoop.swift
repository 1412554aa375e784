import BreakoutAgenda
import BreakoutModel
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Terminal

/// Asks on the terminal which list of a note has the points, before its session begins.
struct ListChoiceLoop {
  private let terminal: CursesTerminal
  private var choice: ListChoice

  init(_ reading: AgendaReading, terminal: CursesTerminal) {
    self.terminal = terminal
    choice = ListChoice(
      title: reading.agenda.masthead.title,
      offers: zip(reading.lists, reading.listSummaries).map {
        ListChoice.Offer(summary: $1, points: $0.points)
      },
      size: terminal.size)
  }

  /// - Returns: the points; `nil` where somebody left instead.
  mutating func run() -> [AgendaPoint]? {
    while true {
      terminal.present(choice.frame())
      for event in terminal.wait(milliseconds: nil).events {
        for effect in choice.update(event) {
          switch effect {
          case .begin(let points): return points
          case .redraw: terminal.redrawAll()
          case .suspend: terminal.suspend()
          case .quit: return nil
          }
        }
      }
    }
  }
}
