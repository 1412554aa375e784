/// Whether a constituency meets what the rule asks of each of them: a sign and words, in a column of a table.
extension Words.Votes {
  /// In a column of up to ten letters: more of a constituency are for it than against it.
  public var majority: String { say("✓ majority") }

  /// The same in a narrow column, in up to six letters.
  public var majorityNarrow: String { say("✓ maj.") }

  /// In a column of up to ten letters: a constituency meets what the rule asks.
  public var conditionMet: String { say("✓ met") }

  /// In a column of up to thirteen letters: not more of a constituency are for it than against it.
  public var noMajority: String { say("✗ no majority") }

  /// The same in a narrow column, in up to nine letters.
  public var noMajorityNarrow: String { say("✗ no maj.") }

  /// In a column of up to ten letters: a constituency does not meet what the rule asks.
  public var conditionNotMet: String { say("✗ not met") }

  /// In a column of up to ten letters: as many of a constituency are for it as against it.
  public var groupTie: String { say("= tie") }

  /// In a column of up to ten letters: nobody of a constituency is for it or against it.
  public var noView: String { say("– no view") }
}
