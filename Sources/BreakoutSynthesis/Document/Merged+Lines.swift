import BreakoutModel
import BreakoutReport

extension Merged {
  /// Its labels and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append(label, isStrong: true)
    line.append(text)
    return line
  }

  /// The filled fields that tell how to follow it up.
  ///
  /// - Parameter addressee: whom the reader already knows to be addressed; `nil` names all.
  func details(besides addressee: String?) -> String {
    let others = addressees.filter { $0.folded != addressee?.folded }
    var parts: [String] = []
    if !others.isEmpty {
      parts.append((addressee == nil ? "to: " : "jointly with ") + others.joined(separator: ", "))
    }
    for field in [RecommendationField.deadline, .indicator, .baseline, .target, .lead] {
      let value = CleanText.line(value(of: field))
      if !value.isEmpty { parts.append("\(field.name.lowercased()): \(value)") }
    }
    return parts.joined(separator: "; ").capitalisedFirst
  }

  /// What each room decided on it, in that room's words, those that were dropped in its favour included.
  var support: [(id: Provenance, words: String)] {
    (sources + dropped).sorted { $0.id < $1.id }.map { one in
      (one.id, [one.content.decision, one.content.mark].compactMap { $0 }.joined(separator: " "))
    }
  }
}
