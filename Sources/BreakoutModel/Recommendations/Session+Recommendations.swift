/// What is asked about the recommendations of a session.
extension Session {
  /// All recommendations in the order of their numbers.
  public var sortedRecommendations: [Recommendation] {
    recommendations.values.sorted { $0.id < $1.id }
  }

  /// The recommendations of a point in the order of their numbers.
  public func recommendations(of point: PointID) -> [Recommendation] {
    recommendations.values.filter { $0.point == point }.sorted { $0.id < $1.id }
  }

  /// What was merged into a recommendation, also by way of others, in the order of their numbers.
  public func merged(into id: RecommendationID) -> [RecommendationID] {
    sortedRecommendations.map(\.id).filter { $0 != id && home(of: $0) == id }
  }

  /// Where a recommendation has gone by merging; itself where it has not. Only a damaged record could merge
  /// in a ring.
  public func home(of id: RecommendationID) -> RecommendationID {
    var home = id
    var seen: Set<RecommendationID> = []
    while case .merged(let next) = recommendations[home]?.status, seen.insert(home).inserted {
      home = next
    }
    return home
  }

  /// What was split off a recommendation.
  public func split(from id: RecommendationID) -> [RecommendationID] {
    recommendations.values.lazy.filter { $0.splitFrom == id }.map(\.id).sorted()
  }

  /// The recommendations that name a note as one from which they came, in the order of their numbers.
  public func recommendations(citing note: NoteID) -> [RecommendationID] {
    recommendations.values.lazy.filter { $0.sources.contains(note) }.map(\.id).sorted()
  }
}
