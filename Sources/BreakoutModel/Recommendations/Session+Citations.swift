extension Session {
  /// The recommendations that name a note as one from which they came, in the order of their numbers.
  public func recommendations(citing note: NoteID) -> [RecommendationID] {
    recommendations.values.lazy.filter { $0.sources.contains(note) }.map(\.id).sorted()
  }

  /// What was split off a recommendation.
  public func split(from id: RecommendationID) -> [RecommendationID] {
    recommendations.values.lazy.filter { $0.splitFrom == id }.map(\.id).sorted()
  }
}
