/// A poll in one line of the record.
extension Words.Polls {
  /// A poll that is open, by its method such as “dot vote”.
  public func openLine(_ method: String) -> String { say("\(method) open") }

  /// A poll that ended without a result, by its method such as “dot vote”.
  public func calledOffLine(_ method: String) -> String { say("\(method) called off") }

  /// A poll that has ended: its method such as “dot vote”, how many took part, and what it has shown.
  public func line(_ method: String, tookPart count: Int, _ result: String) -> String {
    say(
      count, "\(method), \(count) took part: \(result)", "\(method), \(count) took part: \(result)")
  }
}

/// The page that shows what a poll has come to.
extension Words.Polls {
  /// Title of the page; the part is a recommendation's number, or “a question”.
  public func resultTitle(on subject: String) -> String { say("Poll on \(subject): result") }

  /// Behind the title of a page that is longer than the screen; these are keys.
  public var arrowsScroll: String { say("arrows and PgDn scroll") }

  /// Points of the agenda that got the fewest votes; the part is a list.
  public func likelyLast(_ points: String) -> String { say("Likely last: \(points).") }

  /// The time that is left, such as “25 min”, and a list of points of the agenda.
  public func tooLittleTime(_ time: String, for points: String) -> String {
    say("In this order the \(time) left will probably not do for: \(points).")
  }

  /// The option that beats every other one head to head.
  public func condorcetWinner(_ option: String) -> String { say("Condorcet winner: \(option).") }

  /// No option beats every other one head to head.
  public var noCondorcetWinner: String { say("No Condorcet winner.") }

  /// The smallest set of options of which each beats all others.
  public func smithSet(_ options: String) -> String { say("Smith set: \(options).") }

  /// The order of the options after Schulze's rule, such as “A > B = C”.
  public func schulze(_ order: String) -> String { say("Schulze: \(order).") }

  /// Over the options of a table that says how many preferred each to the others.
  public var preferredHead: String { say("Preferred to:") }

  /// Below a table that is wider than the screen.
  public func hiddenColumns(_ count: Int) -> String {
    say(
      count, "\(count) more columns do not fit; a wider window shows them.",
      "\(count) more columns do not fit; a wider window shows them.")
  }

  /// The points of the agenda were put into the order of a poll; `u` is a key.
  public var pointsReordered: String {
    say("The remaining points are now in the order of the votes; u takes it back.")
  }

  /// The points of the agenda got priorities from a poll; `u` is a key.
  public var pointsWeighed: String {
    say("▲ points have high priority now, ▼ points low; u takes it back.")
  }
}
