import BreakoutModel
import BreakoutWords
import Terminal

/// The figures of a count while they are typed: one series for the room, for each constituency or for each
/// of two tellers.
struct CountForm: Equatable, Sendable {
  let purpose: Purpose
  let way: Way
  let answers: [Answer]
  /// Constituencies; for the room or for two tellers as many as there are, without names.
  private(set) var series: [String]
  var cells: [[TextEditor]]
  /// The cell with the cursor, series by series; behind the last one the reason of a revision.
  var focus = 0
  var reason = TextEditor(isMultiline: false)

  enum Purpose: Equatable, Sendable {
    case open(DecisionID)
    /// An ended vote is counted anew or corrected.
    case revision(DecisionID, Revision.Kind)
  }

  enum Way: String, CaseIterable, Sendable, Codable {
    case whole, groups, tellers

    var name: String {
      switch self {
      case .whole: words.votes.wholeRoom
      case .groups: words.votes.byConstituency
      case .tellers: words.votes.twoTellers
      }
    }
  }

  enum Answer: Sendable {
    case yes, no, abstain, block, invalid

    var name: String {
      switch self {
      case .yes: words.votes.yes
      case .no: words.votes.no
      case .abstain: words.votes.abstain
      case .block: words.votes.block
      case .invalid: words.votes.invalid
      }
    }

    /// That nobody of several constituencies gave it.
    fileprivate func none(in groups: String) -> String {
      switch self {
      case .yes: words.votes.noVotesFor(in: groups)
      case .no: words.votes.noVotesAgainst(in: groups)
      case .abstain: words.votes.noAbstentions(in: groups)
      case .block: words.votes.noBlocks(in: groups)
      case .invalid: words.votes.noInvalidPapers(in: groups)
      }
    }
  }

  init(_ purpose: Purpose, _ vote: Vote, way: Way) {
    self.purpose = purpose
    self.way = vote.rule.needsGroups ? .groups : way
    let answers: [Answer] =
      [.yes, .no, .abstain] + (vote.rule.answers.contains(.block) ? [.block] : [])
      + (vote.method == .paper ? [.invalid] : [])
    self.answers = answers
    series = Self.series(of: vote, self.way)
    cells = series.map { _ in answers.map { _ in TextEditor(isMultiline: false) } }
    // A typing error is corrected in the figures as they are; hands are counted from nothing.
    if case .revision(_, .correction) = purpose { fill(vote) }
  }

  private static func series(of vote: Vote, _ way: Way) -> [String] {
    switch way {
    case .whole: [""]
    case .groups: (vote.electorate.groups ?? []).filter { $0.present > 0 }.map(\.name)
    case .tellers: ["", ""]
    }
  }

  private mutating func fill(_ vote: Vote) {
    for (place, name) in series.enumerated() {
      let tally =
        way == .groups ? vote.groups?.first { $0.name == name }?.tally : vote.tally
      guard let tally else { continue }
      for (column, answer) in answers.enumerated() {
        cells[place][column].setText("\(tally[answer])")
      }
    }
  }

  /// Follows a correction of who is present; what was typed stays with its constituency.
  mutating func follow(_ vote: Vote) {
    let names = Self.series(of: vote, way)
    guard names != series else { return }
    cells = names.map { name in
      series.firstIndex(of: name).map { cells[$0] }
        ?? answers.map { _ in TextEditor(isMultiline: false) }
    }
    series = names
    focus = min(focus, max(0, last))
  }

