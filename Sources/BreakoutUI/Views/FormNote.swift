import BreakoutModel
import Terminal

/// What stands below a form: whom it means, or what it costs.
struct FormNote {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func lines(_ form: Form) -> [(text: String, style: Style)] {
    switch form.purpose {
    case .request, .intervention, .yieldFloor: form.focus == 0 ? people(form) : []
    case .extendPoint: costs(form)
    default: []
    }
  }

  private func people(_ form: Form) -> [(text: String, style: Style)] {
    let found = FloorWho(form[0], in: session, knowing: cockpit.names).candidates
    guard let first = found.first else {
      return [("A name, a group, or a name with its group in brackets.", Theme.quiet)]
    }
    let isNew = first.participant == nil && first.name.map { cockpit.names.speaker($0) } == .some(nil)
    return [("▸ \(session.name(of: first))\(isNew ? ", a new name" : "")", Theme.title)]
      + found.dropFirst().map { ("  \(session.name(of: $0))", Theme.quiet) }
  }

  /// What more time for the open point would take from the later ones (product rule F3).
  private func costs(_ form: Form) -> [(text: String, style: Style)] {
    guard let length = ClockText.length(form.line(0)), let open = session.openPoint,
      let now = cockpit.forecast,
      let then = Forecast(session, at: cockpit.clockMoment, extending: length)
    else { return [] }
    let header = session.header
    var lines: [(String, Style)] = [
      (
        "Ends \(ClockText.timeOfDay(then.projectedEnd, header)), \(then.driftText)"
          + " instead of \(now.driftText); must end \(ClockText.timeOfDay(then.hardStop, header)).",
        .plain
      )
    ]
    if then.pace == .cannotFit { lines.append(("Then it \(then.paceText).", Theme.late)) }
    for (share, before) in zip(then.shares, now.shares) where share.id != open {
      guard let point = session.points[share.id] else { continue }
      let lost = before.offered - share.offered
      let change = lost > .zero ? " −\(ClockText.duration(lost))" : ""
      lines.append(
        (
          "  \(point.id.number) \(ClockText.duration(share.offered))\(change)  \(point.title)",
          lost > .zero ? Theme.warning : Theme.quiet
        ))
    }
    return lines
  }
}

extension PointShare {
  /// What the point gets once it is opened: what it was planned for, or less.
  var offered: Milliseconds { min(share, remaining) }
}
