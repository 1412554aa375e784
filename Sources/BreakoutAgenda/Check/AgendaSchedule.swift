import BreakoutModel
import BreakoutWords

/// The walk through an agenda as `breakout check` shows it before the day: when each point begins,
/// what it gets, and what does not fit.
public struct AgendaSchedule: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// From 1.
    public let number: Int
    public let title: String
    public let allotment: Milliseconds
    /// Whether the agenda gives the minutes; otherwise they are a share of what is left.
    public let isGiven: Bool
    public let priority: PointPriority
    /// Counted from the start of the session.
    public let begins: Milliseconds
    /// Whether the point ends before the reserve begins.
    public let fits: Bool
  }

  public let rows: [Row]
  /// On the clock, where the agenda gives it.
  public let start: TimeOfDay?
  public let plan: AgendaPlan

  public init(_ agenda: Agenda) {
    let plan = AgendaPlan(agenda)
    let late = Set(plan.notFitting)
    let starts = plan.starts
    rows = agenda.points.indices.map { index in
      let point = agenda.points[index]
      return Row(
        number: index + 1, title: point.title, allotment: plan.allotments[index],
        isGiven: point.planned != nil, priority: point.priority, begins: starts[index],
        fits: !late.contains(index))
    }
    start = agenda.times.start
    self.plan = plan
  }

  /// The time on the clock that much after the start, `10:08` or `10:08:30`; counted from `0:00` when
  /// the agenda gives no start. Goes on past midnight.
  public func clock(after offset: Milliseconds) -> String {
    words.dates.planned(after: offset, from: start)
  }
}

extension AgendaSchedule: CustomStringConvertible {
  /// The run sheet as lines of text. Titles come last in a line, so that no script can shift a column.
  public var description: String {
    var lines = rows.map { row in
      row.line(at: clock(after: row.begins))
    }
    lines.append(
      padded(clock(after: plan.total), 8) + "      "
        + padded(words.dates.length(plan.reserve), 7, left: true) + "  "
        + (plan.reserve == .zero ? words.agenda.noReserve : words.agenda.reserve))
    return (lines + [plan.sum]).joined(separator: "\n") + "\n"
  }
}

extension AgendaSchedule.Row {
  fileprivate func line(at clock: String) -> String {
    let title = words.agenda.title(title, priority, fits: fits)
    return padded(clock, 8) + "  " + padded(String(number), 3, left: true) + " "
      + padded(words.dates.length(allotment), 7, left: true) + "  " + title
  }
}

private func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return left ? blanks + text : text + blanks
}
