extension VoteCount {
  /// No answer from anybody, by constituency where these are known; what a vote opens with.
  public init(ofNobodyIn electorate: Electorate) {
    self.init(Tally(yes: 0, no: 0, abstain: 0))
    groups = electorate.groups?.map { GroupTally($0.name, Tally(yes: 0, no: 0, abstain: 0)) }
  }

  /// The counts of the constituencies in the order of their presence, or `nil` where the room was counted
  /// as a whole. Throws where the numbers cannot be, or cannot be together.
  func checked(of electorate: Electorate) throws(Refusal) -> [GroupTally]? {
    guard tally.isCountable, electorate.isPlausible,
      (groups ?? []).allSatisfy({ $0.tally.isCountable })
    else { throw .uncountable }
    try electorate.checkGroups()
    let counts = try checkedGroups(of: electorate)
    guard tally.hands <= electorate.present else {
      throw .moreHandsThanPresent(hands: tally.hands, present: electorate.present)
    }
    if let entitled = electorate.entitled, electorate.present > entitled {
      throw .morePresentThanEntitled(present: electorate.present, entitled: entitled)
    }
    return counts
  }

  private func checkedGroups(of electorate: Electorate) throws(Refusal) -> [GroupTally]? {
    guard let groups else {
      // Nothing from the room is nothing from each constituency.
      return tally.hands == 0 ? VoteCount(ofNobodyIn: electorate).groups : nil
    }
    guard let presences = electorate.groups else { throw .groupPresenceUnknown }
    var counts: [String: Tally] = [:]
    for group in groups {
      guard electorate.group(group.name) != nil else { throw .noSuchGroup(group.name) }
      guard counts.updateValue(group.tally, forKey: group.name) == nil else {
        throw .groupNamedTwice(group.name)
      }
    }
    var checked: [GroupTally] = []
    for presence in presences {
      let count = counts[presence.name]
      if count == nil, presence.present > 0 { throw .groupNotCounted(presence.name) }
      let tally = count ?? Tally(yes: 0, no: 0, abstain: 0)
      guard tally.hands <= presence.present else {
        throw .moreHandsThanPresentInGroup(
          presence.name, hands: tally.hands, present: presence.present)
      }
      checked.append(GroupTally(presence.name, tally))
    }
    let sum = VoteCount(groups: checked).tally
    guard sum.hasCounts(of: tally) else {
      throw .groupCountsDiffer(sum: sum.hands, room: tally.hands)
    }
    return checked
  }
}

extension Tally {
  /// Whether every answer was given as often; a rule without blocks has none of them.
  fileprivate func hasCounts(of other: Tally) -> Bool {
    VoteAnswer.allCases.allSatisfy { count($0) == other.count($0) } && invalid == other.invalid
  }
}

extension Electorate {
  private static let range = 0...Tally.largestCount

  fileprivate var isPlausible: Bool {
    let ofGroups: [Int?] = (groups ?? []).flatMap { group in [group.present, group.entitled] }
    let numbers: [Int?] = [present, entitled, observers] + ofGroups
    return numbers.allSatisfy { $0.map(Self.range.contains) ?? true }
  }

  /// Throws where the constituencies' numbers contradict each other or those of the room.
  fileprivate func checkGroups() throws(Refusal) {
    guard let groups else { return }
    var names: Set<String> = []
    for group in groups {
      guard names.insert(group.name).inserted else { throw .groupNamedTwice(group.name) }
      if let entitled = group.entitled, group.present > entitled {
        throw .morePresentThanEntitledInGroup(
          group.name, present: group.present, entitled: entitled)
      }
    }
    let sum = Electorate(groups: groups)
    guard sum.present == present else {
      throw .groupsPresentDiffer(sum: sum.present, present: present)
    }
    if let known = sum.entitled, let entitled, known != entitled {
      throw .groupsEntitledDiffer(sum: known, entitled: entitled)
    }
  }
}
