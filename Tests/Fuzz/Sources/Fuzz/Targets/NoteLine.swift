import BreakoutModel

extension FuzzTarget {
  /// Nothing typed is rejected, and what is off the record is known while it is typed.
  static let noteLine = FuzzTarget(name: "note-line") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch NoteLine(parsing: text) {
    case .empty: precondition(isBlank, "a line with words became nothing")
    case .offTheRecord:
      precondition(NoteLine.isOffTheRecord(text), "a draft of it would have been kept")
    case .recommendation(let fields): _ = RecommendationLine.text(for: fields)
    case .note, .continuation, .substitution, .command: break
    }
  }
}
