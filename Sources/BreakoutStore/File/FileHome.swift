import BreakoutRecord
import BreakoutWords
import Foundation
import GRDB
import Glibc

/// Where a session file was last opened to be written: which machine, and which file on it. A copy has
/// another one, and so has a file that was carried to another disk.
///
/// Only digests are kept: a session file is passed on.
struct FileHome: Equatable {
  let machine: Data
  let file: Data

  /// Of a file that is open here.
  init(_ file: FileCheck) {
    machine = Self.digest(Self.machine)
    self.file = Self.digest("\(file.device):\(file.inode)")
  }

  private static func digest(_ text: String) -> Data {
    SHA256.hash(data: Data(text.utf8)).prefix(16)
  }

  /// What systemd gives a machine at its installation; without it, its name.
  private static var machine: String {
    guard let id = FileManager.default.contents(atPath: "/etc/machine-id"), !id.isEmpty else {
      return LockedSeat.machine
    }
    return String(decoding: id, as: UTF8.self)
  }

  private init(machine: Data, file: Data) {
    self.machine = machine
    self.file = file
  }

  private static func kept(in db: Database) throws -> FileHome? {
    guard let row = try Row.fetchOne(db, sql: "SELECT machine, file FROM home") else { return nil }
    return FileHome(
      machine: Data.fromDatabaseValue(row[0]) ?? Data(),
      file: Data.fromDatabaseValue(row[1]) ?? Data())
  }

  /// Whether a file was last written in another place than it is in now.
  static func isElsewhere(_ path: String, in db: Database) throws -> Bool {
    guard let home = try kept(in: db) else { return false }
    return home != FileHome(try FileCheck(path))
  }

  fileprivate func move(into db: Database) throws -> FileArrival? {
    let before = try Self.kept(in: db)
    guard before != self else { return nil }
    try db.writing {
      try db.execute(
        sql: "INSERT OR REPLACE INTO home (id, machine, file) VALUES (1, ?, ?)",
        arguments: [machine, file])
    }
    return before.map { $0.machine == machine ? .sameMachine : .otherMachine }
  }
}

extension SessionStore {
  /// Notes that the session goes on here, and says where its file comes from if it was written somewhere else
  /// before.
  ///
  /// - Returns: `nil` where the file was at home already, and where it cannot be written.
  public func arrive() throws -> FileArrival? {
    guard mode == .readWrite else { return nil }
    return try use { try FileHome(files.file).move(into: $0) }
  }
}

/// That a session file is not where it was written last: it was copied or moved.
public enum FileArrival: Equatable, Sendable {
  case sameMachine, otherMachine

  /// One sentence: what it means, and what to do.
  public var sentence: String {
    self == .sameMachine ? words.records.cameFromElsewhere : words.records.cameFromMachine
  }
}
