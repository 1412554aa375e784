/// What the session has on one point of discussion.
extension Words.Report {
  /// Under the heading of a point: another one became part of it.
  public func mergedPoint(_ number: Int, _ title: String) -> String {
    say(
      """
      Point \(number), “\(title)”, was merged into this point; what was recorded under it is printed \
      here, the notes marked (point \(number)).
      """)
  }

  /// How far a point came, after the session.
  public var notReached: String { say("Not reached.") }

  /// How far a point came, during the session.
  public var notYetReached: String { say("Not yet reached.") }

  /// How far a point came.
  public var skipped: String { say("Skipped.") }

  /// How far a point came.
  public var restSkipped: String { say("Discussed; the rest was skipped.") }

  /// How far a point came, after the session.
  public var deferredForGood: String { say("Deferred; not taken up again.") }

  /// How far a point came, during the session.
  public var deferredToTheEnd: String { say("Deferred to the end of the agenda.") }

  /// How far a point came, after the session.
  public var leftOpen: String { say("Left open.") }

  /// How far a point came, during the session.
  public var suspended: String { say("Suspended; to be taken up again.") }

  /// How far a point came.
  public var underDiscussion: String { say("Under discussion.") }

  /// How far a point came.
  public var discussedWithoutRecommendation: String { say("Discussed; no recommendation.") }

  /// How far a point came.
  public var discussedNoneAdopted: String { say("Discussed; no recommendation adopted.") }

  /// In the session report: which points were discussed.
  public func pointsDiscussed(_ list: String) -> String {
    say("Points discussed: \(list).")
  }

  /// In the session report, behind the points that were discussed.
  public func pointsNotReached(_ list: String) -> String {
    say("Not reached: \(list).")
  }

  /// In the session report, in front of what the room agrees on.
  public var commonGround: String { say("Common ground:") }

  /// In the session report, in front of where views differ.
  public var differentViews: String { say("Different views:") }

  /// In the session report, in front of open questions.
  public var stillOpenQuestions: String { say("Open questions:") }

  /// In the session report, in front of figures and sources.
  public var namedReferences: String { say("Data and references:") }

  /// In the session report: what was noted, in brackets who said it or under which point.
  public func noted(_ text: String, _ remark: String) -> String {
    say("\(text) (\(remark)).")
  }

  /// The same with the mark at the end of the sentence that somebody typed, such as a question mark.
  public func noted(_ text: String, _ remark: String, end: Character) -> String {
    say("\(text) (\(remark))\(end)")
  }

  /// In place of the recommendations, after the session.
  public var noRecommendationAdopted: String { say("No recommendation was adopted.") }

  /// In place of the recommendations, during the session.
  public var noneAdoptedSoFar: String { say("None adopted so far.") }
}

/// What becomes of an issue that belongs elsewhere.
extension Words.Report {
  /// Somebody takes it up.
  public func owner(_ name: String) -> String {
    say("owner: \(name)")
  }

  /// Somebody takes it up who may not be named.
  public var hasAnOwner: String { say("has an owner") }

  /// Who takes it up, and by when.
  public func ownedUntil(_ owner: String, _ day: String) -> String {
    say("\(owner), by \(day)")
  }

  /// Whoever raised it takes it home.
  public var returnedToItsSponsor: String { say("returned to its sponsor") }

  /// It is for all rooms together.
  public var toThePlenary: String { say("to the plenary") }
}
