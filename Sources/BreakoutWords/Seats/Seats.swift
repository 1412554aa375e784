import BreakoutModel

extension Words {
  /// Who sits at a screen.
  public var seats: Seats { Seats(self) }

  public struct Seats: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Seats {
  func seat(_ seat: Seat) -> String {
    seat.name.isEmpty ? role(seat.role) : self.seat(role(seat.role), seat.name)
  }

  /// A role at a screen, in a sentence and in lists.
  func role(_ role: Seat.Role) -> String {
    switch role {
    case .moderator: say("moderator")
    case .rapporteur: say("rapporteur")
    case .viewer: say("viewer")
    }
  }

  /// One of several seats of a role such as “rapporteur”, with its name or number.
  private func seat(_ role: String, _ name: String) -> String { say("\(role) \(name)") }

  func subject(_ seat: Seat) -> String {
    seat.name.isEmpty ? subject(seat.role) : subject(seat.role, seat.name)
  }

  /// The beginning of a sentence that says what a role has done.
  private func subject(_ role: Seat.Role) -> String {
    switch role {
    case .moderator: say("The moderator")
    case .rapporteur: say("The rapporteur")
    case .viewer: say("The viewer")
    }
  }

  /// The beginning of a sentence that says what one of several seats of a role has done; the part is its name or
  /// number.
  private func subject(_ role: Seat.Role, _ name: String) -> String {
    switch role {
    case .moderator: say("Moderator \(name)")
    case .rapporteur: say("Rapporteur \(name)")
    case .viewer: say("Viewer \(name)")
    }
  }
}

extension Seat {
  /// In a sentence: `rapporteur`, `rapporteur 2` or `rapporteur Maria`.
  public var words: String { Words.current.seats.seat(self) }

  /// At the start of a sentence: `The rapporteur`, `Rapporteur 2` or `Rapporteur Maria`.
  public var subject: String { Words.current.seats.subject(self) }
}

extension Seat.Role {
  public var name: String { words.seats.role(self) }
}
