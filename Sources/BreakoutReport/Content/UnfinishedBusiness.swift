import BreakoutModel
import BreakoutWords

/// What a session leaves to the next one (product rule F42): points that were deferred, not reached or left open,
/// recommendations that were not decided, parked issues and open questions.
public struct UnfinishedBusiness {
  public struct Item: Equatable, Sendable {
    /// `nil` where it is to be made of the text.
    public let title: String?
    public let text: String
    public let planned: Milliseconds?
    /// Where it comes from, a sentence. Nobody is named in it.
    public let source: String
  }

  public let items: [Item]

  public init(_ session: Session) {
    let record = ReportedSession(session, unsaved: [])
    let day =
      session.header.date.flatMap { CalendarDate($0) }
      ?? CalendarDate(
        session.started ?? session.lastAt, utcOffsetMinutes: session.header.utcOffsetMinutes)
    let told = day.map { words.dates.day($0) } ?? ""
    let title = session.header.title
    var items: [Item] = []
    for point in session.walk {
      if let source = Self.source(of: point, title, told) {
        items.append(
          Item(title: point.title, text: point.question, planned: point.planned, source: source))
      }
      let recommendations = record.recommendations(of: point.id).filter { $0.status.isUndecided }
      items += recommendations.map {
        Item(
          title: nil, text: $0.fields.text, planned: nil,
          source: words.templates.undecided("\($0.id)", title, told))
      }
      items += Self.notes(record.notes(of: point.id), title, told)
    }
    items += Self.notes(record.notes(of: nil), title, told)
    self.items = items.filter { $0.text.contains { !$0.isWhitespace } }
  }

  private static func notes(_ notes: [Note], _ title: String, _ day: String) -> [Item] {
    notes.compactMap { note in
      switch note.kind {
      case .parked:
        Item(title: nil, text: note.text, planned: nil, source: words.templates.parked(title, day))
      case .question:
        Item(
          title: nil, text: note.text, planned: nil,
          source: words.templates.openQuestion(title, day))
      default: nil
      }
    }
  }

  /// `nil` for a point that needs no more.
  private static func source(of point: Point, _ title: String, _ day: String) -> String? {
    let say = words.templates
    return switch point.status {
    case .pending: say.notReached(title, day)
    case .open, .suspended: say.leftOpen(title, day)
    case .deferred: point.spans.isEmpty ? say.deferred(title, day) : say.leftOpen(title, day)
    case .skipped: say.skipped(title, day)
    case .merged, .closed: nil
    }
  }
}
