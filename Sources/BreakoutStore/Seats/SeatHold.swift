import BreakoutModel
import BreakoutRecord
import Foundation
import Glibc

/// A seat that this program has taken at a session. It is free again when the program ends, however it ends.
public final class SeatHold {
  /// The seat as it was given: where others sit in the role, with a number.
  public private(set) var seat: Seat
  public let since: Timestamp
  private let table: SeatTable
  private let place: Int
  private var occupant: Occupant

  private init(_ table: SeatTable, _ place: Int, _ occupant: Occupant) {
    self.table = table
    self.place = place
    self.occupant = occupant
    seat = occupant.seat
    since = occupant.since
  }

  deinit {
    // The lock goes with it, and whoever watches the file hears of its closing.
    close(table.descriptor)
  }

  /// Sits down at a session.
  ///
  /// - Parameters:
  ///   - path: the session file.
  ///   - wanted: the role and, where somebody gave one, the name.
  ///   - takesOver: whether the seat is taken from the one who has it, who then only looks on.
  /// - Throws: a `StoreProblem` where the session is open on another machine, or where locks do not work on
  ///   its disk: seats could then write without hearing of each other.
  public static func take(
    _ wanted: Seat, at path: String, takesOver: Bool = false, now: Timestamp
  ) throws(StoreProblem) -> SeatHold {
    let name = FileCheck.resolved(path) + SeatTable.ending
    let descriptor = try BesideFile.open(name, O_RDWR | O_CREAT, isPrivate: false)
    do throws(StoreProblem) {
      return try take(
        wanted, in: SeatTable(descriptor: descriptor), takesOver: takesOver, path: path, now: now)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func take(
    _ wanted: Seat, in table: SeatTable, takesOver: Bool, path: String, now: Timestamp
  ) throws(StoreProblem) -> SeatHold {
    try passGate(of: table, path: path)
    defer { ByteLock.release(SeatTable.gate, count: 1, of: table.descriptor) }
    let others = table.occupants()
    if let far = others.first(where: { $0.machine != Self.machine }) {
      throw .openElsewhere(path: path, machine: far.machine)
    }
    let holder = takesOver ? others.first { $0.seat == wanted } : nil
    let seat = holder?.seat ?? free(wanted, beside: others)
    let occupant = Occupant(
      seat: seat, since: now, machine: machine,
      id: String(UInt64.random(in: 1...UInt64.max), radix: 36), predecessor: holder?.id ?? "")
    for place in 0..<SeatTable.places {
      let start = place * SeatTable.placeBytes
      switch ByteLock.take(start, count: SeatTable.placeBytes, of: table.descriptor) {
      case .taken:
        guard table.write(occupant, at: place) else {
          throw FileCheck.problem(errno, path: path)
        }
        return SeatHold(table, place, occupant)
      case .held: continue
      case .failed(let code): throw .noLocks(path: path, code: Int(code))
      }
    }
    throw .tooManySeats(path: path, limit: SeatTable.places)
  }

  /// Waits for whoever is sitting down just now. One who stands still in the gate is not waited for: two may
  /// then have one name, which costs nothing but clearness.
  private static func passGate(of table: SeatTable, path: String) throws(StoreProblem) {
    for _ in 0..<gateTries {
      switch ByteLock.take(SeatTable.gate, count: 1, of: table.descriptor) {
      case .taken: return
      case .held: usleep(5_000)
      case .failed(let code): throw .noLocks(path: path, code: Int(code))
      }
    }
  }

  /// Half a second in all.
  private static let gateTries = 100

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

  /// The name of this machine.
  static let machine: String = {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "this machine" }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }()

  /// Everybody else who sits at the session, in the order in which they sat down.
  public func others() -> [Occupant] { table.occupants(besides: place) }

  /// Whether somebody has taken this seat over; from then on this program only looks on.
  public func isTakenOver(by others: [Occupant]) -> Bool {
    others.contains { $0.predecessor == occupant.id }
  }

  /// Becomes a viewer, after somebody took the seat over.
  public func stepDown() {
    let seat = Self.free(.viewer, beside: others())
    let next = Occupant(
      seat: seat, since: since, machine: occupant.machine, id: occupant.id)
    // Where this cannot be written any more, the others see the old name for as long as this one stays.
    _ = table.write(next, at: place)
    occupant = next
    self.seat = seat
  }
}
