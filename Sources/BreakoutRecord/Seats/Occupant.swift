import BreakoutModel

/// Somebody who sits at a session now.
public struct Occupant: Equatable, Sendable {
  public let seat: Seat
  public let since: Timestamp
  /// The machine where the program runs.
  public let machine: String
  /// Tells two programs apart that sat down in the same seat one after the other.
  public let id: String
  /// Whom this one took the seat from.
  public let predecessor: String

  public init(
    seat: Seat, since: Timestamp, machine: String, id: String, predecessor: String = ""
  ) {
    self.seat = seat
    self.since = since
    self.machine = machine
    self.id = id
    self.predecessor = predecessor
  }

  /// Somebody who sits down, beside others.
  ///
  /// - Parameters:
  ///   - wanted: the role and, where somebody gave one, the name.
  ///   - takesOver: whether the seat is taken from the one who has it.
  public init(
    _ wanted: Seat, takesOver: Bool, since: Timestamp, machine: String, beside others: [Occupant]
  ) {
    let holder = takesOver ? others.first { $0.seat == wanted } : nil
    self.init(
      seat: holder?.seat ?? Self.free(wanted, beside: others), since: since, machine: machine,
      id: String(UInt64.random(in: 1...UInt64.max), radix: 36), predecessor: holder?.id ?? "")
  }

  /// As a viewer, after somebody took the seat over.
  public func steppedDown(beside others: [Occupant]) -> Occupant {
    Occupant(
      seat: Self.free(.viewer, beside: others), since: since, machine: machine, id: id)
  }

  /// The wanted seat, or the first with a number behind its name that nobody has.
  private static func free(_ wanted: Seat, beside others: [Occupant]) -> Seat {
    let taken = Set(others.map(\.seat))
    if !taken.contains(wanted) { return wanted }
    for number in 2... {
      let name = wanted.name.isEmpty ? "\(number)" : "\(wanted.name) \(number)"
      let seat = Seat(wanted.role, name: name)
      if !taken.contains(seat) { return seat }
    }
    return wanted
  }
}
