import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore

extension SessionStore {
  /// What a document says of the record it was made from; `nil` where the link can no longer be read.
  func seal(of session: Session) -> RecordSeal? {
    let entry = session.documentEntry
    return link(at: entry).map {
      RecordSeal(entry: entry, hash: $0, isIncomplete: problem?.isIncomplete == true)
    }
  }
}
