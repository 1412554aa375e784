extension Session {
  /// A note that was begun before a change of speaker, and is finished sooner than this after it, belongs to
  /// the speaker before (product rule F6).
  public static let noteLag = Milliseconds.seconds(8)

  /// Whose words a note holds that names nobody: whoever had the floor when it was begun, but no longer ago
  /// than 8 seconds, so that a line left standing does not go to somebody long gone.
  ///
  /// What the moderator says and technical breaks are nobody's: a moderator guides the debate and is no
  /// party to it. Whoever is paused keeps the floor; who gave it back while paused counts until the pause.
  ///
  /// - Parameters:
  ///   - begun: when the first character was typed.
  ///   - now: when the note is finished.
  public func noteSpeaker(begun: Timestamp, at now: Timestamp) -> Speaker? {
    let lag = Milliseconds(-Self.noteLag.count)
    guard let one = holder(at: max(min(begun, now), now + lag)), one.details.kind.isNoted else {
      return nil
    }
    let speaker = speaker(of: one.details.person)
    return speaker.name == nil && speaker.constituency == nil ? nil : speaker
  }

  /// Who had the floor at a moment; inside a speech that was interrupted, whoever interrupted it.
  private func holder(at moment: Timestamp) -> Intervention? {
    // Nobody else can have spoken since the last start of who has the floor.
    if let speaker = floor.speaker, let start = speaker.spans.last?.start, start <= moment {
      return speaker
    }
    var holder: Intervention?
    for one in floor.interventions.values {
      guard let start = one.started, start <= moment, one.hasFloor(after: moment) else { continue }
      if start >= holder?.started ?? start { holder = one }
    }
    return holder
  }
}

extension Intervention {
  /// Whether somebody who has had the floor keeps it beyond a moment.
  fileprivate func hasFloor(after moment: Timestamp) -> Bool {
    switch state {
    case .onFloor: true
    case .ended: spans.last?.end.map { $0 > moment } ?? false
    case .waiting, .released: false
    }
  }
}

extension InterventionKind {
  /// Whether notes that are taken meanwhile are the speaker's.
  fileprivate var isNoted: Bool {
    switch self {
    case .floor, .panel, .response, .question, .order, .reply: true
    case .moderator, .technical: false
    }
  }
}
