import BreakoutModel
import BreakoutWords

/// What a point still lacks, as a form in which each line can be filled at once (product rule F2).
extension Form {
  static func pointCheck(_ point: Point) -> Form {
    Form(
      purpose: .pointCheck(point.id),
      title: words.document.whatIsMissing(at: point.id.number, point.title),
      fields: checked.map { Field($0.label) })
  }

  private static var checked: [(kind: NoteKind, label: String)] {
    let document = words.document
    return [
      (.keyMessage, document.keyMessage), (.agreement, document.agreement),
      (.divergence, document.divergence), (.action, document.actionAndWho),
    ]
  }

  /// A note for every line that was filled, at the time of that point.
  func checkIntents(_ id: PointID, in session: Session, at now: Timestamp) -> [Intent] {
    guard let point = session.points[id] else { return [] }
    return Self.checked.map(\.kind).enumerated().compactMap { place, kind in
      let text = self[place]
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      return .note(
        .add(
          NoteDraft(
            at: point.moment(before: now), kind: kind, text: text, tags: NoteLine.tags(in: text))))
    }
  }
}

extension Point {
  /// A moment at which it was open: now, or its last one.
  fileprivate func moment(before now: Timestamp) -> Timestamp {
    guard let last = spans.last, let end = last.end else { return now }
    return max(last.start, end + (.zero - .seconds(1)))
  }
}
