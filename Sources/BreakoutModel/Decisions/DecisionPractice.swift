/// How the room decides unless it is said otherwise, read from the agenda's words.
public struct DecisionPractice: Equatable, Sendable {
  /// Whether consensus is sought first.
  public var seeksConsensus: Bool
  /// By what a vote is decided.
  public var rule: VoteRule
  /// A part of the words that votes do not apply, for a warning; `nil` where all was understood.
  public var notApplied: String?
  /// Why not, and what can be written instead; `nil` where all was understood.
  public var problem: String?

  public init(
    seeksConsensus: Bool, rule: VoteRule, notApplied: String? = nil, problem: String? = nil
  ) {
    self.seeksConsensus = seeksConsensus
    self.rule = rule
    self.notApplied = notApplied
    self.problem = problem
  }

  /// Reads words such as `consensus, else 2/3 of votes cast`, `simple majority`,
  /// `2/3 and a majority in each constituency`. Votes are decided by as much from the beginning as is a rule,
  /// or by two thirds of the votes cast; the rest is kept in `notApplied`.
  public init(words: String) {
    let lowered = words.lowercased()
    let rest =
      lowered
      .replacing("by consensus", with: "").replacing("consensus", with: "")
      .replacing("failing that", with: "").replacing("otherwise", with: "")
      .replacing("or else", with: "").replacing("else", with: "")
      .trimmed.trimmingPunctuation
    seeksConsensus = lowered.contains("consensus")
    rule = .twoThirds
    guard !rest.isEmpty else { return }
    do {
      rule = try VoteRule(reading: rest)
    } catch {
      problem = error.sentence
      notApplied = rest
      let joints = [",", ";", " and "].flatMap { rest.ranges(of: $0) }
      for joint in joints.sorted(by: { $0.lowerBound > $1.lowerBound }) {
        guard let rule = VoteRule(words: String(rest[..<joint.lowerBound])) else { continue }
        self.rule = rule
        notApplied = String(rest[joint.upperBound...]).trimmed
        return
      }
    }
  }
}

extension String {
  /// Without commas, semicolons, colons, full stops and white space at either end.
  fileprivate var trimmingPunctuation: String {
    let isLoose: (Character) -> Bool = { $0.isWhitespace || ",;:.".contains($0) }
    guard let start = firstIndex(where: { !isLoose($0) }),
      let end = lastIndex(where: { !isLoose($0) })
    else { return "" }
    return String(self[start...end])
  }
}
