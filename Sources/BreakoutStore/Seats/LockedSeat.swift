import BreakoutModel
import BreakoutRecord
import Foundation
import Glibc

/// A seat at a session file, held by a lock that goes with the program.
public final class LockedSeat: SeatHold {
  public private(set) var occupant: Occupant
  private let table: SeatTable
  private let place: Int

  private init(_ table: SeatTable, _ place: Int, _ occupant: Occupant) {
    self.table = table
    self.place = place
    self.occupant = occupant
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
  ) throws(StoreProblem) -> LockedSeat {
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
  ) throws(StoreProblem) -> LockedSeat {
    try passGate(of: table, path: path)
    defer { ByteLock.release(SeatTable.gate, count: 1, of: table.descriptor) }
    let others = table.occupants()
    if let far = others.first(where: { $0.machine != Self.machine }) {
      throw .openElsewhere(path: path, machine: far.machine)
    }
    let occupant = Occupant(
      wanted, takesOver: takesOver, since: now, machine: machine, beside: others)
    for place in 0..<SeatTable.places {
      let start = place * SeatTable.placeBytes
      switch ByteLock.take(start, count: SeatTable.placeBytes, of: table.descriptor) {
      case .taken:
        guard table.write(occupant, at: place) else {
          throw FileCheck.problem(errno, path: path)
        }
        return LockedSeat(table, place, occupant)
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

  /// The name of this machine.
  static let machine: String = {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "localhost" }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }()

  public func others() -> [Occupant] { table.occupants(besides: place) }

  public func stepDown() {
    occupant = occupant.steppedDown(beside: others())
    // Where this cannot be written any more, the others see the old name for as long as this one stays.
    _ = table.write(occupant, at: place)
  }
}
