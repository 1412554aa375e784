/// What is left of the session, shared out among the points that are not finished (product rule F3).
///
/// `R = hard stop − now − reserve`. A point's weight is what is left of its planned time and extensions,
/// times its priority (1.5, 1 or 0.5); the points share `R` by weight in units of 30 s. Nobody gets less
/// than 3 min, the open point less what it has used; where that does not fit, nothing is squeezed further
/// and the points to defer or merge are named. The open point first uses its own time; past its end every
/// second is taken from the later points.
public struct Forecast: Equatable, Sendable {
  /// The points that are not finished, in the order of the walk.
  public let shares: [PointShare]
  /// `R`; negative when the reserve is touched.
  public let left: Milliseconds
  public let hardStop: Timestamp
  /// When the session would end if every point took what is left of its time, and the reserve were used.
  public let projectedEnd: Timestamp
  public let pace: Pace
  /// The points to defer or merge, in this order, when there is not enough time for all.
  public let tooMany: [PointID]

  /// The least a point gets.
  public static let leastShare = Milliseconds.minutes(3)

  /// How the session stands against its plan.
  public enum Pace: CaseIterable, Sendable {
    case onTime
    /// More than 5 % of the session late.
    case tight
    /// More than 10 % late.
    case late
    case cannotFit
  }

  /// The forecast at a moment; `nil` before the session has started and after its end.
  ///
  /// - Parameter addition: more time for the open point, to see what it would cost the others.
  public init?(_ session: Session, at now: Timestamp, extending addition: Milliseconds = .zero) {
    guard session.started != nil, session.closed == nil else { return nil }
    self.init(
      session, at: now, open: session.openPoint, finished: nil, extending: addition)
  }

  /// As it will be when `id` is opened and the open point is left as `status`.
  init(_ session: Session, at now: Timestamp, opening id: PointID, leaving status: PointStatus) {
    self.init(
      session, at: now, open: id, finished: status == .closed ? session.openPoint : nil,
      extending: .zero)
  }

  private init(
    _ session: Session, at now: Timestamp, open: PointID?, finished: PointID?,
    extending addition: Milliseconds
  ) {
    hardStop = session.hardStop ?? now + session.header.duration
    left = hardStop - now - session.header.reserve
    let points = session.walk.filter {
      ($0.status.isUnfinished || $0.id == open) && $0.id != finished
    }
    // More than a day has no meaning here, and keeps every product far below its limit.
    let day = Milliseconds.minutes(24 * 60)
    let remaining = points.map { point in
      let more = point.id == open ? addition : .zero
      let rest = point.planned + point.extended + more - point.elapsed(at: now)
      return min(max(.zero, rest), day)
    }
    let unit = TimeShares.unit.count
    let least = points.map { point -> Int64 in
      let used = point.id == open ? point.elapsed(at: now) : .zero
      return (max(0, Self.leastShare.count - used.count) + unit - 1) / unit
    }
    let time = min(max(.zero, left), day)
    let units = time.count / unit
    let parts = TimeShares.of(
      time, weights: zip(points, remaining).map { $0.priority.weight * $1.count }, least: least)
    shares = zip(points, zip(parts, remaining)).map { point, share in
      PointShare(
        id: point.id, share: Milliseconds(share.0 * unit), remaining: share.1,
        isOpen: point.id == open)
    }
    tooMany = Self.tooMany(
      points, least, of: units, keeping: open)
    projectedEnd = now + remaining.reduce(.zero, +) + session.header.reserve
    let drift = projectedEnd - hardStop
    let length = max(1, session.header.duration.count)
    pace =
      least.reduce(0, +) > units || left < .zero && !points.isEmpty
      ? .cannotFit
      : drift.count * 100 > length * 10 ? .late : drift.count * 100 > length * 5 ? .tight : .onTime
  }

  /// The lowest priority first, of those the later point first, until the rest fits.
  private static func tooMany(
    _ points: [Point], _ least: [Int64], of units: Int64, keeping open: PointID?
  ) -> [PointID] {
    var need = least.reduce(0, +)
    let candidates = points.indices.filter { points[$0].id != open }.sorted {
      (points[$0].priority.weight, -$0) < (points[$1].priority.weight, -$1)
    }
    var result: [PointID] = []
    for index in candidates where need > units {
      need -= least[index]
      result.append(points[index].id)
    }
    return result
  }
}

/// What a point that is not finished can have.
public struct PointShare: Equatable, Sendable {
  public let id: PointID
  /// Its part of the time that is left, in whole units of 30 s.
  public let share: Milliseconds
  /// What is left of its planned time and its extensions.
  public let remaining: Milliseconds
  /// Whether it is being discussed.
  public let isOpen: Bool
}

extension Forecast {
  /// How late the session would end; negative when it would end early.
  public var drift: Milliseconds { projectedEnd - hardStop }

  public func share(of id: PointID) -> Milliseconds? { shares.first { $0.id == id }?.share }

  /// The time that is left for each point on average; `nil` when all are finished.
  public var perPoint: Milliseconds? {
    shares.isEmpty ? nil : Milliseconds(max(0, left.count) / Int64(shares.count))
  }

  /// The points that would not be reached if each took what is left of its plan (product rule F23): for which
  /// less than the least a point gets would be left. A point that only loses its last seconds is reached.
  public var beyondReach: [PointID] {
    var used = Milliseconds.zero
    return shares.filter { share in
      defer { used += share.remaining }
      return left - used < min(Self.leastShare, share.remaining) && !share.isOpen
    }.map(\.id)
  }
}
