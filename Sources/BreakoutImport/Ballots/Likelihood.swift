import BreakoutModel

/// What tells that a file of ballots was probably meant otherwise than it was read: options that come once,
/// a heading among the ballots, a slip of the pen.
///
/// Only options that are gathered from ballots can be wrong so; those of a poll, of a declaration and of a
/// table's columns are known.
struct Likelihood {
  /// Slips are looked for among so many options at most.
  private static let mostCompared = 200
  private static let mostAlike = 3

  /// How many ballots name every option, and the line of the first.
  private var named: [(lines: Int, first: Int)] = []
  private var lines = 0
  private var isCounted = true
  private var isAllTied = true
  /// The option and the line of a first ballot that names just one, without a number.
  private var heading: (option: Int, line: Int)?

  /// The option that stands behind another in every cell, where commas part them; `nil` for others.
  private var followers: [Int: Int?] = [:]

  /// Takes the options of a cell, whose commas may part them, or be a part of a name.
  mutating func note(cellOf options: [Int], isPartedByCommas: Bool) {
    for (place, option) in options.enumerated() {
      let next = isPartedByCommas && place + 1 < options.count ? options[place + 1] : nil
      if let known = followers[option], known != next {
        followers[option] = .some(nil)
      } else {
        followers[option] = .some(next)
      }
    }
  }

  /// Takes the options that one line names.
  mutating func note(
    _ options: some Collection<Int>, line: Int, isCounted: Bool, hasOnePlace: Bool
  ) {
    lines += 1
    if !isCounted { self.isCounted = false }
    if !hasOnePlace || options.count < 2 { isAllTied = false }
    if lines == 1, options.count == 1, !isCounted, let option = options.first {
      heading = (option, line)
    }
    for option in options {
      while named.count <= option { named.append((0, line)) }
      if named[option].lines == 0 { named[option].first = line }
      named[option].lines += 1
    }
  }

  /// Has everything told that is improbable.
  func tell(_ names: [String], _ ballot: BallotShape, _ source: LineSource) {
    if lines > 1, !isCounted, named.count > 1, named.allSatisfy({ $0.lines == 1 }) {
      source.warn(.eachOptionOnce)
    } else if let heading, lines > 2, named[heading.option].lines == 1 {
      source.warn(.perhapsHeading(names[heading.option]), line: heading.line)
    }
    if ballot == .order, lines > 1, isAllTied { source.warn(.allInOnePlace) }
    let keys = names.map { Array($0.folded) }
    let numbers = keys.indices.filter { keys[$0].allSatisfy(\.isNumber) }
    if let first = numbers.first, numbers.count < names.count, first < named.count {
      source.warn(.numberAmongNames(names[first]), line: named[first].first)
    }
    tellAlike(names, keys, source)
    tellTogether(names, source)
  }

  private func tellTogether(_ names: [String], _ source: LineSource) {
    guard lines > 1 else { return }
    let pairs = followers.compactMap { one, other in other.map { (one, $0) } }
      .filter { named[$0].lines == named[$1].lines }.sorted { $0.0 < $1.0 }
    for (one, other) in pairs.prefix(Self.mostAlike) {
      source.warn(.alwaysTogether(names[one], names[other]), line: named[one].first)
    }
  }

  private func tellAlike(_ names: [String], _ keys: [[Character]], _ source: LineSource) {
    guard names.count <= Self.mostCompared else { return }
    var found = 0
    for other in keys.indices {
      for one in 0..<other where Self.areAlike(keys[one], keys[other]) {
        source.warn(
          .alike(names[one], names[other]), line: other < named.count ? named[other].first : nil)
        found += 1
        if found == Self.mostAlike { return }
      }
    }
  }

  /// Whether two names differ by one letter, which is neither a digit nor a word of its own.
  static func areAlike(_ one: [Character], _ other: [Character]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count < 2, short.count > 3 else { return false }
    var front = 0
    while front < short.count, short[front] == long[front] { front += 1 }
    var back = 0
    while back < short.count - front, short[short.count - 1 - back] == long[long.count - 1 - back] {
      back += 1
    }
    let differing = long.count - front - back
    if differing == 2, short.count == long.count {
      // Two letters that changed places.
      return short[front] == long[front + 1] && short[front + 1] == long[front]
        && isInWord(long, front)
    }
    guard differing < 2 else { return false }
    return isInWord(long, front) && (short.count < long.count || isInWord(short, front))
  }

  private static func isInWord(_ name: [Character], _ place: Int) -> Bool {
    guard place < name.count else { return true }
    if name[place].isNumber { return false }
    guard name[place].isLetter else { return true }
    let isAlone =
      (place == 0 || !name[place - 1].isLetter)
      && (place + 1 == name.count || !name[place + 1].isLetter)
    return !isAlone
  }
}
