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
      return .addNote(
        NoteDraft(
          at: point.moment(before: now), kind: kind, text: text, tags: NoteLine.tags(in: text)))
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

/// How a point stands, in five lines (product rule F2).
struct PointCheckLines {
  let lines: [(text: String, isMissing: Bool)]

  init(_ point: Point, in session: Session) {
    let notes = session.entries(of: point.id).compactMap { entry -> Note? in
      if case .note(let id) = entry { session.notes[id] } else { nil }
    }
    let count = { (kinds: Set<NoteKind>) in notes.count { kinds.contains($0.kind) } }
    let recommendations = session.recommendations(of: point.id)
    let undecided = recommendations.count { $0.status == .draft || $0.status == .readBack }
    let actions = notes.filter { $0.kind == .action }
    let ownerless = actions.count { $0.speaker == nil }
    let parked = notes.filter { $0.kind == .parked }
    let open = parked.count { $0.ticket == nil }
    lines = [
      (Self.number(count([.keyMessage]), "key message"), count([.keyMessage]) == 0),
      (
        Self.number(recommendations.count, "recommendation")
          + (undecided > 0 ? ", \(undecided) not decided" : ""),
        recommendations.isEmpty || undecided > 0
      ),
      (
        Self.number(count([.agreement]), "agreement") + ", "
          + Self.number(count([.divergence]), "divergence"),
        count([.agreement, .divergence]) == 0
      ),
      (
        Self.number(actions.count, "action")
          + (ownerless > 0 ? ", \(ownerless) without an owner" : ""), ownerless > 0
      ),
      (
        Self.number(parked.count, "parked issue") + (open > 0 ? ", \(open) without an owner" : ""),
        open > 0
      ),
    ]
  }

  private static func number(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)" : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
