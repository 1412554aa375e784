import BreakoutModel

/// Who was heard.
extension Words.Report {
  /// Heading of a column of numbers.
  public var timeInMinutes: String { say("Time (min)") }

  /// Heading of a column of numbers, and of a series of a drawing.
  public var percentOfTime: String { say("% of time") }

  /// Heading of a column of numbers, and of a series of a drawing.
  public var percentOfRoom: String { say("% of room") }

  /// Heading of a column of numbers: how often somebody had the floor.
  public var turns: String { say("Turns") }

  /// What a drawing shows, for those who hear it read out.
  public var speakingTimeChart: String { say("Speaking time by constituency") }

  /// How many people spoke.
  public func spoke(_ count: Int) -> String {
    say(count, "\(count) person was given the floor", "\(count) people were given the floor")
  }

  /// How many people spoke, of how many in the room.
  public func spoke(_ count: Int, of present: Int) -> String {
    say(
      count, "\(count) of \(present) people present was given the floor",
      "\(count) of \(present) people present were given the floor")
  }

  /// How often people had the floor.
  public func turns(_ count: Int) -> String {
    say(count, "\(count) turn", "\(count) turns")
  }

  /// How many people spoke, how often and for how long together.
  public func spokeInAll(_ who: String, _ turns: String, _ time: String) -> String {
    say(
      """
      \(who), in \(turns) and \(time) min in all; points of order, questions to speakers, replies and \
      the moderator are not counted.
      """)
  }

  /// How unevenly the time was shared: an index from 0 to 1 over so many people.
  public func giniIndex(_ index: String, over people: Int) -> String {
    say("Gini index of the time over all \(people), the silent included: \(index).")
  }

  /// How many turns there were in each way of taking part.
  public func turnsByChannel(_ list: String) -> String {
    say("Turns by channel: \(list).")
  }

  /// How many turns there were in a way of taking part.
  public func turns(by channel: FloorChannel, _ count: Int) -> String {
    switch channel {
    case .room: say("in the room \(count)")
    case .online: say("online \(count)")
    case .phone: say("by phone \(count)")
    }
  }

  /// How many asked for the floor and did not get it.
  public func notAccommodated(_ count: Int) -> String {
    say("Requests for the floor that could not be accommodated: \(count)")
  }

  /// What became of those requests.
  public var invitedToWrite: String { say("invited to contribute in writing") }

  /// How many others sent what they had to say.
  public func contributedInWriting(_ count: Int) -> String {
    say(count, "\(count) more contributed in writing", "\(count) more contributed in writing")
  }
}

/// Who was in the room.
extension Words.Report {
  /// Heading of a column of numbers: the first count of the room, at a time.
  public func firstCount(_ time: String) -> String {
    say("First, \(time)")
  }

  /// Heading of a column of numbers: the highest count of the room, at a time.
  public func highestCount(_ time: String) -> String {
    say("Highest, \(time)")
  }

  /// Heading of a column of numbers: the last count of the room, at a time.
  public func lastCount(_ time: String) -> String {
    say("Last, \(time)")
  }

  /// A row of the table of who was present.
  public var allWithAVote: String { say("All with a vote") }

  /// A row of the table of who was present.
  public var entitledToVote: String { say("Entitled to vote") }

  /// A row of the table of who was present.
  public var withoutAVote: String { say("Without a vote") }

  /// Heading: the names of those who were invited.
  public var registered: String { say("Registered") }

  /// Heading: the names of those who came.
  public var participants: String { say("Participants") }

  /// Heading: the organisations that were invited.
  public var registeredOrganisations: String { say("Registered organisations") }

  /// Heading: the organisations whose people came.
  public var organisationsThatTookPart: String { say("Organisations that took part") }

  /// Heading of a column.
  public var name: String { say("Name") }

  /// Heading of a column: what somebody is in the session.
  public var role: String { say("Role") }
}
