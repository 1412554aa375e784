/// What changed from one wording to the next, word by word, in a sentence (product rule F7).
struct WordingChange {
  /// E.g. `“yearly” became “every spring”; “in public” added`; `nil` where no word changed, and for texts
  /// too long to be compared.
  let words: String?

  /// Longer texts are not recommendations, and comparing them takes time.
  private static let most = 400

  init(from old: String, to new: String) {
    let (old, new) = (Self.words(of: old), Self.words(of: new))
    guard old != new, old.count <= Self.most, new.count <= Self.most else {
      words = nil
      return
    }
    let parts = Self.changes(from: old, to: new).map { removed, added in
      if removed.isEmpty { return "“\(added)” added" }
      return added.isEmpty ? "“\(removed)” left out" : "“\(removed)” became “\(added)”"
    }
    words = parts.joined(separator: "; ")
  }

  /// The words, and by themselves the marks behind them, so that a full stop is no change of its word.
  private static func words(of text: String) -> [Substring] {
    CleanText.line(text).split(separator: " ").flatMap { word -> [Substring] in
      let marks = word.reversed().prefix { isMark($0) }.count
      let end = word.index(word.endIndex, offsetBy: -marks)
      return [word[..<end], word[end...]].filter { !$0.isEmpty }
    }
  }

  private static func isMark(_ character: Character) -> Bool { ",.;:!?".contains(character) }

  private static func joined(_ words: [Substring]) -> String {
    words.reduce(into: "") { text, word in
      let isMark = word.allSatisfy(Self.isMark)
      text += (text.isEmpty || isMark ? "" : " ") + word
    }
  }

  /// What was taken out and put in at each place of change.
  private static func changes(
    from old: [Substring], to new: [Substring]
  ) -> [(removed: String, added: String)] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var changes: [(String, String)] = []
    var (out, put): ([Substring], [Substring]) = ([], [])
    func end() {
      guard !out.isEmpty || !put.isEmpty else { return }
      changes.append((joined(out), joined(put)))
      (out, put) = ([], [])
    }
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        out.append(old[left])
        left += 1
      } else if right < new.count, inserted.contains(right) {
        put.append(new[right])
        right += 1
      } else {
        end()
        left += 1
        right += 1
      }
    }
    end()
    return changes
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
