extension Session {
  /// Whose request for the floor could not be accommodated, in the order of the requests (product rule F21).
  public var unheard: [Intervention] {
    floor.interventions.values.filter { $0.unheardReason != nil }
  }

  /// Those of them who have sent nothing in writing either: the figure that every screen and document tells.
  public var notHeard: [Intervention] {
    let all = unheard
    guard !all.isEmpty else { return [] }
    let contributions = Set(notes.values.filter(\.isWritten).map(WrittenContribution.init))
    return all.filter { !contributions.contains(contribution(of: $0)) }
  }

  /// What somebody sent in writing instead of speaking.
  public func written(by one: Intervention) -> Note? {
    let key = contribution(of: one)
    return notes.values.first { $0.isWritten && WrittenContribution($0) == key }
  }

  /// A contribution in writing bears the name and the moment of the request it stands for.
  private struct WrittenContribution: Hashable {
    let speaker: Speaker?
    let requested: Timestamp

    init(speaker: Speaker?, requested: Timestamp) {
      self.speaker = speaker
      self.requested = requested
    }

    init(_ note: Note) { self.init(speaker: note.speaker, requested: note.at) }
  }

  private func contribution(of one: Intervention) -> WrittenContribution {
    WrittenContribution(speaker: speaker(of: one.details.person), requested: one.requested)
  }
}

extension Note {
  /// The tag of contributions in writing (product rule F21).
  public static let writtenTag = "written"

  /// Whether somebody sent it in writing.
  public var isWritten: Bool { tags.contains(Self.writtenTag) }
}

extension Intervention {
  /// Why it is on the list of the unheard; `nil` where it is not.
  public var unheardReason: ReleaseReason? {
    guard case .released(_, let reason) = state, reason != .dropped else { return nil }
    return reason
  }

  /// How long the person had waited when it was over; `nil` for who was not released.
  public var waited: Milliseconds? {
    guard case .released(let at, _) = state else { return nil }
    return max(.zero, at - requested)
  }
}
