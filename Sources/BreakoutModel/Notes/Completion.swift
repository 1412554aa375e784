/// What `Tab` can put in place of what was just typed (product rule F6).
public struct Completion: Equatable, Sendable {
  /// The part of the text that a candidate replaces, in characters from its start.
  public let replaced: Range<Int>
  /// Never empty; the likeliest first.
  public let candidates: [String]

  /// The candidates for the words before the cursor; `nil` where there are none.
  ///
  /// After `@` all names and groups. Elsewhere the long form of a short one, then names, groups, addressees
  /// and long forms that begin with what was typed: at least two letters, or one ideograph. Case and
  /// diacritics do not matter.
  ///
  /// - Parameter cursorOffset: the cursor's place in characters; beyond the end is the end.
  public static func candidates(
    for text: String, cursorOffset: Int, knowing names: KnownNames,
    abbreviations: Abbreviations = .standard
  ) -> Completion? {
    // Only the words just before the cursor matter, whatever was pasted before them.
    let offset = min(max(0, cursorOffset), text.count)
    let typed = text[..<text.index(text.startIndex, offsetBy: offset)]
    let recent = typed.suffix(80)
    let source = Source(
      names: names, abbreviations: abbreviations, isAddressing: NoteLine.addresses(typed))
    guard let (start, found) = mentioned(recent, source) ?? worded(recent, source) else {
      return nil
    }
    let length = recent[start...].count
    return Completion(replaced: (offset - length)..<offset, candidates: found)
  }

  /// After the last `@` that starts a word: its names and groups that begin with what follows it.
  private static func mentioned(
    _ typed: Substring, _ source: Source
  ) -> (Substring.Index, [String])? {
    guard let mark = typed.lastIndex(of: "@") else { return nil }
    if mark > typed.startIndex {
      let before = typed[typed.index(before: mark)]
      guard !before.isLetter, !before.isNumber else { return nil }
    }
    let start = typed.index(after: mark)
    let found = source.speakers(startingWith: typed[start...])
    return found.isEmpty ? nil : (start, found)
  }

  /// From up to five words before the cursor, the longest stretch that something begins with.
  private static func worded(
    _ typed: Substring, _ source: Source
  ) -> (Substring.Index, [String])? {
    let starts = wordStarts(typed)
    for start in starts {
      let stretch = typed[start...]
      guard isLongEnough(stretch) else { continue }
      let found = source.anything(startingWith: stretch, isWord: start == starts.last)
      if !found.isEmpty { return (start, found) }
    }
    return ideographs(typed, source)
  }

  private static func isLongEnough(_ stretch: Substring) -> Bool {
    stretch.count { $0.isLetter || $0.isNumber } >= 2
      || stretch.last?.unicodeScalars.first?.properties.isIdeographic == true
  }

  /// The starts of the last five words, the farthest first; none where the cursor follows a space.
  private static func wordStarts(_ typed: Substring) -> [Substring.Index] {
    guard let last = typed.last, !last.isWhitespace else { return [] }
    var starts: [Substring.Index] = []
    var isInWord = false
    for index in typed.indices {
      let isLetter = typed[index].isLetter || typed[index].isNumber
      if isLetter, !isInWord { starts.append(index) }
      isInWord = isLetter || isInWord && "-'’.".contains(typed[index])
    }
    return isInWord ? starts.suffix(5) : []
  }

  /// Chinese and Japanese have no spaces: a name may begin within the run of signs before the cursor.
  private static func ideographs(
    _ typed: Substring, _ source: Source
  ) -> (Substring.Index, [String])? {
    let run = typed.reversed().prefix {
      $0.unicodeScalars.first?.properties.isIdeographic == true
    }
    for length in (1..<9).reversed() where length <= run.count {
      let stretch = typed.suffix(length)
      let found = source.anything(startingWith: stretch, isWord: false)
      if !found.isEmpty { return (stretch.startIndex, found) }
    }
    return nil
  }
}

/// What can be offered.
private struct Source {
  let names: KnownNames
  let abbreviations: Abbreviations
  let isAddressing: Bool

  func speakers(startingWith start: Substring) -> [String] {
    let key = start.folded
    let people = names.names
    let found =
      people.filter { $0.folded.hasPrefix(key) }
      + names.constituencies.filter { $0.folded.hasPrefix(key) }
      + people.filter { holdsWord($0, startingWith: key) }
    return found.withoutRepeats
  }

  /// - Parameter isWord: whether `start` is one word, which may also stand inside of a name or be short
  ///   for something.
  func anything(startingWith start: Substring, isWord: Bool) -> [String] {
    let key = start.folded
    let expansion = isWord ? abbreviations.expansion(of: start).map { [$0] } ?? [] : []
    let people = names.names
    let groups = names.constituencies
    var known =
      isAddressing ? names.addressees + groups + people : people + groups + names.addressees
    known.removeAll { !$0.folded.hasPrefix(key) }
    if isWord {
      known += people.filter { holdsWord($0, startingWith: key) }
      known += abbreviations.expansions(startingWith: start)
    }
    // What stands there already is no completion.
    let found = isAddressing ? known + expansion : expansion + known
    return found.withoutRepeats.filter { $0 != start }
  }

  private func holdsWord(_ name: String, startingWith key: String) -> Bool {
    guard !key.isEmpty else { return false }
    return name.split(whereSeparator: \.isWhitespace).dropFirst()
      .contains { $0.folded.hasPrefix(key) }
  }
}
