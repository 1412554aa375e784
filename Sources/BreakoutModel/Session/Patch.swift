/// What to put back at one place of a session to take an act back, or to do it again.
enum Patch: Sendable {
  case absent(SlotKey)
  case present(any SlotHolding)

  var key: SlotKey {
    switch self {
    case .absent(let key): key
    case .present(let holding): holding.key
    }
  }
}

extension Patch: Equatable {
  static func == (left: Patch, right: Patch) -> Bool {
    switch (left, right) {
    case (.absent(let key), .absent(let other)): key == other
    case (.present(let holding), .present(let other)): holding.isEqual(to: other)
    case (.absent, _), (.present, _): false
    }
  }
}

extension Session {
  /// What stands at a place now.
  func patch(at key: SlotKey) -> Patch { key.slot.patch(at: key, in: self) }

  /// Puts something in its place and returns what was there. The one way in which a session changes, so
  /// that the index of entries follows and every change can be taken back.
  mutating func exchange(_ patch: Patch) -> Patch {
    let old = self.patch(at: patch.key)
    if case .present(let holding) = old, let entry = holding.entry { index.remove(entry) }
    switch patch {
    case .absent(let key): key.slot.clear(key, in: &self)
    case .present(let holding): holding.put(in: &self)
    }
    return old
  }
}
