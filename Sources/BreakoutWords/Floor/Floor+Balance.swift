/// Who was heard, and for how long. `B`, `f` and `s` are keys.
extension Words.Floor {
  /// At the end of a list of groups: how many more there are, and the key that shows them.
  public func moreGroups(_ count: Int) -> String {
    say(count, "+\(count) more, B", "+\(count) more, B")
  }

  /// Behind a group: its per cent of the speaking time, and its per cent of the people in the room.
  public func share(_ time: Int, of room: Int) -> String {
    say("\(words.numbers.percent(time)) of \(words.numbers.percent(room))")
  }

  /// Heading.
  public var whoWasHeard: String { say("Who was heard") }

  /// In the place of all figures.
  public var nobodyHasSpoken: String {
    say("Nobody has spoken on the clock yet. f puts somebody on the list, s gives the floor.")
  }

  /// How often somebody had the floor.
  public func turns(_ count: Int) -> String { say(count, "\(count) turn", "\(count) turns") }

  /// How long people spoke in all, such as 12:30, in how many turns, and how many were heard.
  public func inAll(_ length: String, _ turns: String, _ heard: String) -> String {
    say("\(length) spoken in \(turns); \(heard).")
  }

  /// How many were heard.
  public func heard(_ count: Int) -> String {
    say(count, "\(count) have spoken", "\(count) have spoken")
  }

  /// How many were heard, of how many in the room.
  public func heard(_ count: Int, of present: Int) -> String {
    say(
      count, "\(count) of \(present) present have spoken",
      "\(count) of \(present) present have spoken")
  }

  /// A warning: groups of which nobody has spoken.
  public func notHeardYet(_ groups: [String]) -> String {
    say("Not heard yet: \(words.lists.row(groups)).")
  }

  /// How many have not spoken, and what per cent of the room.
  public func silent(_ count: Int, _ percent: Int) -> String {
    say(
      count, "\(count) silent (\(words.numbers.percent(percent))).",
      "\(count) silent (\(words.numbers.percent(percent))).")
  }

  /// How many have not spoken, and what per cent of the room; how unevenly the time was shared: an index from 0 to 1,
  /// and over how many people.
  public func silent(_ count: Int, _ percent: Int, gini: String, over people: Int) -> String {
    say(
      count, "\(count) silent (\(words.numbers.percent(percent))), Gini \(gini) over \(people).",
      "\(count) silent (\(words.numbers.percent(percent))), Gini \(gini) over \(people).")
  }

  /// How long people waited: the median and the longest, lengths such as 2:10.
  public func waits(middle: String, longest: String) -> String {
    say("Waiting for the floor: \(middle) in the middle, \(longest) at most.")
  }

  /// How long the moderator spoke, such as 2:10, and what per cent of all.
  public func moderatorSpoke(_ length: String, _ percent: Int) -> String {
    say("The moderator spoke \(length), \(words.numbers.percent(percent)) of all.")
  }

  /// A warning: how long the moderator spoke, such as 2:10, and what per cent of all.
  public func moderatorSpokeLong(_ length: String, _ percent: Int) -> String {
    say(
      """
      The moderator spoke \(length), \(words.numbers.percent(percent)) of all, more than a quarter.
      """)
  }

  /// Why no group has a flag yet.
  public var whenFlags: String { say("Flags need 10 minutes and 5 turns.") }

  /// In a list of what somebody spoke: by how much it was too long, such as 0:30.
  public func overtime(_ length: String) -> String { say("\(length) over") }

  /// Behind what somebody spoke, as a warning: more than this much of all.
  public var largeShare: String { say("over \(words.numbers.percent(15))") }
}
