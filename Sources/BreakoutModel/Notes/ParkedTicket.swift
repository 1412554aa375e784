/// What becomes of a parked issue, so that the parking lot is not forgotten (product rule F20).
public enum ParkedTicket: Hashable, Sendable, Codable {
  /// Somebody takes it up: who, and with whom.
  case owned(by: String)
  case returnedToSponsor
  case toPlenary
}
