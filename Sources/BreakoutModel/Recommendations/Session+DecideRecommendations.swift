extension Session {
  func decideRecommendation(_ intent: RecommendationIntent) throws(Refusal) -> [Change] {
    switch intent {
    case .add(let fields, let at, let sources):
      guard !fields.text.trimmed.isEmpty else { throw .emptyText }
      guard let point = home(of: at) else { throw .noOpenPoint }
      let id = RecommendationID(point: point, ordinal: lastOrdinal(of: point) + 1)
      return [
        .recommendationAdded(
          id: id, point: point, at: at, fields: fields,
          sources: sources.isEmpty ? nil : try existing(sources))
      ]
    case .extend(let id, let text):
      let text = text.trimmed
      guard !text.isEmpty else { throw .emptyText }
      let fields = RecommendationLine.extending(try recommendation(id).fields, by: text)
      return try decideRecommendation(.edit(id, fields))
    case .edit(let id, let fields):
      _ = try recommendation(id)
      guard !fields.text.trimmed.isEmpty else { throw .emptyText }
      return [.recommendationEdited(id: id, fields: fields)]
    case .mark(let id, let status):
      _ = try recommendation(id)
      if status.isDecided { throw .needsDecision(status) }
      if case .merged(let other) = status { try requireHome(other, of: id) }
      return [.recommendationMarked(id: id, status: status)]
    case .merge(let id, let home, let fields):
      return try merging(id, into: home, fields)
    case .split(let id, let first, let second):
      return try splitting(id, first, second)
    case .link(let id, let sources):
      let one = try recommendation(id)
      let sources = try existing(sources)
      guard sources != one.sources else { throw .alreadyLinked(id) }
      return [.recommendationSourced(id: id, sources: sources)]
    }
  }

  private func recommendation(_ id: RecommendationID) throws(Refusal) -> Recommendation {
    guard let one = recommendations[id] else { throw .noSuchRecommendation(id) }
    return one
  }

  /// Where one can be merged into. Two merged into each other would both not be printed.
  private func requireHome(_ home: RecommendationID, of id: RecommendationID) throws(Refusal) {
    let other = try recommendation(home)
    guard home != id else { throw .mergesItself(id) }
    switch other.status {
    case .merged, .withdrawn: throw .isWithdrawn(home)
    default: break
    }
  }

  private func merging(
    _ id: RecommendationID, into home: RecommendationID, _ fields: RecommendationFields
  ) throws(Refusal) -> [Change] {
    let one = try recommendation(id)
    try requireHome(home, of: id)
    if case .merged = one.status { throw .isWithdrawn(id) }
    guard !fields.text.trimmed.isEmpty else { throw .emptyText }
    try requireNoDecision(on: [id, home])
    var changes: [Change] = []
    let other = try recommendation(home)
    if other.fields != fields { changes.append(.recommendationEdited(id: home, fields: fields)) }
    let sources = other.sources + one.sources.filter { !other.sources.contains($0) }
    if sources != other.sources {
      changes.append(.recommendationSourced(id: home, sources: sources))
    }
    return changes + [.recommendationMarked(id: id, status: .merged(into: home))]
  }

  private func splitting(
    _ id: RecommendationID, _ first: RecommendationFields, _ second: RecommendationFields
  ) throws(Refusal) -> [Change] {
    let one = try recommendation(id)
    switch one.status {
    case .merged, .withdrawn: throw .isWithdrawn(id)
    default: break
    }
    guard !first.text.trimmed.isEmpty, !second.text.trimmed.isEmpty else { throw .emptyText }
    try requireNoDecision(on: [id])
    let part = RecommendationID(point: id.point, ordinal: lastOrdinal(of: id.point) + 1)
    return [
      .recommendationEdited(id: id, fields: first),
      .recommendationAdded(
        id: part, point: one.point, at: one.at, fields: second,
        sources: one.sources.isEmpty ? nil : one.sources, splitFrom: id),
    ]
  }

  /// What the room is deciding on keeps its words until it has decided.
  private func requireNoDecision(on ids: [RecommendationID]) throws(Refusal) {
    guard let open = decisionUnderWay, let id = open.subject.recommendation, ids.contains(id)
    else { return }
    throw .isBeforeTheRoom(id)
  }

  private func existing(_ sources: [NoteID]) throws(Refusal) -> [NoteID] {
    guard sources.allSatisfy({ notes[$0] != nil }) else { throw .noSuchNote }
    return sources.withoutRepeats
  }

  /// Numbers count under the point of the first writing, so that none is given out twice.
  private func lastOrdinal(of point: PointID) -> Int {
    recommendations.keys.lazy.filter { $0.point == point }.map(\.ordinal).max() ?? 0
  }
}
