import BreakoutModel
import BreakoutWords
import Terminal

/// Draws who was heard: by group, what to look at, and by person for the moderator's eyes.
struct BalanceView {
  let cockpit: Cockpit

  func draw(_ panel: BalancePanel, _ canvas: inout Canvas, _ rect: Rect) {
    let rest = PanelView.heading("Who was heard", &canvas, rect)
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
      return wrapped(
        "Nobody has spoken on the clock yet. f puts somebody on the list, s gives the floor.",
        columns, Theme.quiet)
    }
    return groups(balance, columns) + remarks(balance, columns) + [("", .plain)]
      + people(balance, columns)
  }

  private func groups(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    let name = min(
      columns / 3, balance.groups.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0)
    let isWide = columns >= 60
    let space = max(1, CockpitLayout(cockpit).middle.rows - 2)
    let shown = BalanceBars.shown(balance.groups, space)
    let hidden = balance.groups.filter { !shown.contains($0) }
    return (shown + hidden).map { group in
      let bar = isWide ? BalanceBars.bar(group, of: balance.groups, cells: 12) + " " : ""
      let turns = group.turns == 1 ? "1 turn" : "\(group.turns) turns"
      let details =
        isWide
        ? "  \(ClockText.duration(group.spoken)), \(turns)"
          + (group.flag.map { ", \($0.name)" } ?? "")
        : group.flag.map { " \($0.name)" } ?? ""
      return (
        "\(group.name.fitted(columns: name).padded(to: name)) \(bar)\(group.figures)\(details)",
        group.style
      )
    }
  }

  /// What the figures say, in sentences.
  private func remarks(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    var remarks: [(String, Style)] = []
    let heard = balance.people.count
    let count = balance.present.map { "\(heard) of \($0) present have spoken" }
    remarks.append(
      (
        "\(ClockText.duration(balance.spoken)) spoken in \(balance.turns) "
          + "turn\(balance.turns == 1 ? "" : "s"); \(count ?? "\(heard) have spoken").", .plain
      ))
    let silent = balance.groups.filter { $0.turns == 0 && $0.present != 0 }.map(\.name)
    if !silent.isEmpty {
      remarks.append(("Not heard yet: \(silent.joined(separator: ", ")).", Theme.warning))
    }
    if let silent = balance.silent, let present = balance.present, present > 0 {
      let gini = balance.gini.map { ", Gini \(Gini.words($0)) over \(balance.giniCount)" }
      remarks.append(("\(silent) silent (\(silent * 100 / present) %)\(gini ?? "").", .plain))
    }
    if let median = balance.medianWait, let longest = balance.longestWait {
      remarks.append(
        (
          "Waiting for the floor: \(ClockText.duration(median)) in the middle, "
            + "\(ClockText.duration(longest)) at most.", .plain
        ))
    }
    if balance.moderator > .zero {
      let share =
        "The moderator spoke \(ClockText.duration(balance.moderator)), "
        + "\(balance.moderatorShare) % of all"
      remarks.append(
        balance.isModeratorLong
          ? ("! \(share), more than a quarter.", Theme.warning) : ("\(share).", .plain))
    }
    if !balance.isTelling {
      remarks.append(("Flags need 10 minutes and 5 turns.", Theme.quiet))
    }
    return remarks.flatMap { wrapped($0.0, columns, $0.1) }
  }

  private func people(_ balance: Balance, _ columns: Int) -> [(String, Style)] {
    balance.people.map { one in
      let isLong = balance.isLong(one)
      let over = one.overtime > .zero ? ", \(ClockText.duration(one.overtime)) over" : ""
      let turns = columns >= 60 ? (one.turns == 1 ? ", 1 turn" : ", \(one.turns) turns") : ""
      let figures =
        "\(ClockText.duration(one.spoken))\(turns)\(over)"
        + (isLong ? " ! over 15 %" : "")
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
