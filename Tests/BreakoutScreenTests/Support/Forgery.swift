import BreakoutModel
import BreakoutRecord
import Foundation
import Testing

extension Room {
  /// Adds an event to the session, rightly linked, as another version of the program may write it.
  func forge(_ payload: String, kind: String, at: Timestamp) throws {
    let end = try sqlite("SELECT seq, hex(hash) FROM event ORDER BY seq DESC LIMIT 1;")
    let parts = end.split(whereSeparator: { $0 == "|" || $0.isNewline })
    let seq = try #require(parts.first.flatMap { Int($0) })
    let head = ChainHead(seq: seq, hash: try Self.bytes(try #require(parts.last)))
    let link = head.hash(
      seq: seq + 1, act: seq + 1, at: at.milliseconds, seat: "moderator", kind: kind,
      payload: Data(payload.utf8))
    _ = try sqlite(
      "INSERT INTO event (seq, act, at, seat, kind, payload, hash) VALUES (\(seq + 1), \(seq + 1), "
        + "\(at.milliseconds), 'moderator', '\(kind)', '\(payload)', x'\(link.hexadecimal)');")
  }

  private func sqlite(_ statement: String) throws -> String {
    let answer = try CommandRun(
      ["-cmd", ".timeout 5000", session, statement], home: home, executable: Sqlite.path)
    #expect(answer.status == .success, "\(answer.errors)")
    return answer.output
  }

  private static func bytes(_ hexadecimal: Substring) throws -> Data {
    var bytes = Data()
    var rest = hexadecimal
    while !rest.isEmpty {
      bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
