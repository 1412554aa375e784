import BreakoutModel
import Terminal

/// Who sits at the session: a page with all of them, and the words that stand on every screen.
struct SeatsView {
  let cockpit: Cockpit

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
    var rest = PanelView.heading("Who sits at this session", &canvas, rect)
    let own = "you: \(cockpit.seat.words)" + acted(cockpit.seat)
    let others = cockpit.company.others.map { "\($0.seat.words), \(since($0))" + acted($0.seat) }
    for line in [own] + others where !rest.isEmpty {
      rest = PanelView.paragraph(line, &canvas, rest)
    }
    _ = rest.takeTop(1)
    guard !rest.isEmpty else { return }
    _ = PanelView.paragraph(Self.way, &canvas, rest, style: Theme.quiet)
  }

  private static let way =
    "At another terminal of this machine: breakout join NAME --seat rapporteur (or moderator, viewer), "
    + "where NAME is the agenda or the session file; --take-over takes a seat that somebody has."

  private func since(_ one: Sitting) -> String { "since \(time(one.since))" }

  private func acted(_ seat: Seat) -> String {
    cockpit.company.lastActs[seat].map { ", last act \(time($0))" } ?? ", no act yet"
  }

  private func time(_ moment: Timestamp) -> String {
    ClockText.timeOfDay(moment, cockpit.session.header)
  }

  /// Who else is here, in as many words as fit; `nil` for who is alone.
  func words(columns: Int) -> String? {
    let others = cockpit.company.others
    guard !others.isEmpty else { return nil }
    let full = others.map { one in
      let last = cockpit.company.lastActs[one.seat].map { ", last act \(time($0))" } ?? ""
      return "\(one.seat.words) \(since(one))\(last)"
    }.joined(separator: "; ")
    let brief = others.map { one in
      let last = cockpit.company.lastActs[one.seat] ?? one.since
      return "\(one.seat.words) \(time(last))"
    }.joined(separator: ", ")
    let names = others.map(\.seat.words).joined(separator: ", ")
    let count = others.count == 1 ? "1 other seat" : "\(others.count) other seats"
    let more = "\(others.count) more"
    return ["with \(full)", "with \(brief)", "with \(names)", count, more]
      .first { DisplayWidth.columns(of: $0) <= columns }
  }
}
