import BreakoutModel

/// Which recommendation a key is about.
extension Cockpit {
  /// What a decision would be about: the selected recommendation, or that of the selected decision, else
  /// the newest that is not decided.
  var topic: RecommendationID? {
    switch selectedEntry {
    case .recommendation(let id): id
    case .decision(let id): session.decisions[id]?.subject.recommendation
    case .note, nil:
      newestRecommendation {
        $0.status == .draft || $0.status == .readBack || $0.isChangedAfterDecision
      }?
      .id ?? newestRecommendation { $0.status == .deferred || $0.status == .supported }?.id
    }
  }

  /// The newest recommendation of the point that is shown which fits.
  func newestRecommendation(where fits: (Recommendation) -> Bool) -> Recommendation? {
    guard let point = viewedPoint else { return nil }
    return session.recommendations(of: point).last(where: fits)
  }

  /// The recommendation that is to be decided where it is the last line of the point's record, or only
  /// decisions on it stand behind. Enter is pressed too easily for anything that is further up.
  var undecidedAtTheEnd: Recommendation? {
    guard
      let one = newestRecommendation(where: { !$0.status.isDecided || $0.isChangedAfterDecision }),
      let place = session.place(of: .recommendation(one.id))
    else { return nil }
    let behind = (place.index + 1)..<max(place.index + 1, session.entryCount(of: place.point))
    let isLast = behind.allSatisfy { index in
      guard case .decision(let id) = session.entry(index, of: place.point) else { return false }
      return session.decisions[id]?.subject.recommendation == one.id
    }
    return isLast ? one : nil
  }
}
