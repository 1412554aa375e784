/// The points of discussion.
extension Words.Agenda {
  /// A warning: nothing in the agenda looks like points; the headings are known in English, and what is typed stays.
  public var noPoints: String {
    say(
      """
      no points were found; type them on the session's first screen, or write them as a list under a heading such as \
      “## Points of Discussion”, “## Guiding questions” or “## Issues for discussion”.
      """)
  }

  /// A warning: so many lists of the agenda could be its points.
  public func doubtfulPoints(lists: Int) -> String {
    say(
      lists,
      "this list may be no list of points; choose or type them on the session's first screen.",
      """
      \(words.numbers.grouped(lists)) lists could be the points, and it is not clear which; choose one on the session's \
      first screen, or write “## Points of Discussion” above it.
      """)
  }

  /// More points than a session can have, which the second part says.
  public func tooManyPoints(_ count: Int, limit: Int) -> String {
    say("\(points(count)); a session walks at most \(limit), so split the agenda.")
  }

  /// How many points there are.
  private func points(_ count: Int) -> String {
    say(count, "1 point", "\(words.numbers.grouped(count)) points")
  }

  /// A warning.
  public var emptyPoint: String {
    say("this point is empty and was left out; write its question or remove it.")
  }

  /// A point's number; lengths are written as they are here.
  public func zeroMinutes(_ number: Int) -> String {
    say("point \(number) has 0 minutes; write a length such as “(9 min)” or leave it out.")
  }

  /// A point's number; lengths are written as they are here.
  public func minutesTooLong(_ number: Int) -> String {
    say("point \(number) is planned for more than 24 hours; write a length such as “(9 min)”.")
  }

  /// A warning: the numbers of two points and the title of both.
  public func duplicateTitle(_ title: String, first: Int, second: Int) -> String {
    say(
      """
      points \(first) and \(second) are both called “\(title)”; give one of them another title.
      """)
  }

  /// A warning: four lengths such as 90 min: of the points, of the time kept for the end, by how much they are too long,
  /// and of the session.
  public func overfull(
    points: String, reserve: String, excess: String, duration: String
  ) -> String {
    say(
      """
      the points (\(points)) and the reserve (\(reserve)) are \(excess) longer than \
      the session (\(duration)); shorten some points or lengthen the session.
      """)
  }

  /// A warning: what the session is called instead; the sign before “Title” is typed as it is here.
  public func noTitle(using name: String) -> String {
    say("no title was found, so the session is called “\(name)”; begin the file with “# Title”.")
  }

  /// A length in a sentence, in minutes.
  public func length(minutes: Int) -> String { say("\(minutes) min") }

  /// A length in a sentence, in seconds.
  public func length(seconds: Int) -> String { say("\(seconds) s") }

  /// A length in a sentence, in minutes and seconds.
  public func length(minutes: Int, seconds: Int) -> String { say("\(minutes) min \(seconds) s") }
}
