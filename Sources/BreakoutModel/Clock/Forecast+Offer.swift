extension Forecast {
  /// Whether there is time for all that is left as it was planned.
  public var fits: Bool { shares.reduce(.zero) { $0 + $1.remaining } <= left }

  /// What a point gets once it is opened: what is left of its plan, or its share where that is less. As
  /// long as everything fits, priorities take nothing from anybody.
  public func offer(of id: PointID) -> Milliseconds? {
    shares.first { $0.id == id }.map { fits ? $0.remaining : min($0.share, $0.remaining) }
  }

  /// What is recorded as allotted to a point that is opened: its share, and never less than the offer.
  func allotment(of id: PointID) -> Milliseconds? {
    guard let share = share(of: id), let offer = offer(of: id) else { return nil }
    return max(share, offer)
  }
}
