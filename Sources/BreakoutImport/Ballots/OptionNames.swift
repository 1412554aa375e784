import BreakoutModel

/// The options of a file, found by their bytes without making strings.
struct OptionNames {
  private(set) var names: [String] = []
  /// Whether a file names its options apart from its ballots, so that one may be called “Abstain”.
  private let takesAnyName: Bool
  /// Whether the options are those of a poll.
  private let isClosed: Bool
  /// The options that the file declares. As soon as there is one, a ballot may name no other, so that a
  /// slip of the pen is no new option.
  private var declared: Set<Int> = []
  private var places: [String: Int] = [:]
  /// Spellings that were met, one behind another, and their options.
  private var spellings: [UInt8] = []
  private var entries: [(start: Int, end: Int, option: Int)] = []
  /// Open addressing; 0 is free, else an entry's place and one.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// Of how many parts the options of a poll consist at most, where one holds a sign that parts options or
  /// begins like a number of ballots; 0 where none does, and the signs tell all.
  let mostParts: Int

  init(_ options: [String]?, takesAnyName: Bool = false) {
    let parts = (options ?? []).map { name in
      let count = 1 + name.folded.utf8.count(where: Self.parts)
      let isPlain = !name.folded.utf8.contains { "/[]{}:<|\"".utf8.contains($0) }
      return count == 1 && isPlain && name.folded.utf8.first.map(\.isDigit) != true ? 0 : count
    }
    mostParts = parts.max() ?? 0

    self.takesAnyName = takesAnyName
    isClosed = options != nil
    for (place, name) in (options ?? []).enumerated() {
      names.append(name)
      if places[name.folded] == nil { places[name.folded] = place }
    }
    // The number of an option will do where no option is called so.
    for place in names.indices where places[String(place + 1)] == nil {
      places[String(place + 1)] = place
    }
  }

  /// Whether a sign stands between two options.
  static func parts(_ byte: UInt8) -> Bool { ",;>=".utf8.contains(byte) }

  /// Whether the options are whatever the ballots name.
  var areGathered: Bool { !isClosed && declared.isEmpty }

  /// Whether there is an option of this name so far.
  func isKnown(_ name: String) -> Bool { places[name.folded] != nil }

  /// The first option that ballots named before others were declared, and that never was.
  var undeclared: Int? {
    declared.isEmpty ? nil : names.indices.first { !declared.contains($0) }
  }

  /// The option of a name; one that is new is added unless the options are those of a poll or declared.
  mutating func option(
    _ name: UnsafeBufferPointer<UInt8>
  ) throws(ImportProblem.Reason) -> Int {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.end - entry.start == name.count, isEqual(name, entry.start) { return entry.option }
      slot = (slot + 1) & (slots.count - 1)
    }
    let option = try place(of: name)
    remember(name, as: option)
    return option
  }

  /// Declares an option under a short token and its whole name.
  mutating func declare(
    _ token: UnsafeBufferPointer<UInt8>, name: UnsafeBufferPointer<UInt8>
  ) throws(ImportProblem.Reason) {
    guard let words = name.text?.onOneLine else { throw .notUTF8 }
    guard !words.isEmpty else { throw .emptyOption }
    if isClosed {
      remember(token, as: try place(of: name))
      return
    }
    // What ballots used already, the token or the name, keeps its place.
    let key = token.text?.onOneLine.folded ?? ""
    if places[key] == nil, let named = places[words.folded] { places[key] = named }
    let option = try place(of: token, isDeclared: true)
    if let other = places[words.folded], other != option { throw .optionTwice(words) }
    guard declared.insert(option).inserted else { throw .optionTwice(names[option]) }
    places[words.folded] = option
    names[option] = words
  }

  private mutating func place(
    of name: UnsafeBufferPointer<UInt8>, isDeclared: Bool = false
  ) throws(ImportProblem.Reason) -> Int {
    guard let text = name.text else { throw .notUTF8 }
    let words = text.onOneLine
    guard !words.isEmpty else { throw .emptyOption }
    if let place = places[words.folded] { return place }
    if !isDeclared, !takesAnyName, BallotWords.isNoOption(words) { throw .noOption(words) }
    if isClosed { throw .unknownOption(words) }
    if !declared.isEmpty, !isDeclared { throw .undeclaredOption(words) }
    guard names.count < BallotRules.mostOptions else {
      throw .tooManyOptions(limit: BallotRules.mostOptions)
    }
    places[words.folded] = names.count
    names.append(words)
    return names.count - 1
  }

  private mutating func remember(_ name: UnsafeBufferPointer<UInt8>, as option: Int) {
    // Spellings that a hostile file varies without end are looked up slowly, but take no memory.
    guard entries.count < 4 * BallotRules.mostOptions else { return }
    entries.append((spellings.count, spellings.count + name.count, option))
    spellings.append(contentsOf: name)
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in entries.indices { fill(place) }
    } else {
      fill(entries.count - 1)
    }
  }

  private mutating func fill(_ place: Int) {
    let entry = entries[place]
    let hash = spellings.withUnsafeBufferPointer { Self.hash($0.slice(entry.start..<entry.end)) }
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place + 1)
  }

  private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    for place in name.indices where name[place] != spellings[start + place] { return false }
    return true
  }

  /// FNV-1a.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
