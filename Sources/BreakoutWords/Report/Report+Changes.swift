import BreakoutModel

/// Which versions of a document there have been, and what changed since.
extension Words.Report {
  /// Heading of a column: the moment up to which a version goes.
  public var stateOfVersion: String { say("State of") }

  /// Beside the number by which the record can be checked at an entry. `breakout verify` finds it by SHA-256 standing
  /// before the number of the entry, with no other digits between them.
  public func hashOfRecord(entry: Int) -> String {
    say("SHA-256 of the record at entry \(entry)")
  }

  /// Heading: what was done since a version, such as "DRAFT 2".
  public func changesSince(_ version: String) -> String {
    say("Changes since \(version)")
  }

  /// In place of what was done.
  public var nothingChanged: String { say("Nothing that the document shows has changed.") }

  /// What was done to a recommendation.
  public var isNew: String { say("new") }

  /// What was done to a recommendation.
  public var wordingWasChanged: String { say("wording changed") }

  /// What was done to a recommendation.
  public var detailsWereChanged: String { say("details changed") }

  /// What was done to a recommendation.
  public var notesWereLinked: String { say("its notes linked") }

  /// What was done to a recommendation.
  public var followUpWasReported: String { say("follow-up reported") }

  /// A decision on a question: its number, what kind it is, the question.
  public func decision(_ id: String, _ kind: String, _ question: String) -> String {
    say("\(id) (\(kind)): “\(question)”")
  }

  /// How many notes came under a point.
  public func notesAdded(_ count: Int, under point: Int) -> String {
    say(
      count, "\(count) note added under point \(point)",
      "\(count) notes added under point \(point)")
  }

  /// How many notes came while no point was open.
  public func notesAddedOutside(_ count: Int) -> String {
    say(
      count, "\(count) note added outside the points", "\(count) notes added outside the points")
  }

  /// How many notes were reworded.
  public func notesEdited(_ count: Int) -> String {
    say(count, "\(count) note edited", "\(count) notes edited")
  }

  /// How many notes were taken out.
  public func notesRemoved(_ count: Int) -> String {
    say(count, "\(count) note removed", "\(count) notes removed")
  }

  /// What was done to a point.
  public func changes(ofPoint number: Int, _ changes: String) -> String {
    say("Point \(number): \(changes)")
  }

  /// What was done to a point.
  public var pointWasAdded: String { say("added") }

  /// What was done to a point.
  public var pointWasReworded: String { say("reworded") }

  /// What was done to a point.
  public func pointWasMerged(into other: Int) -> String {
    say("merged into point \(other)")
  }

  /// What was done to a point.
  public var pointWasDiscussed: String { say("discussed") }

  /// What was done in the session.
  public var roomWasCounted: String { say("The room was counted") }

  /// What was done in the session.
  public var rosterWasChanged: String { say("The roster was changed") }

  /// What was done in the session: who moderates and who reports.
  public var officersWereNamed: String { say("Who runs the session was named") }

  /// What was done in the session: its title, its place, its date or the like was changed.
  public var setUpWasMended: String { say("What the head of the document says was mended") }

  /// What was done in the session.
  public var floorWasGiven: String { say("The floor was given on") }

  /// What was done in the session.
  public var attributionWasChanged: String { say("The attribution rule was changed") }

  /// What was done in the session.
  public var sessionWasClosed: String { say("The session was closed") }
}
