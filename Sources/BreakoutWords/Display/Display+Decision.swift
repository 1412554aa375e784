/// What the room is asked, and what it has decided.
extension Words.Display {
  /// Heading of what the room decides, over its words.
  public var agrees: String { say("Does the room agree?") }

  /// Heading of what the room decides, over its words.
  public var anybodyObjects: String { say("Does anybody object?") }

  /// Heading of what the room is asked, over its words: a vote that decides nothing.
  public var strawPoll: String { say("Straw poll") }

  /// Heading of what the room decides, over its words.
  public var votes: String { say("The room votes") }

  /// Heading of what the room is asked, over its words; the part is the kind of poll.
  public func isAsked(_ poll: String) -> String { say("The room is asked: \(poll)") }

  /// Below the words on which the room votes; the part is the rule, such as “simple majority”.
  public func decided(by rule: String) -> String { say("Decided by: \(rule)") }
}
