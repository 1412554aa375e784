import BreakoutModel

/// A result as each constituency gave it.
extension Words.Votes {
  func lens(_ lens: ConstituencyLens) -> String {
    let absent = lens.ignored.isEmpty ? [] : [nobody(of: words.lists.all(lens.ignored))]
    return words.lists.sentences([lens.tally.cast > 0 ? result(lens) : nobodyVoted] + absent)
  }

  /// The votes of a proposal that was turned down; no words of support, which would read as success.
  public func division(_ lens: ConstituencyLens) -> String {
    let groups = lens.rows.map { votes(of: $0.called, yes: $0.yes, no: $0.no) }
    return say("For and against: \(words.lists.all(groups)).")
  }

  /// All who were present abstained or did not vote.
  private var nobodyVoted: String { say("Nobody voted for or against.") }

  /// A list of constituencies.
  private func nobody(of groups: String) -> String { say("Nobody of \(groups) was present.") }

  private func result(_ lens: ConstituencyLens) -> String {
    let support = SupportWords(lens.tally).map(words.consensus.support) ?? supportedByNobody
    let silent = lens.rows.filter { $0.yes + $0.no == 0 }.map(\.name)
    return result(
      support, yes: lens.tally.yes, no: lens.tally.against,
      words.lists.clauses(
        [majorities(lens)] + (silent.isEmpty ? [] : [noViews(words.lists.all(silent))])))
  }

  /// Begins a sentence.
  private var supportedByNobody: String { say("Supported by nobody") }

  /// What was supported how, such as “Supported by a large majority”, the votes for and against, and in which
  /// constituencies, such as “with a majority among CSO”.
  private func result(_ support: String, yes: Int, no: Int, _ among: String) -> String {
    say("\(support) (\(yes) to \(no)), \(among).")
  }

  private func majorities(_ lens: ConstituencyLens) -> String {
    let yes = lens.rows.filter(\.hasMajority).map(\.called)
    let others = lens.rows.filter { !$0.hasMajority && $0.yes + $0.no > 0 }
      .map { votes(of: $0.called, yes: $0.yes, no: $0.no) }
    switch (yes.isEmpty, others.isEmpty) {
    case (true, true): return majorityInNone
    case (true, false): return majorityInNone(words.lists.all(others))
    case (false, true): return majorities(yes.count, words.lists.all(yes))
    case (false, false):
      return majorities(yes.count, words.lists.all(yes), not: words.lists.all(others))
    }
  }

  /// A constituency, and its votes for and against.
  private func votes(of group: String, yes: Int, no: Int) -> String {
    say("\(group) (\(yes) to \(no))")
  }

  /// Behind what was supported.
  private var majorityInNone: String { say("with a majority in no constituency") }

  /// Behind what was supported; the part is a list such as “CSO (5 to 7) and Business (2 to 3)”.
  private func majorityInNone(_ groups: String) -> String {
    say("with a majority in no constituency: \(groups)")
  }

  /// Behind what was supported; the part is a list of constituencies.
  private func majorities(_ count: Int, _ groups: String) -> String {
    say(count, "with a majority among \(groups)", "with majorities among \(groups)")
  }

  /// Behind what was supported; the parts are lists of constituencies, the second one with votes, such as “CSO (5 to
  /// 7)”.
  private func majorities(_ count: Int, _ groups: String, not others: String) -> String {
    say(
      count, "with a majority among \(groups) but not among \(others)",
      "with majorities among \(groups) but not among \(others)")
  }

  /// A list of constituencies of which nobody voted for or against.
  private func noViews(_ groups: String) -> String { say("\(groups) expressed no view") }

  public func name(_ group: ConstituencyLens.Group) -> String {
    switch group {
    case .named(let name): name
    case .others(let named): named.contains(others) ? otherConstituencies : others
    }
  }

  /// Several small constituencies together, where a table names constituencies.
  public var others: String { say("other") }

  /// The same, where one constituency is called so.
  public var otherConstituencies: String { say("other constituencies") }
}
