import BreakoutModel
import BreakoutRecord
import Glibc
import Testing

/// Who sits at a session.
struct SeatTests {
  /// A session at which nobody sits yet.
  private struct Seats {
    let venue: any Venue
    let record: any SessionRecord

    init(_ implementation: Implementation) throws {
      venue = try implementation.venue()
      record = try venue.create().record
    }

    func sit(_ seat: Seat, takesOver: Bool = false) throws -> any SeatHold {
      try record.sit(seat, takesOver: takesOver, at: Room.minute(1))
    }
  }

  @Test(arguments: Implementation.allCases)
  func `everybody sees the others and not themselves`(implementation: Implementation) throws {
    let room = try Seats(implementation)
    let moderator = try room.sit(.moderator)
    #expect(moderator.others().isEmpty)
    let maria = try room.sit(Seat(.rapporteur, name: "Maria"))
    #expect(moderator.others().map(\.seat.words) == ["rapporteur Maria"])
    #expect(maria.others().map(\.seat) == [.moderator])
    #expect(Set(room.record.occupants.map(\.seat)) == [moderator.seat, maria.seat])
  }

  @Test(arguments: Implementation.allCases)
  func `a second one in a role gets a number, and the number is free again`(
    implementation: Implementation
  ) throws {
    let room = try Seats(implementation)
    let first = try room.sit(.rapporteur)
    var second: (any SeatHold)? = try room.sit(.rapporteur)
    #expect(second?.seat == Seat(.rapporteur, name: "2"))
    let third = try room.sit(.rapporteur)
    #expect(third.seat.words == "rapporteur 3")
    second = nil
    #expect(try room.sit(.rapporteur).seat.words == "rapporteur 2")
    #expect(try room.sit(Seat(.rapporteur, name: "3")).seat.words == "rapporteur 3 2")
    withExtendedLifetime(first) {}
  }

  @Test(arguments: Implementation.allCases)
  func `a seat that is taken over becomes a viewer`(implementation: Implementation) throws {
    let room = try Seats(implementation)
    let old = try room.sit(.moderator)
    let other = try room.sit(.rapporteur)
    let new = try room.sit(.moderator, takesOver: true)
    #expect(new.seat == .moderator)
    #expect(old.isTakenOver(by: old.others()))
    #expect(!other.isTakenOver(by: other.others()))
    old.stepDown()
    #expect(old.seat == .viewer)
    #expect(Set(other.others().map(\.seat)) == [.moderator, .viewer])
  }

  @Test(arguments: Implementation.allCases)
  func `taking over an empty seat is sitting down`(implementation: Implementation) throws {
    let room = try Seats(implementation)
    #expect(try room.sit(.moderator, takesOver: true).seat == .moderator)
  }

  @Test(arguments: Implementation.allCases)
  func `the watch tells who comes and who goes`(implementation: Implementation) throws {
    let room = try Seats(implementation)
    var (record, session) = try room.venue.open()
    let hold = try room.sit(.moderator)
    let watch = try record.watch(from: hold)
    #expect(try watch.look() == RecordNews())
    var guest: (any SeatHold)? = try room.sit(.rapporteur)
    #expect(try waitForSeats(watch, &session) == [Seat.rapporteur])
    withExtendedLifetime(guest) {}
    guest = nil
    #expect(try waitForSeats(watch, &session) == [])
  }

  /// Waits as the cockpit does, for ten seconds at most.
  private func waitForSeats(_ watch: any RecordWatch, _ session: inout Session) throws -> [Seat]? {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, Int32(watch.nextLook ?? 1000))
      if let others = try watch.look().others { return others.map(\.seat) }
    }
    return nil
  }

  @Test(arguments: Implementation.allCases)
  func `an unsent text of a seat that nobody has comes back`(
    implementation: Implementation
  ) throws {
    let room = try Seats(implementation)
    let desk = room.venue.desk
    let second = Seat(.rapporteur, name: "2")
    try desk.draft(of: second).keep("half a sentence")
    try desk.draft(of: .moderator).keep("of the moderator")
    let left = try desk.abandonedDrafts(of: .rapporteur, besides: [.rapporteur])
    #expect(try left.map { try $0.read() } == ["half a sentence"])
    #expect(
      try desk.abandonedDrafts(of: .rapporteur, besides: [.rapporteur, second])
        .isEmpty)
  }
}
