/// What can be asked of the walk through the points, and of the points themselves.
public enum WalkIntent: Equatable, Sendable {
  case next(confirmed: Bool)
  case previous(confirmed: Bool)
  case open(PointID, confirmed: Bool)
  case close(confirmed: Bool)
  case suspend
  /// Moves a point to the end of the order.
  case `defer`(PointID, confirmed: Bool)
  case skip(PointID, confirmed: Bool)
  case add(title: String, question: String, planned: Milliseconds)
  case split(PointID, title: String, question: String)
  case merge(PointID, into: PointID)
  case move(PointID, to: Int)
  /// - Parameter planned: its minutes; `nil` leaves them as they are.
  case edit(PointID, title: String, question: String, planned: Milliseconds? = nil)
}

extension WalkIntent: Codable {
  enum OpenCodingKeys: String, CodingKey {
    case _0 = "point"
    case confirmed
  }
  enum DeferCodingKeys: String, CodingKey {
    case _0 = "point"
    case confirmed
  }
  enum SkipCodingKeys: String, CodingKey {
    case _0 = "point"
    case confirmed
  }
  enum SplitCodingKeys: String, CodingKey {
    case _0 = "point"
    case title, question
  }
  enum MergeCodingKeys: String, CodingKey {
    case _0 = "point"
    case into
  }
  enum MoveCodingKeys: String, CodingKey {
    case _0 = "point"
    case to
  }
  enum EditCodingKeys: String, CodingKey {
    case _0 = "point"
    case title, question, planned
  }
}

extension WalkIntent {
  var confirmed: Self {
    switch self {
    case .next: .next(confirmed: true)
    case .previous: .previous(confirmed: true)
    case .open(let id, _): .open(id, confirmed: true)
    case .close: .close(confirmed: true)
    case .defer(let id, _): .defer(id, confirmed: true)
    case .skip(let id, _): .skip(id, confirmed: true)
    case .suspend, .add, .split, .merge, .move, .edit: self
    }
  }

  var canWait: Bool {
    switch self {
    case .add, .split, .edit: true
    case .next, .previous, .open, .close, .suspend, .defer, .skip, .merge, .move: false
    }
  }

  var joins: Bool { if case .add = self { true } else { false } }
}
