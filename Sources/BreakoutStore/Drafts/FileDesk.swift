import BreakoutModel
import BreakoutRecord

/// The files that seats keep beside a session.
public struct FileDesk: SeatDesk {
  /// The path of the session.
  let session: String

  public init(session: String) {
    self.session = session
  }

  public func draft(of seat: Seat) -> any KeptDraft { DraftFile(session: session, seat: seat) }

  public func abandonedDrafts(
    of role: Seat.Role, besides taken: [Seat]
  ) throws(StoreProblem) -> [any KeptDraft] {
    try SeatFileName(session: session, ending: DraftFile.ending).abandoned(role, besides: taken)
      .map { DraftFile(path: $0) }
  }

  public func outbox(of seat: Seat, record: String?) -> any KeptOutbox {
    OutboxFile(session: session, seat: seat, record: record)
  }

  public func waiting() throws(StoreProblem) -> Set<String> {
    try OutboxFile.waiting(besides: session)
  }
}
