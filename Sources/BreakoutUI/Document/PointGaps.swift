import BreakoutModel
import BreakoutWords

/// What of a point is on record, and what a rapporteur would still want to have before it is left (product
/// rule F2).
struct PointGaps {
  private var notes: [NoteKind: Int] = [:]
  /// Of the actions and the parked issues those that nobody has taken up.
  private(set) var ownerless: [NoteKind: Int] = [:]
  let recommendations: Int
  let undecided: Int

  init(_ point: Point, in session: Session) {
    let all = session.recommendations(of: point.id)
    recommendations = all.count
    undecided = all.count { $0.status == .draft || $0.status == .readBack }
    for case .note(let id) in session.entries(of: point.id) {
      guard let note = session.notes[id] else { continue }
      notes[note.kind, default: 0] += 1
      let isOwnerless =
        note.kind == .action && !note.hasDoer || note.kind == .parked && note.ticket == nil
      if isOwnerless { ownerless[note.kind, default: 0] += 1 }
    }
  }

  func count(_ kind: NoteKind) -> Int { notes[kind] ?? 0 }

  var lacksViews: Bool { count(.agreement) + count(.divergence) == 0 }

  /// What is missing in words, or `nil` when nothing is.
  var sentence: String? {
    var parts: [String] = []
    if count(.keyMessage) == 0 { parts.append(words.document.aKeyMessage) }
    if recommendations == 0 { parts.append(words.document.aRecommendation) }
    if undecided > 0 { parts.append(words.document.decisions(undecided)) }
    if lacksViews { parts.append(words.document.agreementOrDivergence) }
    return parts.isEmpty ? nil : words.lists.row(parts)
  }
}

extension PointGaps {
  /// How the point stands, in five lines (product rule F2).
  var lines: [(text: String, isMissing: Bool)] {
    let document = words.document
    let all = document.recommendations(recommendations)
    return [
      (document.keyMessages(count(.keyMessage)), count(.keyMessage) == 0),
      (
        undecided > 0 ? document.undecided(all, undecided) : all,
        recommendations == 0 || undecided > 0
      ),
      (
        words.lists.row([
          document.agreements(count(.agreement)), document.divergences(count(.divergence)),
        ]), lacksViews
      ),
      owned(.action, document.actions(count(.action))),
      owned(.parked, document.parkedIssues(count(.parked))),
    ]
  }

  private func owned(_ kind: NoteKind, _ all: String) -> (text: String, isMissing: Bool) {
    let open = ownerless[kind] ?? 0
    return (open > 0 ? words.document.withoutOwner(all, open) : all, open > 0)
  }
}
