extension Words {
  /// `breakout list`: the sessions on this computer.
  public var listCommand: ListCommand { ListCommand(self) }

  public struct ListCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.ListCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Lists the sessions kept on this machine, the newest first.")
  }

  /// Nothing to list; the command stays as it is.
  public var isEmpty: String { say("There is no session yet; breakout AGENDA starts one.") }

  /// In a row, behind the time: the session was closed.
  public var closed: String { say("closed") }

  /// In a row, behind the time: the session goes on.
  public var open: String { say("open") }

  /// In a row: how many entries the record of a session has.
  public func events(_ count: Int) -> String {
    say(count, "\(count) event", "\(count) events")
  }

  /// Below a row: who has the session on a screen, seats such as “moderator”.
  public func nowAtIt(_ seats: [String]) -> String {
    say("now at it: \(words.lists.row(seats))")
  }
}