  /// Whether no figure is typed.
  var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy(\.isEmpty) } }

  /// What a series is called; empty for the room.
  func name(_ place: Int) -> String {
    way == .tellers ? words.votes.teller(place + 1) : words.people.constituency(series[place])
  }

  /// What was typed, in one line: the name of each series, then its figures.
  var figures: String {
    series.indices.flatMap { [name($0)] + cells[$0].map(\.text) }.filter { !$0.isEmpty }
      .joined(separator: "-")
  }

  var hasReason: Bool { if case .revision = purpose { true } else { false } }

  private var cellCount: Int { series.count * answers.count }

  /// The place of the last thing to type.
  var last: Int { cellCount - 1 + (hasReason ? 1 : 0) }

  var isAtReason: Bool { hasReason && focus == cellCount }

  /// Whether Enter records here.
  var isAtLast: Bool { focus >= last }

  func index(_ place: Int, _ column: Int) -> Int { place * answers.count + column }

  func editor(_ place: Int, _ column: Int) -> TextEditor { cells[place][column] }

  /// A typed number; `nil` where nothing is typed.
  func value(_ place: Int, _ column: Int) -> Int? { Int(cells[place][column].text) }

  /// Whether yes and no are typed: less must not look like a result to those who watch the screen.
  func isTyped(_ place: Int) -> Bool { value(place, 0) != nil && value(place, 1) != nil }

  var isTyped: Bool { series.indices.allSatisfy(isTyped) }

  /// The first yes or no that is not typed: a column passed over must not be recorded as nobody. Empty
  /// abstentions of the room are none, and a constituency of which nothing is typed is asked about.
  var firstMissing: (place: Int, name: String)? {
    for place in series.indices where isEmpty || !isLeftOut(place) {
      for column in 0..<2 where value(place, column) == nil {
        let (name, answer) = (name(place), answers[column].name)
        return (
          index(place, column), name.isEmpty ? answer : words.votes.figure(of: name, answer)
        )
      }
    }
    return nil
  }

  /// Whether nothing is typed of a constituency while others are counted.
  private func isLeftOut(_ place: Int) -> Bool {
    way == .groups && cells[place].allSatisfy(\.isEmpty)
  }

  /// What empty cells of constituencies would be recorded as, in words, and the first of them; `nil` where
  /// none is empty.
  var emptiness: (place: Int, meaning: String)? {
    guard way == .groups else { return nil }
    var parts: [String] = []
    let absent = series.indices.filter(isLeftOut)
    if !absent.isEmpty { parts.append(words.votes.nobodyVoted(of: names(absent))) }
    for (column, answer) in answers.enumerated() {
      let gaps = series.indices.filter { !isLeftOut($0) && value($0, column) == nil }
      if !gaps.isEmpty { parts.append(answer.none(in: names(gaps))) }
    }
    let cells = series.indices.flatMap { place in answers.indices.map { (place, $0) } }
    guard let first = cells.first(where: { value($0.0, $0.1) == nil }), !parts.isEmpty else {
      return nil
    }
    return (index(first.0, first.1), words.lists.row(parts))
  }

  private func names(_ places: [Int]) -> String {
    words.lists.row(places.map { words.people.constituency(series[$0]) })
  }

  /// One series; empty cells count as 0.
  func tally(_ place: Int) -> Tally {
    var tally = Tally(yes: 0, no: 0, abstain: 0, block: answers.contains(.block) ? 0 : nil)
    for (column, answer) in answers.enumerated() { tally[answer] = value(place, column) ?? 0 }
    return tally
  }

  var count: VoteCount {
    switch way {
    case .whole, .tellers: series.isEmpty ? VoteCount(groups: []) : VoteCount(tally(0))
    case .groups:
      VoteCount(groups: series.enumerated().map { GroupTally($1, tally($0)) })
    }
  }

  /// What each of two tellers counted; empty for every other way.
  var tellers: [Tally] { way == .tellers ? series.indices.map(tally) : [] }

  /// Whether both tellers are through and do not agree.
  var tellersDiffer: Bool { way == .tellers && isTyped && Set(tellers).count > 1 }

  mutating func move(by step: Int) { focus = (focus + step + last + 1) % (last + 1) }

  /// The arrow keys, which follow the way in which the figures stand on the screen.
  mutating func move(_ key: Key) -> Bool {
    let across = way == .groups ? 1 : answers.count
    let down = way == .groups ? answers.count : 1
    let step: Int
    switch key {
    case .left: step = -across
    case .right: step = across
    case .up: step = -down
    case .down: step = down
    default: return false
    }
    if isAtReason {
      if step < 0 { focus = cellCount - 1 }
    } else if (0..<cellCount).contains(focus + step) {
      focus += step
    } else if hasReason, step > 0 {
      focus = cellCount
    }
    return true
  }

  mutating func edit(_ key: Key) -> Bool {
    if isAtReason { return reason.handle(key) }
    guard focus < cellCount else { return false }
    return cells[focus / answers.count][focus % answers.count].editNumber(key)
  }
}

extension Tally {
  fileprivate subscript(answer: CountForm.Answer) -> Int {
    get {
      switch answer {
      case .yes: yes
      case .no: no
      case .abstain: abstain
      case .block: blocks
      case .invalid: invalid
      }
    }
    set {
      switch answer {
      case .yes: yes = newValue
      case .no: no = newValue
      case .abstain: abstain = newValue
      case .block: block = newValue
      case .invalid: invalid = newValue
      }
    }
  }
}
