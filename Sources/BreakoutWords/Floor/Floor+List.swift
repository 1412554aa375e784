/// The speakers' list. `f`, `o`, `s`, `t`, `B`, `F`, `I`, `.` and `?` are keys.
extension Words.Floor {
  /// In the line over those who wait, before how many they are.
  public var title: String { say("Floor") }

  /// Heading of the speakers' list, before whether it is open.
  public var speakers: String { say("Speakers") }

  /// In the heading: what the list follows, such as “balance of the groups”.
  public func by(_ mode: String) -> String { say("by \(mode)") }

  /// In a heading, before how many wait.
  public var listOpen: String { say("list open") }

  /// In a heading, before how many wait.
  public var listClosed: String { say("list closed") }

  /// In a heading: how many wait for the floor.
  public var nobodyWaits: String { say("nobody waits") }

  /// In a heading: how many wait for the floor.
  public func waiting(_ count: Int) -> String { say(count, "\(count) waiting", "\(count) waiting") }

  /// In a heading: how many asked for the floor after the list was closed.
  public func tooLate(_ count: Int) -> String {
    say(count, "\(count) too late", "\(count) too late")
  }

  /// Who speaks next, where nobody speaks.
  public func next(_ name: String) -> String { say("next: \(name)") }

  /// At the end of a row: how many more wait, and the key that shows them.
  public func more(_ count: Int) -> String { say(count, "+\(count) more, F", "+\(count) more, F") }

  /// In the place of an empty list.
  public var nobodyHasAsked: String {
    say("Nobody has asked for the floor: f puts somebody on the list, o a point of order.")
  }

  /// Above the list: a length such as 1:30.
  public func late(with length: String) -> String {
    say("Late: with \(length) each, everybody who waits could speak; t changes times.")
  }

  /// What somebody wants to say.
  public func toSay(_ text: String) -> String { say("to say: \(text)") }
}

/// Behind the name of somebody who waits: why they stand where they do.
extension Words.Floor {
  /// How long somebody has waited: a length such as 2:10.
  public func waiting(for length: String) -> String { say("waiting \(length)") }

  /// Why somebody stands where they do: a right of reply is heard last.
  public var atTheEnd: String { say("at the end of the point") }

  /// Why somebody stands where they do: as what they speak is heard before others.
  public var goesFirst: String { say("goes first") }

  /// Why somebody stands where they do.
  public var waitsLongest: String { say("waits longest") }

  /// Why somebody stands where they do: they have not spoken before.
  public var firstTime: String { say("first time") }

  /// Why somebody stands where they do: a constituency, its per cent of the speaking time and of the people in the room.
  public func shares(of group: String, time: Int, room: Int) -> String {
    say("\(group) \(words.numbers.percent(time)) of time, \(words.numbers.percent(room)) of room")
  }
}

/// Behind the name of somebody who does not wait any more.
extension Words.Floor {
  /// What became of somebody's request for the floor.
  public var leftTheList: String { say("left the list") }

  /// What became of somebody's request for the floor.
  public var notHeard: String { say("not heard") }

  /// What became of somebody's request for the floor.
  public var askedTooLate: String { say("asked too late") }

  /// How long somebody spoke: a length such as 2:10.
  public func spoke(_ length: String) -> String { say("spoke \(length)") }

  /// How long somebody spoke, and how the moderator ruled on their point of order.
  public func spoke(_ length: String, ruling: String) -> String {
    say("spoke \(length); ruling: \(ruling)")
  }

  /// How long somebody spoke, and by how much that was too long: lengths such as 2:10.
  public func spoke(_ length: String, over: String) -> String {
    say("spoke \(length), \(over) over")
  }
}

/// In the bottom line: what a key does here, in one to three words.
extension Words.Floor {
  /// Bottom line: puts somebody on the list.
  public var add: String { say("add") }

  /// Bottom line.
  public var givesTheFloor: String { say("gives the floor") }

  /// Bottom line: corrects what is known of somebody who speaks or spoke.
  public var correct: String { say("correct") }

  /// Bottom line.
  public var closeList: String { say("close list") }

  /// Bottom line.
  public var openList: String { say("open list") }
}
