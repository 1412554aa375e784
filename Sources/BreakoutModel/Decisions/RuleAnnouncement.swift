extension VoteRule {
  /// The rule as it is read out before hands go up (product rule F9), e.g. `2/3 of votes cast; abstentions
  /// do not count; with 38 present 26 yes if nobody abstains.`
  public func announcement(for electorate: Electorate?) -> String {
    var parts = [words]
    if isIndicative { return words + "." }
    switch base {
    case .cast: parts.append("abstentions do not count")
    case .castAndAbstentions: parts.append("abstaining works like a no")
    case .present: parts.append("abstaining and not voting work like a no")
    case .entitled: parts.append("abstaining, not voting and absence work like a no")
    }
    if let electorate { parts.append(contentsOf: needs(electorate)) }
    return parts.joined(separator: "; ") + "."
  }

  private func needs(_ electorate: Electorate) -> [String] {
    switch base {
    case .cast where negativeLimit != nil, .castAndAbstentions where negativeLimit != nil:
      let limit = negativeLimit ?? .quarter
      let noes = limit.numerator * electorate.present / limit.denominator
      let yes = max(needed(of: electorate.present), electorate.present - noes)
      return [
        "with \(electorate.present) present \(yes) yes and at most \(noes) no if nobody abstains"
      ]
    case .cast, .castAndAbstentions:
      let tail = base == .cast ? "nobody abstains" : "everybody votes"
      return ["with \(electorate.present) present \(needed(of: electorate.present)) yes if \(tail)"]
    case .present:
      return ["with \(electorate.present) present \(needed(of: electorate.present)) yes"]
    case .entitled:
      return electorate.entitled.map { ["with \($0) entitled \(needed(of: $0)) yes"] } ?? []
    }
  }
}
