import BreakoutModel

/// Under which regime each part of the record leaves the room: that of its point at its moment (product
/// rule F17).
extension ReportedSession {
  func attribution(of point: PointID?, at moment: Timestamp) -> Attribution {
    attribution.under(session.regime(of: point, at: moment))
  }

  func attribution(of note: Note) -> Attribution {
    attribution(of: note.point, at: note.at)
  }

  /// The strictest under which it was made, reworded, or moved to another point by a merging.
  func attribution(of one: Recommendation) -> Attribution {
    let moments = [one.at, one.versions.last?.at ?? one.at]
    let regimes = [one.point, one.id.point].flatMap { (point: PointID) -> [AttributionRegime] in
      moments.map { session.regime(of: point, at: $0) }
    }
    return attribution.under(regimes.reduce(.attributed, max))
  }

  /// The stricter one of those at its opening and at its end.
  func attribution(of decision: Decision) -> Attribution {
    attribution.under(
      session.regime(of: decision), concealing: concealed.names(for: decision))
  }

  /// The constituencies of the session as they may be told: those of the agenda, and those that only the
  /// roster has, unless few people could be told by their name.
  var constituencies: [String] {
    let header = session.header.constituencies
    let added = attribution.mergesSmallGroups ? [] : session.constituencies.dropFirst(header.count)
    return (header + added.map(attribution.told)).withoutRepeats
  }

  func attribution(of one: Intervention) -> Attribution {
    attribution(of: one.point, at: one.started ?? one.requested)
  }
}

extension Session {
  /// The strictest regime that has ever held for a point, for what has no moment of its own.
  func strictestRegime(of point: PointID) -> AttributionRegime {
    regimes.reduce(max(header.attribution, regimeNow(of: point))) {
      max($0, regime(of: point, at: $1.at))
    }
  }
}
