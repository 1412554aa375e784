/// Deleting, with and without keeping what was deleted.
extension TextEditor {
  mutating func delete(_ range: Range<String.Index>) {
    replace(range, with: "")
  }

  /// Deletes a range that ends or begins at the cursor. Kills that follow each other are kept
  /// together, in the order of the text.
  mutating func kill(_ range: Range<String.Index>) {
    let part = String(text[range])
    if !isKilling {
      killed = part
    } else if range.upperBound == cursor {
      killed = part + killed
    } else {
      killed += part
    }
    delete(range)
    isKilling = true
  }

  /// To the beginning of the paragraph, or there the newline before it.
  mutating func killToStart() {
    let start = paragraphStart
    kill((start == cursor ? previousCharacter : start)..<cursor)
  }

  /// To the end of the paragraph, or there the newline behind it.
  mutating func killToEnd() {
    let end = paragraphEnd
    kill(cursor..<(end == cursor ? nextCharacter : end))
  }

  /// Exchanges the characters at both sides of the cursor, at the end of a paragraph the last two.
  mutating func transpose() {
    let end = cursor == paragraphEnd ? cursor : nextCharacter
    let pair = text[paragraphStart..<end].suffix(2)
    guard let first = pair.first, let second = pair.last, pair.count == 2 else { return }
    replace(pair.startIndex..<end, with: String(second) + String(first))
  }
}
