import BreakoutModel
import BreakoutWords

extension VerifyReport {
  /// A declared result of the record that is counted otherwise, and the event that declared it.
  public struct Recounted: Equatable, Sendable {
    public let seq: Int
    public let recount: Recount

    init(seq: Int, _ recount: Recount) {
      self.seq = seq
      self.recount = recount
    }

    public var sentence: String { words.records.recounted(seq, recount.sentence) }
  }
}
