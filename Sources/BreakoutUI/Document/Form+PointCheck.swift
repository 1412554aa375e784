import BreakoutModel

/// What a point still lacks, as a form in which each line can be filled at once (product rule F2).
extension Form {
  static func pointCheck(_ point: Point) -> Form {
    Form(
      purpose: .pointCheck(point.id),
      title: "Point \(point.id.number) “\(point.title)” · what is missing",
      fields: checkedKinds.map { Field($0.checkLabel) })
  }

  private static let checkedKinds: [NoteKind] = [.keyMessage, .agreement, .divergence, .action]

  /// A note for every line that was filled, at the time of that point.
  func checkIntents(_ id: PointID, in session: Session, at now: Timestamp) -> [Intent] {
    guard let point = session.points[id] else { return [] }
    return Self.checkedKinds.enumerated().compactMap { place, kind in
      let text = self[place]
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      return .note(
        .add(
          NoteDraft(
            at: point.moment(before: now), kind: kind, text: text, tags: NoteLine.tags(in: text))))
    }
  }
}

extension NoteKind {
  fileprivate var checkLabel: String {
    switch self {
    case .keyMessage: "Key message"
    case .agreement: "Agreement"
    case .divergence: "Divergence"
    default: "Action, and who"
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

extension PointGaps {
  /// How the point stands, in five lines (product rule F2).
  var lines: [(text: String, isMissing: Bool)] {
    [
      (number(.keyMessage, "key message"), count(.keyMessage) == 0),
      (
        Self.number(recommendations, "recommendation")
          + (undecided > 0 ? ", \(undecided) not decided" : ""),
        recommendations == 0 || undecided > 0
      ),
      (number(.agreement, "agreement") + ", " + number(.divergence, "divergence"), lacksViews),
      owned(.action, "action"),
      owned(.parked, "parked issue"),
    ]
  }

  private func owned(_ kind: NoteKind, _ noun: String) -> (text: String, isMissing: Bool) {
    let open = ownerless[kind] ?? 0
    return (number(kind, noun) + (open > 0 ? ", \(open) without an owner" : ""), open > 0)
  }

  private func number(_ kind: NoteKind, _ noun: String) -> String {
    Self.number(count(kind), noun)
  }

  private static func number(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)" : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
