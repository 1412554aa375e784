/// The points of discussion.
extension Words.Agenda {
  /// Nothing in the agenda looks like points; the headings are known in English, and what is typed stays.
  public var noPoints: String {
    say(
      """
      no points were found; write them as a list under a heading such as \
      “## Points of Discussion”, “## Guiding questions” or “## Issues for discussion”.
      """)
  }

  /// The part is the heading under which the points are missing.
  public func noPoints(under heading: String) -> String {
    say("there are no points under “\(heading)”; write them below it as a list, one item for each.")
  }

  /// More points than a session can have, which the second part says.
  public func tooManyPoints(_ count: Int, limit: Int) -> String {
    say("\(points(count)); a session walks at most \(limit), so split the agenda.")
  }

  /// How many points there are.
  private func points(_ count: Int) -> String {
    say(count, "1 point", "\(words.numbers.grouped(count)) points")
  }

  /// A point's number and its title.
  public func emptyQuestion(_ number: Int, title: String) -> String {
    say("point \(number), “\(title)”, has no question; write it after the title.")
  }

  /// The number of a point that has neither a title nor a question.
  public func emptyPoint(_ number: Int) -> String {
    say("point \(number) is empty; write its question or remove it.")
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
