/// Reads the words of a rule clause by clause. What is not understood is a problem with its place, and the
/// other clauses are read all the same.
struct RuleReader {
  let source: RuleSource
  /// The test of the whole room; `nil` until it is said.
  var overall: RuleLimit?
  var negativeLimit: Fraction?
  var groups: GroupCondition?
  var quorum: Quorum?
  var conditions: [AnswerCondition] = []
  var counts: [AnswerCount] = []
  var isIndicative = false
  /// What becomes of abstentions, where the words say it.
  var abstentions: Abstentions?
  var method: VoteMethod?
  var seeksConsensus = false
  /// How what follows the word consensus hangs together with it.
  private var consensusJoint = ConsensusJoint.apart
  var problems: [RuleReading.Unread] = []
  var remarks: [RuleRemark] = []

  enum Abstentions {
    case against, ignored
  }

  private enum ConsensusJoint {
    /// “Else” or another clause stands between them.
    case apart
    /// Nothing but a comma does.
    case paused
    /// “Consensus of 80 %”, “consensus: 80 %”.
    case joined
  }

  /// A share as it was said: `at least 2/3 of cast`.
  struct RuleLimit: Hashable {
    var share: Fraction
    var isStrict: Bool
    /// `nil` where no base was said.
    var base: VoteBase?
  }

  static func read(_ written: String) -> RuleReading {
    var reader = RuleReader(source: RuleSource(written: written))
    return reader.read()
  }

  private init(source: RuleSource) {
    self.source = source
  }

  private mutating func read() -> RuleReading {
    let text = RuleText(source.written)
    let words = RuleVocabulary.matching(text).words(of: text).withoutRestatedShares
    var clause: [RuleWord] = []
    var place = 0
    loop: while place < words.count {
      let word = words[place]
      place += 1
      switch word.symbol {
      case .separator, .open, .close:
        // “Quorum: one third” is one clause.
        if clause.contains(where: { $0.symbol != .filler && $0.symbol != .quorum }) { end(&clause) }
        join(by: word)
      case .condition:
        if !clause.contains(where: { $0.symbol == .blocks }) { end(&clause) }
        join(by: word)
      case .unless:
        end(&clause)
        consensusJoint = .apart
        clause = [word]
      case .consensus, .roughConsensus:
        end(&clause)
        let isConditional = place < words.count && words[place].isFailing(at: word.offset)
        if word.symbol == .roughConsensus {
          note(source.problem(at: word.offset) { .roughConsensus($0) }, until: nil)
        } else if hasVote, !isConditional {
          note(source.problem(at: word.offset) { .either($0) }, until: nil)
        }
        seeksConsensus = true
        consensusJoint = isConditional ? .apart : .joined
        if isConditional { place += 1 }
      case .failing, .or:
        end(&clause)
        consensusJoint = .apart
        guard hasVote else { continue }
        note(source.problem(at: word.offset) { .either($0) }, until: source.written.count)
        seeksConsensus =
          seeksConsensus || words[place...].contains { $0.symbol == .consensus }
        break loop
      default: clause.append(word)
      }
    }
    end(&clause)
    return reading
  }

  private mutating func join(by word: RuleWord) {
    switch consensusJoint {
    case .joined where source.isPause(at: word.offset): consensusJoint = .paused
    case .paused where !source.isPause(at: word.offset): consensusJoint = .joined
    case .apart, .paused, .joined: break
    }
  }

  var hasVote: Bool {
    overall != nil || negativeLimit != nil || groups != nil || !conditions.isEmpty
      || !counts.isEmpty
      || isIndicative
  }

  private mutating func end(_ words: inout [RuleWord]) {
    defer { words = [] }
    guard !words.isEmpty else { return }
    let before = self
    do throws(RuleProblem) {
      let clause = try RuleClause(words, in: source)
      try take(clause)
      if consensusJoint == .joined, hasVote, !before.hasVote {
        throw source.problem(at: clause.start) { .consensusShare($0) }
      }
      if consensusJoint == .paused { consensusJoint = .apart }
    } catch {
      self = before
      let offset = words.first?.offset ?? error.offset
      note(error, from: offset, until: source.end(of: words))
    }
  }

  /// - Parameter end: where the words end that were not read; `nil` for the next comma.
  private mutating func note(_ problem: RuleProblem, from start: Int? = nil, until end: Int?) {
    let start = start ?? problem.offset
    let rest = source.written.dropFirst(start)
    let words =
      end.map { String(rest.prefix($0 - start)) } ?? String(rest.prefix { !",;".contains($0) })
    problems.append(RuleReading.Unread(problem: problem, words: words.trimmed))
  }

  func once(_ isNew: Bool, _ part: RulePart, _ clause: RuleClause) throws(RuleProblem) {
    if !isNew { throw source.problem(at: clause.start) { _ in .saidTwice(part) } }
  }
}

extension RuleWord {
  /// Whether it is said in one with a word at this place: “failing consensus”.
  fileprivate func isFailing(at offset: Int) -> Bool { symbol == .failing && self.offset == offset }
}

extension [RuleWord] {
  /// Without a share in brackets that says the one before it once more: “two thirds (2/3) of votes cast”.
  fileprivate var withoutRestatedShares: [RuleWord] {
    var words: [RuleWord] = []
    var place = startIndex
    while place < endIndex {
      if self[place].symbol == .open,
        let close = self[place...].firstIndex(where: { $0.symbol == .close }),
        let inner = RuleClause.share(of: Array(self[(place + 1)..<close])),
        inner == RuleClause.lastShare(of: words)
      {
        place = close + 1
      } else {
        words.append(self[place])
        place += 1
      }
    }
    return words
  }
}
