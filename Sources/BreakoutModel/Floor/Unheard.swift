extension Session {
  /// Whose request for the floor could not be accommodated, in the order of the requests (product rule F21).
  public var unheard: [Intervention] {
    floor.interventions.values.filter { $0.unheardReason != nil }
  }
}

extension Intervention {
  /// Why it is on the list of the unheard; `nil` where it is not.
  public var unheardReason: ReleaseReason? {
    guard case .released(_, let reason) = state, reason != .dropped else { return nil }
    return reason
  }

  /// How long the person had waited when it was over; `nil` for who was not released.
  public var waited: Milliseconds? {
    guard case .released(let at, _) = state else { return nil }
    return max(.zero, at - requested)
  }
}
