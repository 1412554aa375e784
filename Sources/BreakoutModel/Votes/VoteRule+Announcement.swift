extension VoteRule {
  /// The rule as it is read out before hands go up (product rule F9), e.g. `2/3 of votes cast; abstentions
  /// do not count; with 38 present 26 yes if nobody abstains.`
  public func announcement(for electorate: Electorate?) -> String {
    var parts = [words]
    if isIndicative { return words + "." }
    parts.append(abstentionWords)
    if let electorate {
      if hasOverallTest { parts.append(contentsOf: needs(electorate)) }
      parts.append(contentsOf: groupNeeds(electorate))
      parts.append(contentsOf: quorumState(electorate))
    }
    return parts.joined(separator: "; ") + "."
  }

  /// What it means to abstain, for the room or, where the room is not asked, in the constituencies.
  private var abstentionWords: String {
    switch hasOverallTest ? base : groups?.base ?? base {
    case .cast: "abstentions do not count"
    case .castAndAbstentions: "abstaining works like a no"
    case .present: "abstaining and not voting work like a no"
    case .entitled: "abstaining, not voting and absence work like a no"
    }
  }

  private func needs(_ electorate: Electorate) -> [String] {
    switch base {
    case .cast where negativeLimit != nil, .castAndAbstentions where negativeLimit != nil:
      let limit = negativeLimit ?? .quarter
      let noes = limit.allowed(of: electorate.present)
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

  /// E.g. `a majority in each of CSO (10 of 18), Business (7 of 12)`.
  private func groupNeeds(_ electorate: Electorate) -> [String] {
    guard let groups, let presences = electorate.groups, !presences.isEmpty else { return [] }
    let needs = presences.filter { $0.present > 0 }.compactMap { group -> String? in
      guard let whole = groups.base == .entitled ? group.entitled : group.present else {
        return nil
      }
      let needed = groups.share.needed(of: whole, isStrict: groups.isStrict)
      return "\(group.name) (\(needed) of \(whole))"
    }
    let absent = presences.filter { $0.present == 0 }.map(\.name)
    let words = groups.words.replacing("each constituency", with: "each of")
    return ["\(words) \(needs.joined(separator: ", "))"]
      + (absent.isEmpty ? [] : ["nobody of \(absent.listed) is present, so they are not asked"])
  }

  /// Whether enough are present, or how many must answer.
  private func quorumState(_ electorate: Electorate) -> [String] {
    guard let quorum else { return [] }
    let state: QuorumState
    do {
      let nobody = VoteCount(ofNobodyIn: electorate)
      state = try QuorumState(quorum, nobody.tally, nobody.groups, of: electorate)
    } catch {
      return ["the quorum cannot be checked: \(error.sentence)".trimmingFullStop]
    }
    if quorum.countsAnswers {
      let needs = state.parts.map { "\($0.group.map { "\($0) " } ?? "")\($0.needed)" }
      return ["for the quorum \(needs.listed) must vote or abstain"]
    }
    if state.isMet {
      let parts = state.parts.map {
        "\($0.group.map { "\($0) " } ?? "")\($0.count) present, \($0.needed) needed"
      }
      return ["quorum met: \(parts.joined(separator: "; "))"]
    }
    return ["quorum not met: \(state.shortfall), so the vote would be indicative"]
  }
}

extension String {
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
