/// Those who asked for the floor and did not get it.
extension Words.FollowUp {
  /// Heading: how many were not heard.
  public func notHeard(_ count: Int) -> String {
    say(count, "Not heard: \(count)", "Not heard: \(count)")
  }

  /// Heading: how many were not heard, and how many of each constituency.
  public func notHeard(_ count: Int, _ groups: [String]) -> String {
    say(
      count, "Not heard: \(count) (\(words.lists.row(groups)))",
      "Not heard: \(count) (\(words.lists.row(groups)))")
  }

  /// In that list: a constituency and how many of it were not heard.
  public func group(_ name: String, _ count: Int) -> String { say("\(name) \(count)") }

  /// In that list, before a number: those who belong to no constituency.
  public var others: String { say("others") }

  /// In the place of an empty list; c is a key.
  public var everybodyWasHeard: String {
    say(
      """
      Everybody who asked for the floor was heard, or still waits. c counts somebody who asks \
      when the list is closed.
      """)
  }

  /// What became of somebody who was not heard, and in the bottom line the key for it.
  public var inWriting: String { say("in writing") }

  /// Why somebody was not heard.
  public var askedTooLate: String { say("asked too late") }

  /// What became of somebody who asked for the floor.
  public var wasNotHeard: String { say("not heard") }

  /// Below the list: how long somebody waited, such as 2:10.
  public func waited(_ length: String) -> String { say("waited \(length)") }

  /// Below the list: what somebody wanted to say.
  public func toSay(_ text: String) -> String { say("to say: \(text)") }

  /// Somebody was to be put on the list again.
  public func waitsAlready(_ name: String) -> String { say("\(name) waits on the list already.") }

  /// Heading of a form: who sent something in.
  public func inWriting(from name: String) -> String { say("In writing from \(name)") }

  /// A field: what somebody sent in.
  public var contribution: String { say("Contribution") }

  /// The form was sent without it.
  public var typeContribution: String { say("Type or paste what was sent in.") }

  /// Heading of a form.
  public var askedWhenClosed: String { say("Asked when the list was closed") }
}
