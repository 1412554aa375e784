/// Where the keys go: headings of the help, and of the manual's list of keys.
extension Words {
  /// Where the keys go, as headings.
  public var places: Places { Places(self) }

  public struct Places: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Places {
  /// A heading in the help, over the keys of this place.
  public var cockpit: String { say("Single keys") }
  /// A heading in the help, over the keys of this place.
  public var setUp: String { say("On the set-up sheet") }
  /// A heading in the help, over the keys of this place.
  public var noteLine: String { say("In the note line") }
  /// A heading in the help, over the keys of this place.
  public var consensus: String { say("During a consensus call") }
  /// A heading in the help, over the keys of this place.
  public var vote: String { say("During a vote") }
  /// A heading in the help, over the keys of this place.
  public var poll: String { say("In the set-up of a poll") }
  /// A heading in the help, over the keys of this place.
  public var ballots: String { say("While a poll is open") }
  /// A heading in the help, over the keys of this place.
  public var ballotFile: String { say("When ballots are read from a file") }
  /// A heading in the help, over the keys of this place.
  public var pollResult: String { say("At the result of a poll") }
  /// A heading in the help, over the keys of this place.
  public var consent: String { say("During a round of consent") }
  /// A heading in the help, over the keys of this place.
  public var rollCall: String { say("During a roll call") }
  /// A heading in the help, over the keys of this place.
  public var result: String { say("At a result") }
  /// A heading in the help, over the keys of this place.
  public var withdrawal: String { say("When an objection is withdrawn") }
  /// A heading in the help, over the keys of this place.
  public var form: String { say("In a form") }
  /// A heading in the help, over the keys of this place.
  public var search: String { say("In the search") }
  /// A heading in the help, over the keys of this place.
  public var palette: String { say("In the list of commands") }
  /// A heading in the help, over the keys of this place.
  public var help: String { say("In this help") }
  /// A heading in the help, over the keys of this place.
  public var presence: String { say("In the count of the room") }
  /// A heading in the help, over the keys of this place.
  public var roster: String { say("In the roster") }
  /// A heading in the help, over the keys of this place.
  public var rosterImport: String { say("Before a roster is imported") }
  /// A heading in the help, over the keys of this place.
  public var recommendation: String { say("At a recommendation") }
  /// A heading in the help, over the keys of this place.
  public var sources: String { say("At the source notes of a recommendation") }
  /// A heading in the help, over the keys of this place.
  public var mergeHome: String { say("When a recommendation is merged") }
  /// A heading in the help, over the keys of this place.
  public var balance: String { say("At the balance") }
  /// A heading in the help, over the keys of this place.
  public var floor: String { say("At the speakers' list") }
  /// A heading in the help, over the keys of this place.
  public var prompter: String { say("At the phrases") }
  /// A heading in the help, over the keys of this place.
  public var reminders: String { say("At the reminders") }
  /// A heading in the help, over the keys of this place.
  public var parking: String { say("In the parking lot") }
  /// A heading in the help, over the keys of this place.
  public var unheard: String { say("At those who were not heard") }
  /// A heading in the help, over the keys of this place.
  public var preview: String { say("In the document") }
  /// A heading in the help, over the keys of this place.
  public var previewFind: String { say("Finding words in the document") }
  /// A heading in the help, over the keys of this place.
  public var contents: String { say("In the contents of the document") }
  /// A heading in the help, over the keys of this place.
  public var export: String { say("Before the document is written") }
  /// A heading in the help, over the keys of this place.
  public var exportText: String { say("Typing its day or its name") }
  /// A heading in the help, over the keys of this place.
  public var gaps: String { say("At what is missing") }
  /// A heading in the help, over the keys of this place.
  public var readBack: String { say("At the read-back") }
  /// A heading in the help, over the keys of this place.
  public var regime: String { say("At who may be named") }
  /// A heading in the help, over the keys of this place.
  public var versions: String { say("When two seats changed the same text") }
  /// A heading in the help, over the keys of this place.
  public var seats: String { say("At who sits here") }
}
