/// What becomes of a parked issue, so that the parking lot is not forgotten (product rule F20).
public enum ParkedTicket: Hashable, Sendable, Codable {
  /// Somebody takes it up: who, and by when, as it was typed.
  ///
  /// Acts of earlier versions have both in the first: `owner` reads either.
  case owned(by: String, due: String? = nil)
  case returnedToSponsor
  case toPlenary
}

extension ParkedTicket {
  /// Who takes the issue up; `nil` where that is nobody.
  public var owner: ParkedOwner? {
    guard case .owned(let by, let due) = self else { return nil }
    return due.map { ParkedOwner(name: by, due: $0) } ?? ParkedOwner(by)
  }
}
