import BreakoutWords

/// Numbers of a count of the room that were typed and not sent, as they are kept over a crash.
struct KeptPresence: Equatable, Sendable, Codable {
  let figures: [Figure]

  struct Figure: Equatable, Sendable, Codable {
    /// Its row, `observers`, or `group` with a name; the room as a whole where it says nothing.
    var row: Row?
    /// Which constituency it counts.
    var group: String?
    /// Whether those with a vote are counted, present or not.
    var isOfEntitled: Bool?
    /// What stands there, and what stood there before anybody typed.
    let text: String
    let start: String
  }

  enum Row: String, Codable {
    case group, observers
  }
}

extension Cockpit {
  /// The numbers that were typed for the room.
  var keptPresence: KeptPresence? {
    let panel: PresencePanel? =
      if case .presence(let panel) = workPanel { panel } else { unfinished.presence }
    guard let panel, panel.isChanged else { return nil }
    return KeptPresence(figures: panel.figures)
  }

  /// - Returns: where they are now, to follow "in"; `nil` where they are the same as in the session by now.
  mutating func restore(_ kept: KeptPresence) -> String? {
    var panel = PresencePanel(session)
    panel.restore(kept.figures)
    guard panel.isChanged else { return nil }
    unfinished.presence = panel
    return words.people.theCountOfTheRoom
  }
}
