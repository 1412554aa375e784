import BreakoutModel

/// Figures in a draft that belong to the vote or the poll that is open. They name its number, so that they
/// never get into another one.
extension Cockpit {
  var countDrafts: [[String]] {
    guard let open = session.openDecision else { return [] }
    return [voteDraft(open), pollDraft(open)].compactMap { $0 }
  }

  private func voteDraft(_ open: DecisionID) -> [String]? {
    let form: VoteForm? = if case .vote(let form) = workPanel { form } else { keptVote }
    guard case .counting(let count) = form?.stage, count.purpose == .open(open),
      !count.isEmpty || count.way != .whole
    else { return nil }
    return ["vote", "\(open.number)", count.way.rawValue, "\(count.focus)"] + count.draftFields
  }

  private func pollDraft(_ open: DecisionID) -> [String]? {
    guard openPoll != nil else { return nil }
    let form: PollForm? =
      if case .poll(let form) = workPanel, case .entry = form { form } else { keptPoll }
    guard case .entry(let entry) = form, !entry.isEmpty else { return nil }
    let mode = entry.mode == .totals ? "totals" : "ballots"
    return ["poll", "\(open.number)", mode, "\(entry.focus)", entry.ballot.text]
      + entry.numbers.map(\.text)
  }

  mutating func restoreVote(_ fields: [String], _ unsent: inout [String]) {
    guard fields.count > 3, let number = Int(fields[0]), let decision = session.decisionUnderWay,
      decision.id.number == number, case .vote(let vote) = decision.proceeding, vote.roll == nil,
      let way = CountForm.Way(rawValue: fields[1])
    else { return }
    var count = CountForm(.open(decision.id), vote, way: way)
    count.restore(fields.dropFirst(3))
    if let focus = Int(fields[2]), (0...max(0, count.last)).contains(focus) { count.focus = focus }
    var form = VoteForm(open: decision, vote)
    form.stage = .counting(count)
    keptVote = form
    if !count.isEmpty { unsent.append("the count of the open vote (v)") }
  }

  mutating func restorePoll(_ fields: [String], _ unsent: inout [String]) {
    guard fields.count > 4, let number = Int(fields[0]), let decision = session.decisionUnderWay,
      decision.id.number == number, let poll = openPoll
    else { return }
    var entry = PollEntry(poll)
    entry.mode = fields[1] == "totals" && poll.method != .ranked ? .totals : .ballots
    entry.ballot.setText(fields[3])
    for (place, text) in fields.dropFirst(4).enumerated()
    where place < entry.numbers.count && text.isFigure {
      entry.numbers[place].setText(text)
    }
    if let focus = Int(fields[2]), entry.numbers.indices.contains(focus) { entry.focus = focus }
    guard !entry.isEmpty else { return }
    keptPoll = .entry(entry)
    unsent.append("the open poll (v)")
  }
}

extension String {
  /// Whether it can have been typed as a number of people.
  var isFigure: Bool {
    utf8.count <= 9 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
