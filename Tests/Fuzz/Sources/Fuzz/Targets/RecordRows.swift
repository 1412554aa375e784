import BreakoutModel
import BreakoutReport
import Foundation

extension FuzzTarget {
  /// The changes of a record, one a line, as somebody could have forged them: they are refused, e.g. for
  /// numbers beyond all limits, or make a session that has a snapshot and a document.
  static let recordRows = FuzzTarget(name: "record-rows") { bytes in
    var session = Session()
    let decoder = JSONDecoder()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let change = try? decoder.decode(Change.self, from: Data(line)), change.isPossible
      else { continue }
      let now = Timestamp(milliseconds: session.lastAt.milliseconds + 1000)
      for event in session.events([change], at: now, by: .moderator) { session.apply(event) }
    }
    guard session.exists else { return }
    do {
      let again = try Session(snapshot: session.snapshot())
      precondition(again == session, "a snapshot differs")
    } catch {
      preconditionFailure("a snapshot cannot be read")
    }
    _ = Report(session: session)
  }
}
