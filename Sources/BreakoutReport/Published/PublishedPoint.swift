import BreakoutModel

/// A stretch of time, without an end while it runs.
struct PublishedSpan: Encodable, Equatable, Sendable {
  let start: String
  let end: String?

  init(_ span: Span, _ clock: RoomClock) {
    start = clock.iso8601(span.start)
    end = span.end.map(clock.iso8601)
  }
}

/// A stretch in which the session stood still.
struct PublishedBreak: Encodable, Equatable, Sendable {
  let span: PublishedSpan
  let reason: String

  init(_ pause: Break, _ clock: RoomClock) {
    span = PublishedSpan(pause.span, clock)
    reason = pause.reason.published
  }
}

/// A point of discussion with its time.
struct PublishedPoint: Encodable, Equatable, Sendable {
  struct Extension: Encodable, Equatable, Sendable {
    let at: String
    let milliseconds: Int64
    let askedBy: String?
  }

  let id: String
  let title: String
  let question: String
  let priority: String
  let status: String
  let mergedInto: String?
  /// `agenda`, `added` in the room, or `split` from another point.
  let origin: String
  let splitFrom: String?
  let plannedMilliseconds: Int64
  let allottedMilliseconds: Int64?
  let usedMilliseconds: Int64
  let open: [PublishedSpan]
  let extensions: [Extension]

  init(_ point: Point, in record: ReportedSession) {
    id = point.id.description
    title = point.title.published
    question = point.question.published
    priority = point.priority.rawValue
    (status, mergedInto) = Self.words(point.status)
    (origin, splitFrom) = Self.words(point.origin)
    plannedMilliseconds = point.planned.count
    allottedMilliseconds = point.spans.isEmpty ? nil : point.granted.count
    usedMilliseconds = point.elapsed(at: record.now).count
    open = point.spans.map { PublishedSpan($0, record.clock) }
    extensions = point.extensions.map { longer in
      Extension(
        at: record.clock.iso8601(longer.at), milliseconds: longer.length.count,
        askedBy: record.attribution(of: point.id, at: longer.at).words(for: longer.asker))
    }
  }

  private static func words(_ status: PointStatus) -> (String, String?) {
    switch status {
    case .pending: ("pending", nil)
    case .open: ("open", nil)
    case .suspended: ("suspended", nil)
    case .deferred: ("deferred", nil)
    case .skipped: ("skipped", nil)
    case .merged(let into): ("merged", into.description)
    case .closed: ("closed", nil)
    }
  }

  private static func words(_ origin: PointOrigin) -> (String, String?) {
    switch origin {
    case .agenda: ("agenda", nil)
    case .added: ("added", nil)
    case .split(let from): ("split", from.description)
    }
  }
}
