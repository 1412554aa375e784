import BreakoutModel
import BreakoutWords
import Terminal

/// Who sits at the session: a page with all of them, and the words that stand on every screen.
struct SeatsView {
  let cockpit: Cockpit

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
    var rest = PanelView.heading(Words.current.seats.whoSits, &canvas, rect)
    let say = Words.current
    let own = say.lists.row([say.seats.you(cockpit.seat.words), acted(cockpit.seat)])
    let others = cockpit.company.others.map { one in
      say.lists.row([one.seat.words, say.seats.since(time(one.since)), acted(one.seat)])
    }
    for line in [own] + others where !rest.isEmpty {
      rest = PanelView.paragraph(line, &canvas, rest)
    }
    _ = rest.takeTop(1)
    guard !rest.isEmpty else { return }
    _ = PanelView.paragraph(say.seats.howToJoin, &canvas, rest, style: Theme.quiet)
  }

  private func acted(_ seat: Seat) -> String { lastAct(seat) ?? Words.current.seats.noActYet }

  private func lastAct(_ seat: Seat) -> String? {
    cockpit.company.lastActs[seat].map { Words.current.seats.lastAct(at: time($0)) }
  }

  private func time(_ moment: Timestamp) -> String {
    ClockText.timeOfDay(moment, cockpit.session.header)
  }

  /// Who else is here, in as many words as fit; `nil` for who is alone.
  func words(columns: Int) -> String? {
    let others = cockpit.company.others
    guard !others.isEmpty else { return nil }
    let (say, lists) = (Words.current.seats, Words.current.lists)
    let full = others.map { one in
      let seat = say.seat(one.seat.words, since: time(one.since))
      return lists.row([seat, lastAct(one.seat)].compactMap { $0 })
    }
    let brief = others.map { one in
      say.seat(one.seat.words, at: time(cockpit.company.lastActs[one.seat] ?? one.since))
    }
    let names = others.map(\.seat.words)
    let all = [lists.clauses(full), lists.row(brief), lists.row(names)].map { say.with($0) }
    return (all + [say.others(others.count), say.more(others.count)])
      .first { DisplayWidth.columns(of: $0) <= columns }
  }
}
