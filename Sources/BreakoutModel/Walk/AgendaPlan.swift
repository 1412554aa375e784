/// How the time of a session is shared out before it starts.
///
/// A point keeps the minutes its organisers gave it. The points without minutes share what the given
/// ones and the reserve leave, by their priority and in whole units of 30 s; the units left over go to
/// the largest remainders, the earlier point first. No share is below 3 min: a plan that cannot give
/// that much is overfull and says by how much (product rule F3).
public struct AgendaPlan: Equatable, Sendable {
  /// One for each point, in their order.
  public let allotments: [Milliseconds]
  /// Kept for wrap-up and read-back.
  public let reserve: Milliseconds
  public let duration: Milliseconds

  /// Shares are whole multiples of this.
  public static let unit = TimeShares.unit
  /// The least a point without given minutes gets.
  public static let shortestShare = Milliseconds.minutes(3)

  /// The reserve a session keeps when its agenda names none: 8 min or a tenth of it, whichever is more.
  public static func defaultReserve(of duration: Milliseconds) -> Milliseconds {
    max(.minutes(8), Milliseconds(duration.count / 10))
  }

  public init(_ agenda: Agenda) {
    self.init(
      points: agenda.points.map { ($0.planned, $0.priority) }, duration: agenda.times.duration,
      reserve: agenda.times.reserve)
  }

  /// Lengths are taken as between nothing and ten years, so that no sum can overflow.
  public init(
    points: [(planned: Milliseconds?, priority: PointPriority)], duration: Milliseconds,
    reserve: Milliseconds?
  ) {
    let duration = Self.sane(duration)
    let reserve = Self.sane(reserve ?? Self.defaultReserve(of: duration))
    var allotments = points.map { $0.planned.map(Self.sane) ?? .zero }
    let given = allotments.reduce(.zero, +)
    let open = points.indices.filter { points[$0].planned == nil }
    let shares = TimeShares.of(
      duration - reserve - given,
      weights: open.map { points[$0].priority.weight },
      least: open.map { _ in Self.shortestShare.count / Self.unit.count })
    for (index, units) in zip(open, shares) {
      allotments[index] = Milliseconds(units * Self.unit.count)
    }
    self.allotments = allotments
    self.duration = duration
    self.reserve = reserve
  }

  /// What the points take together.
  public var total: Milliseconds { allotments.reduce(.zero, +) }

  /// What is left beside points and reserve; negative when they do not fit.
  public var slack: Milliseconds { duration - reserve - total }

  /// By how much points and reserve are too long.
  public var excess: Milliseconds { max(.zero, .zero - slack) }

  public var isOverfull: Bool { slack < .zero }

  /// When each point begins, counted from the start of the session.
  public var starts: [Milliseconds] {
    var next = Milliseconds.zero
    return allotments.map { length in
      defer { next += length }
      return next
    }
  }

  /// The points that end after the time for points is over, by their positions.
  public var notFitting: [Int] {
    let end = duration - reserve
    return zip(starts, allotments).enumerated().filter { $0.element.0 + $0.element.1 > end }
      .map(\.offset)
  }

  private static func sane(_ length: Milliseconds) -> Milliseconds {
    min(max(length, .zero), .minutes(10 * 366 * 24 * 60))
  }
}

extension PointPriority {
  /// Twice the factor of product rule F3 (0.5, 1, 1.5), to stay with integers.
  public var weight: Int64 {
    switch self {
    case .low: 1
    case .normal: 2
    case .high: 3
    }
  }
}
