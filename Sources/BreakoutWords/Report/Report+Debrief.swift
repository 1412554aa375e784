import BreakoutModel

/// How the session was run, for those who ran it.
extension Words.Report {
  /// At the start of the debrief.
  public var internalNote: String {
    say("Internal: for those who ran the session, not for the participants.")
  }

  /// At the start of the list of what is missing.
  public var internalList: String {
    say(
      "Internal: for those who finish the documents. It is part of no document that is given out."
    )
  }

  /// In the list of what is missing, where it has nothing.
  public var nothingMissing: String { say("Nothing is missing.") }

  /// Heading of a column: the point, and that the figures are minutes.
  public var pointInMinutes: String { say("Point (minutes)") }

  /// Heading of a column of numbers, and of a series of a drawing: the time that the agenda has for it.
  public var planned: String { say("Planned") }

  /// Heading of a column of numbers: the time that it was given.
  public var allotted: String { say("Allotted") }

  /// Heading of a column of numbers: by how much its time was made longer.
  public var extended: String { say("Extended") }

  /// Heading of a column of numbers, and of a series of a drawing: the time that it took.
  public var used: String { say("Used") }

  /// The last row of the table of times.
  public var allPoints: String { say("All points") }

  /// By how much a time was made longer, and how often.
  public func extended(_ length: String, times: Int) -> String {
    say("\(length) (\(times))")
  }

  /// What a drawing shows, for those who hear it read out.
  public var minutesChart: String { say("Minutes planned and used") }

  /// The breaks of the session, from when to when.
  public func breaks(_ list: String) -> String {
    say("Breaks, which count for no point: \(list).")
  }

  /// A break that nobody ended.
  public func breakNotEnded(_ start: String) -> String {
    say("\(start), not ended")
  }

  /// Beside how many people did not speak.
  public var silent: String { say("Silent") }

  /// How many people did not speak, of how many in the room.
  public func silent(_ count: Int, of present: Int) -> String {
    say(count, "\(count) of \(present) present", "\(count) of \(present) present")
  }

  /// Beside which constituencies spoke more or less than their share.
  public var balance: String { say("Balance") }

  /// A constituency that spoke more or less than its share.
  public func balance(_ group: String, _ flag: GroupBalance.Flag) -> String {
    switch flag {
    case .underHeard: say("\(group) under-heard")
    case .dominant: say("\(group) dominant")
    }
  }

  /// Beside how long people waited for the floor.
  public var waitForTheFloor: String { say("Wait for the floor") }

  /// How long people waited for the floor, in minutes and seconds.
  public func wait(median: String, longest: String) -> String {
    say("median \(median) min, longest \(longest) min")
  }

  /// Beside how long the moderator spoke.
  public var moderatorSpoke: String { say("Moderator") }

  /// How long the moderator spoke, in minutes and seconds, and which share of all that was.
  public func moderatorSpoke(_ time: String, percent: Int) -> String {
    say("\(time) min, \(percent) % of all that was said")
  }

  /// Behind that share.
  public var moreThanAQuarter: String { say("more than a quarter of all that was said") }

  /// Heading of a column.
  public var speaker: String { say("Speaker") }

  /// Heading of a column of numbers: the time beyond what a speaker was given.
  public var overtime: String { say("Overtime") }

  /// Beside how many proposals there were.
  public var proposals: String { say("Proposals") }

  /// The state of proposals that became part of others, behind their number.
  public var merged: String { say("merged") }

  /// Beside how many decisions there were.
  public var decisionsAndPolls: String { say("Decisions and polls") }

  /// How many decisions there were, and how many minutes they took together.
  public func decisionsInAll(_ count: Int, _ time: String) -> String {
    say(count, "\(count), in \(time) min in all", "\(count), in \(time) min in all")
  }
}
