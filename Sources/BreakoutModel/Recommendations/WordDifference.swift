/// What changed between two wordings, word by word; in scripts without blanks, character by character.
public struct WordDifference: Equatable, Sendable {
  public enum Kind: Equatable, Sendable { case same, removed, added }

  public struct Part: Equatable, Sendable {
    public let kind: Kind
    public let text: String
  }

  public let parts: [Part]

  /// Beyond so many pairs of changed words the middle counts as replaced as a whole, which is quicker and
  /// as easy to read.
  private static let mostPairs = 250_000

  public init(from old: String, to new: String) {
    let old = Self.pieces(old)
    let new = Self.pieces(new)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let removed = old[start..<(old.count - end)]
    let added = new[start..<(new.count - end)]
    var parts: [(Kind, Substring)] = old[..<start].map { (.same, $0) }
    if removed.count * added.count <= Self.mostPairs {
      parts += Self.changes(Array(removed), Array(added))
    } else {
      parts += removed.map { (.removed, $0) } + added.map { (.added, $0) }
    }
    parts += old[(old.count - end)...].map { (.same, $0) }
    self.parts = Self.joined(parts)
  }

  /// Readable without colour: `publish [-local-] {+annual+} shares`.
  public var marked: String {
    parts.map { part in
      switch part.kind {
      case .same: part.text
      case .removed: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      }
    }.joined()
  }

  /// The longest common sequence stays, the rest was removed or added.
  private static func changes(_ old: [Substring], _ new: [Substring]) -> [(Kind, Substring)] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var parts: [(Kind, Substring)] = []
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      if here < old.count, removed.contains(here) {
        parts.append((.removed, old[here]))
        here += 1
      } else if there < new.count, added.contains(there) {
        parts.append((.added, new[there]))
        there += 1
      } else {
        parts.append((.same, old[here]))
        here += 1
        there += 1
      }
    }
    return parts
  }

  /// Words, the marks behind them, so that a full stop is no change of its word, and the blanks between
  /// them; each character of a script without blanks.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      var length = 1
      if first.isWhitespace {
        length = rest.prefix { $0.isWhitespace }.count
      } else if !standsAlone(first) {
        let word = rest.prefix { !$0.isWhitespace && !standsAlone($0) }
        let marks = word.reversed().prefix { ",.;:!?،؛؟".contains($0) }.count
        length = marks == word.count ? marks : word.count - marks
      }
      pieces.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  private static func standsAlone(_ character: Character) -> Bool {
    Script(of: String(character))?.hasSpaces == false
  }

  /// Neighbours of one kind together, a blank between two changes with them; what was removed first.
  private static func joined(_ parts: [(Kind, Substring)]) -> [Part] {
    var joined: [Part] = []
    var (removed, added) = ("", "")
    func flush() {
      if !removed.isEmpty { joined.append(Part(kind: .removed, text: removed)) }
      if !added.isEmpty { joined.append(Part(kind: .added, text: added)) }
      (removed, added) = ("", "")
    }
    for (place, (kind, text)) in parts.enumerated() {
      switch kind {
      case .removed: removed += text
      case .added: added += text
      case .same:
        let isBetween =
          text.allSatisfy(\.isWhitespace) && !(removed.isEmpty && added.isEmpty)
          && parts.indices.contains(place + 1) && parts[place + 1].0 != .same
        if isBetween {
          removed += text
          added += text
        } else {
          flush()
          if joined.last?.kind == .same, let last = joined.popLast() {
            joined.append(Part(kind: .same, text: last.text + text))
          } else {
            joined.append(Part(kind: .same, text: String(text)))
          }
        }
      }
    }
    flush()
    return joined
  }
}
