extension Session {
  /// Mends parts of the set-up. What was shared out of the time is shared again as long as nothing has begun.
  func decideSetUp(_ parts: [SetUpPart]) throws(Refusal) -> [Change] {
    guard !parts.isEmpty else { throw .emptyText }
    var changes: [Change] = []
    for part in parts {
      let part = try clean(part)
      // Who says what was assumed says something new.
      guard header[part.field] != part || header.isAssumed(part.field) else { continue }
      changes.append(.setUpMended(part: part))
    }
    let mended = header.with(parts)
    let times = [mended.duration, mended.reserve]
    guard times != [header.duration, header.reserve] else { return changes }
    // Where the usual reserve is more than there is, the points have nothing, which the sheet says.
    if let reserve = mended.namedReserve, reserve >= mended.duration { throw .reserveTooLong }
    return changes + timing(of: mended)
  }

  private func clean(_ part: SetUpPart) throws(Refusal) -> SetUpPart {
    switch part {
    case .title(let text):
      guard !text.trimmed.isEmpty else { throw .emptyText }
      return .title(text.trimmed)
    case .event(let text): return .event(text?.nonEmpty)
    case .place(let text): return .place(text?.nonEmpty)
    case .room(let text): return .room(text?.nonEmpty)
    case .date, .start: return part
    case .reserve(let length):
      guard length.map({ $0 >= .zero && $0 <= Self.lengths.upperBound }) ?? true else {
        throw .reserveTooLong
      }
      return part
    case .duration(let length):
      guard Self.lengths.contains(length) else { throw .impossibleDuration }
      return part
    case .constituencies(let names):
      let clean = names.map(\.trimmed).filter { !$0.isEmpty }
      for (place, name) in clean.enumerated()
      where clean[..<place].contains(where: { $0.folded == name.folded }) {
        throw .groupNamedTwice(name)
      }
      return .constituencies(clean)
    case .attribution:
      // Later it is a change of the rule, which says from when it holds.
      guard hasNothingOnRecord else { throw .regimeStays }
      return part
    case .decision(let words):
      return .decision(words.nonEmpty ?? AgendaRules.usualDecision)
    }
  }

  /// The minutes of a point, and what they leave for those that share the time.
  func timing(_ id: PointID, _ planned: Milliseconds) throws(Refusal) -> [Change] {
    guard Self.lengths.contains(planned) else { throw .impossibleDuration }
    guard let point = points[id], point.sharesTime || point.planned != planned else { return [] }
    let own = PointTime(id: id, planned: planned, isShare: false)
    return [.pointsTimed(times: [own] + shares(of: header, besides: own))]
  }

  private func timing(of mended: SessionHeader) -> [Change] {
    let times = shares(of: mended)
    return times.isEmpty ? [] : [.pointsTimed(times: times)]
  }

  /// What points without minutes of their own get, as far as it changes.
  private func shares(of header: SessionHeader, besides own: PointTime? = nil) -> [PointTime] {
    guard started == nil else { return [] }
    let walk = walk.filter { $0.status.isUnfinished }
    let isShare = walk.map { $0.sharesTime && $0.id != own?.id }
    let plan = AgendaPlan(
      points: zip(walk, isShare).map { point, isShare in
        (isShare ? nil : point.id == own?.id ? own?.planned : point.planned, point.priority)
      }, duration: header.duration, reserve: header.reserve)
    return zip(zip(walk, isShare), plan.allotments).compactMap { one, share in
      one.1 && one.0.planned != share
        ? PointTime(id: one.0.id, planned: share, isShare: true) : nil
    }
  }

  /// How long a session, or a point of it, can be: from a minute to ten days.
  public static let lengths = Milliseconds.minutes(1)...Milliseconds.minutes(10 * 24 * 60)
}

extension String {
  /// Without blanks around it; `nil` where nothing is left.
  fileprivate var nonEmpty: String? { trimmed.isEmpty ? nil : trimmed }
}
