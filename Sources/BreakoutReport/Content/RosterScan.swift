import BreakoutModel

/// Looks for people and organisations of the roster in texts where the regime does not let them be named
/// (product rule F17): case, accents and punctuation do not matter.
///
/// It finds whole names only. Parts of names are words too often, and initials are everywhere.
struct RosterScan {
  /// The words of each name by its first one.
  private var phrases: [Substring: [[Substring]]] = [:]

  /// `nil` where everybody may be named, or nobody is on the roster.
  init?(_ record: SessionRecord) {
    let regime = record.attribution.regime
    guard regime != .attributed else { return nil }
    for one in record.session.roster.values {
      // Whoever runs the session is named in the header of every document.
      if one.role != .moderator, one.role != .rapporteur { add(one.name) }
      if regime != .affiliation { add(one.organisation) }
    }
    // A constituency may be told, even where an organisation has its name.
    for group in record.session.constituencies {
      let words = Self.words(of: group)
      if let first = words.first { phrases[first]?.removeAll { $0 == words } }
    }
    guard phrases.values.contains(where: { !$0.isEmpty }) else { return nil }
  }

  private mutating func add(_ name: String) {
    let words = Self.words(of: name)
    guard let first = words.first, words.count > 1 || first.count > 2 else { return }
    phrases[first, default: []].append(words)
  }

  /// Whether any name occurs.
  func finds(in text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { place in
      phrases[words[place]]?.contains { words[place...].starts(with: $0) } ?? false
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.folded.split { !$0.isLetter && !$0.isNumber }
  }
}
