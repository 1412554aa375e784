/// The result as it is printed, at most 80 columns wide.
extension Words.TallyCommand {
  /// First: how many options there are.
  public func options(_ count: Int) -> String {
    say(count, "\(count) option.", "\(count) options.")
  }

  /// First: how many steps the scale has.
  public func steps(_ count: Int) -> String { say(count, "\(count) step.", "\(count) steps.") }

  /// The result in one sentence, without its stop.
  public func headline(_ headline: String) -> String { say("\(headline).") }

  /// The options among which the winner must be; Smith set is a term of voting.
  public func smithSet(_ options: [String]) -> String {
    say("Smith set: \(words.lists.row(options)).")
  }

  /// All options are among those where the winner must be; Smith set is a term of voting.
  public var smithSetIsAll: String { say("Smith set: all options.") }

  /// In the place of a table that would be too long: how many options there are.
  public func pairsElsewhere(_ options: Int) -> String {
    say("The pairwise table of \(options) options is in --format json.")
  }

  /// Above a table of numbers with the options in rows and columns.
  public var pairs: String {
    say("How many prefer the option of the row to that of the column:")
  }
}
