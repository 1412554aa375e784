import BreakoutModel
import BreakoutWords
import Terminal

/// Draws who was heard: by group, what to look at, and by person for the moderator's eyes.
struct BalanceView {
  let cockpit: Cockpit

  func draw(_ panel: BalancePanel, _ canvas: inout Canvas, _ rect: Rect) {
    let rest = PanelView.heading(words.floor.whoWasHeard, &canvas, rect)
    let lines = lines(columns: rest.columns)
    let top = min(panel.top, max(0, lines.count - rest.rows))
    for (row, line) in lines.dropFirst(top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: rest.row(row).origin, style: line.style, maxColumns: rest.columns)
    }
  }

  func lines(columns: Int) -> [(text: String, style: Style)] {
    let balance = Balance(cockpit.session, at: cockpit.clockMoment)
    guard balance.turns > 0 else {
      return wrapped(words.floor.nobodyHasSpoken, columns, Theme.quiet)
    }
    return groups(balance, columns) + remarks(balance, columns) + [("", .plain)]
      + people(balance, columns)
  }

  private func groups(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    let name = min(
      columns / 3, balance.groups.map { DisplayWidth.columns(of: $0.called) }.max() ?? 0)
    let isWide = columns >= 60
    let space = max(1, CockpitLayout(cockpit).middle.rows - 2)
    let shown = BalanceBars.shown(balance.groups, space)
    let hidden = balance.groups.filter { !shown.contains($0) }
    return (shown + hidden).map { group in
      let bar = isWide ? BalanceBars.bar(group, of: balance.groups, cells: 12) + " " : ""
      let all = [
        ClockText.duration(group.spoken), words.floor.turns(group.turns), group.flag?.name,
      ]
      let details =
        isWide
        ? "  " + words.lists.row(all.compactMap { $0 }) : group.flag.map { " \($0.name)" } ?? ""
      return (
        "\(group.called.fitted(columns: name).padded(to: name)) \(bar)\(group.figures)\(details)",
        group.style
      )
    }
  }

  /// What the figures say, in sentences.
  private func remarks(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    var remarks: [(String, Style)] = []
    let heard = balance.people.count
    let people =
      balance.present.map { words.floor.heard(heard, of: $0) } ?? words.floor.heard(heard)
    remarks.append(
      (
        words.floor.inAll(
          ClockText.duration(balance.spoken), words.floor.turns(balance.turns), people), .plain
      ))
    let silent = balance.groups.filter { $0.turns == 0 && $0.present != 0 }.map(\.name)
    if !silent.isEmpty {
      remarks.append((words.floor.notHeardYet(silent), Theme.warning))
    }
    if let silent = balance.silent, let present = balance.present, present > 0 {
      let share = silent * 100 / present
      remarks.append(
        (
          balance.gini.map {
            words.floor.silent(silent, share, gini: Gini.words($0), over: balance.giniCount)
          } ?? words.floor.silent(silent, share), .plain
        ))
    }
    if let median = balance.medianWait, let longest = balance.longestWait {
      remarks.append(
        (
          words.floor.waits(
            middle: ClockText.duration(median), longest: ClockText.duration(longest)), .plain
        ))
    }
    if balance.moderator > .zero {
      let spoken = ClockText.duration(balance.moderator)
      let share = balance.moderatorShare
      remarks.append(
        balance.isModeratorLong
          ? ("! " + words.floor.moderatorSpokeLong(spoken, share), Theme.warning)
          : (words.floor.moderatorSpoke(spoken, share), .plain))
    }
    if !balance.isTelling {
      remarks.append((words.floor.whenFlags, Theme.quiet))
    }
    return remarks.flatMap { wrapped($0.0, columns, $0.1) }
  }

  private func people(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    balance.people.map { one in
      let isLong = balance.isLong(one)
      let all = [
        ClockText.duration(one.spoken), columns >= 60 ? words.floor.turns(one.turns) : nil,
        one.overtime > .zero ? words.floor.overtime(ClockText.duration(one.overtime)) : nil,
      ]
      let figures =
        words.lists.row(all.compactMap { $0 }) + (isLong ? " ! " + words.floor.largeShare : "")
      let room = max(4, columns - DisplayWidth.columns(of: figures) - 2)
      return (
        "\(one.name.fitted(columns: room).padded(to: min(room, 36)))  \(figures)",
        isLong ? Theme.warning : .plain
      )
    }
  }

  private func wrapped(_ text: String, _ columns: Int, _ style: Style) -> [(String, Style)] {
    WrappedText(text, columns: max(1, columns)).lines.map { (String($0), style) }
  }
}

extension String {
  /// With blanks up to so many columns.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
  }
}
