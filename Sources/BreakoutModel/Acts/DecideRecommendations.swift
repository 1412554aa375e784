extension Session {
  func decideRecommendation(_ intent: Intent) throws(Refusal) -> [Change] {
    switch intent {
    case .addRecommendation(let fields, let at):
      guard !fields.text.trimmed.isEmpty else { throw .emptyText }
      guard let point = home(of: at) else { throw .noOpenPoint }
      let id = RecommendationID(point: point, ordinal: lastOrdinal(of: point) + 1)
      return [.recommendationAdded(id: id, point: point, at: at, fields: fields)]
    case .editRecommendation(let id, let fields):
      guard recommendations[id] != nil else { throw .noSuchRecommendation(id) }
      guard !fields.text.trimmed.isEmpty else { throw .emptyText }
      return [.recommendationEdited(id: id, fields: fields)]
    case .markRecommendation(let id, let status):
      guard recommendations[id] != nil else { throw .noSuchRecommendation(id) }
      if status.isDecided { throw .needsDecision(status) }
      if case .merged(let other) = status {
        guard let home = recommendations[other], other != id else {
          throw .noSuchRecommendation(other)
        }
        // Else two could be merged into each other, and neither would be printed.
        if case .merged = home.status { throw .isWithdrawn(other) }
      }
      return [.recommendationMarked(id: id, status: status)]
    default:
      return []
    }
  }

  /// The point that was open last.
  public var lastLeftPoint: PointID? {
    points.values.filter { $0.spans.last?.end != nil }
      .max { ($0.spans.last?.end ?? .distantPast) < ($1.spans.last?.end ?? .distantPast) }?.id
  }

  /// Numbers count under the point of the first writing, so that none is given out twice.
  private func lastOrdinal(of point: PointID) -> Int {
    recommendations.keys.lazy.filter { $0.point == point }.map(\.ordinal).max() ?? 0
  }
}
