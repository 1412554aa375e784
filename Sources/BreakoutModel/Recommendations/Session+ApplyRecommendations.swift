extension Session {
  func foldRecommendation(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .recommendationAdded(let id, let point, let at, let fields, let sources, let splitFrom):
      // Only a damaged record names such numbers; counting on from them would overflow.
      guard id.point.number > 0, (1...1_000_000).contains(id.ordinal) else { return [] }
      return [
        .present(
          Recommendation(
            id: id, point: point, at: at, fields: fields, sources: sources ?? [],
            splitFrom: splitFrom))
      ]
    case .recommendationEdited(let id, let fields):
      guard var one = recommendations[id] else { return [] }
      let isReworded =
        one.fields.text != fields.text || one.fields.addressees != fields.addressees
      // What the room is asked holds the target and the deadline too: whoever changes them changes what was
      // decided and heard, though not the wording.
      if one.fields.put != fields.put {
        one.readBackVersion = nil
        if one.status.isDecided { one.isChangedAfterDecision = true }
      }
      one.fields = fields
      if isReworded {
        one.versions.append(Wording(at: now, text: fields.text, addressees: fields.addressees))
      }
      return [.present(one)]
    case .recommendationMarked(let id, let status):
      guard var one = recommendations[id] else { return [] }
      // Reading a decided text back again confirms its new wording; it does not undo the decision.
      if status != .readBack || !one.status.isDecided { one.status = status }
      one.isChangedAfterDecision = false
      if status == .readBack { one.readBackVersion = one.version }
      return [.present(one)]
    case .recommendationSourced(let id, let sources):
      guard var one = recommendations[id] else { return [] }
      one.sources = sources
      return [.present(one)]
    case .followUpNoted(let id, let entry):
      guard var one = recommendations[id] else { return [] }
      one.followUp.append(entry)
      return [.present(one)]
    default:
      return []
    }
  }
}
