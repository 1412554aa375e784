import BreakoutModel
import BreakoutWords

/// What changed from one wording to the next, word by word, in a sentence (product rule F7).
struct WordingChange {
  /// E.g. `“yearly” became “every spring”; “in public” added`; `nil` where no word changed, and for texts
  /// too long to be compared.
  let words: String?

  /// In characters. Longer texts are not recommendations, and a sentence on them would repeat them twice.
  private static let most = 2_400

  init(from old: String, to new: String) {
    let (old, new) = (CleanText.line(old), CleanText.line(new))
    guard old.count <= Self.most, new.count <= Self.most else {
      words = nil
      return
    }
    let report = Words.current.report
    var changes: [String] = []
    var removed: String?
    func tell(_ added: String?) {
      switch (removed, added) {
      case (let removed?, let added?): changes.append(report.became(removed, added))
      case (let removed?, nil): changes.append(report.leftOut(removed))
      case (nil, let added?): changes.append(report.added(added))
      case (nil, nil): break
      }
      removed = nil
    }
    for part in WordDifference(from: old, to: new).parts {
      switch part.kind {
      case .same: tell(nil)
      case .removed: removed = CleanText.line(part.text)
      case .added: tell(CleanText.line(part.text))
      }
    }
    tell(nil)
    words = changes.isEmpty ? nil : Words.current.lists.clauses(changes)
  }
}
