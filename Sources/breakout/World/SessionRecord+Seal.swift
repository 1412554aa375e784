import BreakoutExport
import BreakoutModel
import BreakoutRecord
import BreakoutReport

extension SessionRecord {
  /// What a document says of the record it was made from; `nil` where there is nothing to say.
  func seal(of session: Session) -> RecordSeal? {
    let entry = session.documentEntry
    let hash = link(at: entry)
    let isIncomplete = problem?.isIncomplete == true
    guard hash != nil || isIncomplete else { return nil }
    return RecordSeal(entry: entry, hash: hash, isIncomplete: isIncomplete)
  }
}
