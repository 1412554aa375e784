import BreakoutModel

extension PollResult {
  /// The result in a sentence, without a full stop.
  public var headline: String { words.polls.headline(summary, of: poll) }

  /// In the order of the result; for a scale in the order of its steps.
  public var bars: [PollBar] {
    let labels = poll.labels
    return rows.map { PollBar($0, labels) }
  }

  /// How it was counted, in a sentence.
  public var rule: String { words.polls.rule(self) }

  /// How many took part, in a sentence.
  public var turnout: String { words.polls.turnout(self) }

  /// Figures, explanations and warnings, a sentence each.
  public var remarks: [String] { words.polls.remarks(self) }

  /// What explains the result and how it was counted, a line each.
  public var notes: [String] { remarks + counting }

  /// The rule, how many took part, and what the result is worth, a line each. The bars of a scale say how
  /// many took part already.
  public var counting: [String] {
    [rule] + (method.isScale ? [] : [turnout]) + [words.polls.indicative]
  }

  /// A line for each constituency, e.g. `CSO, 12 took part: Land 8 (66.7 %), Water 4 (33.3 %)`.
  public var groupLines: [String] { groups.map { words.polls.groupLine($0, of: poll) } }
}

extension AgreementThresholds {
  /// The rule in a line, printed with the result.
  public var words: String { Words.current.polls.thresholds(self) }
}

extension Recount {
  /// Counts what an act declared once more; `nil` where the result is the same, also where an earlier version of
  /// the program wrote it down in words.
  public static func of(_ change: Change) -> Recount? {
    guard let recount = Recount(change) else { return nil }
    guard case .poll(let declared, let poll) = recount.declared,
      case .written(let headline) = declared.summary,
      case .poll(let counted, _) = recount.counted
    else { return recount }
    return Words().speak {
      let bars = { (rows: [PollRow]) in rows.map { PollBar($0, poll.labels) } }
      let isSame =
        headline == words.polls.headline(counted.summary, of: poll)
        && bars(declared.rows) == bars(counted.rows)
      return isSame ? nil : recount
    }
  }
}
