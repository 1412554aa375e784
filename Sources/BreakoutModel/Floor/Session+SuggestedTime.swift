extension Session {
  /// A shorter time for speeches from the floor with which everybody who waits could still speak in this
  /// point; `nil` while the session is not late or the present time is short enough (product rule F5).
  ///
  /// What is left of the point, shared by those who wait and one more, in steps of 15 seconds and not below
  /// 45 seconds.
  public func suggestedFloorTime(at now: Timestamp) -> Milliseconds? {
    guard let point = current, let forecast = Forecast(self, at: now), forecast.pace != .onTime
    else { return nil }
    let waiting = floor.list.count { floor.interventions[$0]?.details.kind.isOnList == true }
    guard waiting > 0, let usual = floor.rules.limit(of: .floor) else { return nil }
    let planned = max(.zero, point.limit - point.elapsed(at: now))
    let left = min(planned, forecast.share(of: point.id) ?? planned)
    let step: Int64 = 15_000
    let each = left.count / Int64(waiting + 1) / step * step
    let suggested = Milliseconds(max(45_000, each))
    return suggested < usual ? suggested : nil
  }
}
