import BreakoutModel

/// What a rapporteur would still want to have of a point before it is left (product rule F2).
struct PointGaps {
  let lacksKeyMessage: Bool
  let lacksRecommendation: Bool
  let undecided: Int
  let lacksViews: Bool

  init(_ point: Point, in session: Session) {
    var kinds: Set<NoteKind> = []
    for case .note(let id) in session.entries(of: point.id) {
      if let note = session.notes[id] { kinds.insert(note.kind) }
    }
    let recommendations = session.recommendations(of: point.id)
    lacksKeyMessage = !kinds.contains(.keyMessage)
    lacksRecommendation = recommendations.isEmpty
    undecided = recommendations.filter { $0.status == .draft || $0.status == .readBack }.count
    lacksViews = kinds.isDisjoint(with: [.agreement, .divergence])
  }

  /// In words, or `nil` when nothing is missing.
  var sentence: String? {
    var parts: [String] = []
    if lacksKeyMessage { parts.append("a key message") }
    if lacksRecommendation { parts.append("a recommendation") }
    if undecided > 0 { parts.append("\(undecided) decision\(undecided == 1 ? "" : "s")") }
    if lacksViews { parts.append("agreement or divergence") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
