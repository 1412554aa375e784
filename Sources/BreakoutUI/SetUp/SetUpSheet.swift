import BreakoutModel

/// The sheet that stands in the place of the record before the first point: what was understood of the agenda, each
/// line of which can be opened and mended.
struct SetUpSheet: Equatable, Sendable {
  /// A line that can be opened.
  enum Line: Hashable, Sendable {
    case title, event, place, date, length, decisions, names, moderator, rapporteur, panel
    case groups, present
    case point(PointID)
  }

  var selection = Line.title
  /// Whether somebody asked for it after the session has begun.
  var isAsked = false

  /// The lines of a session, from top to bottom.
  static func lines(of session: Session) -> [Line] {
    let panel: [Line] = session.header.people.panellists.isEmpty ? [] : [.panel]
    return [
      .title, .event, .place, .date, .length, .decisions, .names, .moderator, .rapporteur,
    ] + panel + [.groups, .present] + session.order.map(Line.point)
  }
}
