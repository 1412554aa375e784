/// The points of the agenda, and their time.
extension Words.Refusals {
  /// The number of a point that there is not.
  func noSuchPoint(_ number: Int) -> String {
    say("There is no point \(number); the list on the left shows the numbers.")
  }

  /// `n` is a key.
  var noOpenPoint: String { say("No point is open; press n to open the next one.") }

  /// The next point was to be opened, or the one before, and the agenda has none.
  var noPointsYet: String { say("There are no points yet. A adds one.") }

  /// `:close point` is a command and `e` a key.
  var noPointLeft: String {
    say("That was the last point; close it with :close point, or press e to export.")
  }

  /// The point before the first one was asked for.
  var noEarlierPoint: String { say("There is no earlier point.") }

  /// The number of a point.
  func pointIsOpen(_ number: Int) -> String { say("Point \(number) is open already.") }

  /// The numbers of two points.
  func pointIsMerged(_ number: Int, into other: Int) -> String {
    say("Point \(number) was merged into point \(other).")
  }

  /// The number of a point.
  func pointIsFinished(_ number: Int) -> String { say("Point \(number) is finished already.") }

  /// A question: the number of a point, and how many seconds ago it was opened.
  func justOpened(_ number: Int, seconds: Int) -> String {
    say("Point \(number) was opened only \(seconds) s ago. Leave it?")
  }

  /// A question: how many people are on the speakers' list.
  func peopleWait(_ count: Int) -> String {
    say(
      count,
      "\(count) person waits for the floor. Leave the point?",
      "\(count) people wait for the floor. Leave the point?")
  }

  /// A point was to be merged.
  var mergeIntoItself: String { say("A point cannot be merged into itself.") }

  /// How many points a session can have.
  func tooManyPoints(limit: Int) -> String { say("A session walks at most \(limit) points.") }

  /// The order of the points was to follow from something else.
  var noPriorities: String {
    say("Only the result of a vote on the remaining points can change their order.")
  }

  /// The points were to be put in an order.
  var alreadyInOrder: String { say("The points are so already; nothing changes.") }

  /// The time at which the room must be left, or that of a reminder, was set.
  var timeIsPast: String { say("That time is past; give one that is still to come.") }

  /// A question: the number of a point.
  func extendedTwice(_ number: Int) -> String {
    say("Point \(number) was extended twice already. Extend it once more?")
  }

  /// A point was to have more time.
  var impossibleLength: String { say("An extension is longer than nothing and at most a day.") }

  /// The session, or a point of it, was to take so long.
  var impossibleDuration: String {
    say("A session or a point takes at least a minute and at most ten days.")
  }

  /// As much time was to be kept for the wrap-up as the session has.
  var reserveTooLong: String { say("The wrap-up takes less than the whole session.") }

  /// The reminder was settled elsewhere.
  var noSuchReminder: String { say("There is no such reminder.") }
}
