import BreakoutModel

extension Words {
  /// Names that were found in what people typed and may not leave the room.
  public var privacy: Privacy { Privacy(self) }

  public struct Privacy: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// What was found, and where. The name itself is not repeated.
extension Words.Privacy {
  /// A text has the name of a person in it.
  public func hasPerson(_ place: String) -> String {
    say("\(place) has a person's name in it; reword it.")
  }

  /// A text has the name of an organisation in it.
  public func hasOrganisation(_ place: String) -> String {
    say("\(place) has an organisation's name in it; reword it.")
  }

  /// A text has the name of who moderates or reports in it.
  public func hasOfficer(_ place: String) -> String {
    say("\(place) has the name of somebody who runs the session in it; reword it.")
  }

  /// A text has an address or a handle in it.
  public func hasAddress(_ place: String) -> String {
    say("\(place) has an e-mail address or a handle in it; reword it.")
  }
}

/// Places of texts, as a sentence about them begins.
extension Words.Privacy {
  /// A text of the session as a whole.
  public var sessionTitle: String { say("The title of the session") }

  /// A text of the session as a whole.
  public var sessionEvent: String { say("The event of the session") }

  /// A text of the session as a whole.
  public var sessionPlace: String { say("The place of the session") }

  /// A text of the session as a whole.
  public var sessionRoom: String { say("The room of the session") }

  /// A text of the session as a whole.
  public var sessionRule: String { say("The decision rule of the session") }

  /// A text of a point.
  public func title(ofPoint number: Int) -> String {
    say("The title of point \(number)")
  }

  /// A text of a point.
  public func question(ofPoint number: Int) -> String {
    say("The question of point \(number)")
  }

  /// A note under a point.
  public func note(underPoint number: Int) -> String {
    say("A note under point \(number)")
  }

  /// A note that was written while no point was open.
  public var noteOutside: String { say("A note outside the points") }

  /// A note that is not in the file yet.
  public var noteNotSaved: String { say("A note that is not saved yet") }

  /// A part of a recommendation, by its number.
  public func field(_ field: RecommendationField, of id: String) -> String {
    switch field {
    case .text: say("The text of \(id)")
    case .addressees: say("The addressees of \(id)")
    case .indicator: say("The indicator of \(id)")
    case .baseline: say("The baseline of \(id)")
    case .target: say("The target of \(id)")
    case .deadline: say("The deadline of \(id)")
    case .resources: say("The resources of \(id)")
    case .lead: say("The lead of \(id)")
    case .sdgTargets: say("The sdg targets of \(id)")
    case .rationale: say("The rationale of \(id)")
    case .proposer: say("The proposer of \(id)")
    case .priority: say("The priority of \(id)")
    }
  }

  /// An earlier wording of a recommendation.
  public func earlierWording(of id: String) -> String {
    say("An earlier wording of \(id)")
  }

  /// What was told of a recommendation after the session.
  public func followUpNote(on id: String) -> String {
    say("A follow-up note on \(id)")
  }

  /// What was written about a decision: what kind it is, its number.
  public func record(of kind: String, _ id: String) -> String {
    say("The record of the \(kind) \(id)")
  }

  /// Why there was a break, by its time.
  public func reason(ofBreakAt time: String) -> String {
    say("The reason of the break at \(time)")
  }

  /// What the moderator said to a point of order, by its number.
  public func ruling(on id: String) -> String {
    say("The ruling on the point of order \(id)")
  }

  /// Until when a version of the document is open for comments.
  public func dayForComments(on version: Int) -> String {
    say("The day for comments on version \(version)")
  }

  /// Why a version of the document was approved although something was missing.
  public func reasonForValidating(_ version: Int) -> String {
    say("The reason for validating version \(version)")
  }
}
