/// What the session is, copied from the agenda when it was created, so that later edits of the agenda file
/// change nothing.
public struct SessionHeader: Equatable, Sendable, Codable {
  public var title: String
  public var event: String?
  public var place: String?
  public var room: String?
  public var date: String?
  /// The planned start as the agenda gives it, e.g. `10:00`.
  public var plannedStart: String?
  public var duration: Milliseconds
  /// Kept for wrap-up and read-back (product rule F3).
  public var reserve: Milliseconds
  /// Whether somebody has said how long that is; `nil` where an earlier version did not keep it.
  var isReserveNamed: Bool?
  public var moderators: [String]
  public var rapporteurs: [String]
  /// Who speaks first, each with what they do; `nil` where nobody is named.
  public var panellists: [String]?
  public var constituencies: [String]
  public var attribution: AttributionRegime
  /// How the room decides, kept in the words of the agenda.
  public var decision: DecisionPractice
  public var background: String
  public var closing: String
  /// Minutes east of UTC at the place when the session was created, so that the record prints the
  /// room's time on any machine.
  public var utcOffsetMinutes: Int
  /// To whom the agenda expects recommendations to be addressed; `nil` where it says nothing of that.
  public var addressees: [String]?
  /// What the moderator says in words of the agenda's own; `nil` where it says nothing of that.
  public var phrases: [PrompterPhrase]?
  /// The language of its documents, a tag (BCP 47); `nil` where the agenda says nothing of that.
  public var language: String?
  /// What nobody said: it is what is usual, or was made of other things; `nil` where all was said, or where an
  /// earlier version did not keep it.
  public var assumed: [SetUpField]?
  /// What its documents are to be like; `nil` where the agenda says nothing of that.
  public var document: DocumentSettings?

  public init(
    agenda: Agenda, reserve: Milliseconds, utcOffsetMinutes: Int, assumed: Set<SetUpField> = []
  ) {
    title = agenda.masthead.title
    event = agenda.masthead.event
    place = agenda.masthead.place
    room = agenda.masthead.room
    date = agenda.masthead.date?.description
    plannedStart = agenda.times.start?.description
    duration = agenda.times.duration
    self.reserve = reserve
    isReserveNamed = agenda.times.reserve != nil
    moderators = agenda.masthead.people.moderators
    rapporteurs = agenda.masthead.people.rapporteurs
    let panel = agenda.masthead.people.panellists
    panellists = panel.isEmpty ? nil : panel
    constituencies = agenda.rules.constituencies
    attribution = agenda.rules.attribution
    decision = agenda.rules.practice
    background = agenda.background
    closing = agenda.closing
    self.utcOffsetMinutes = utcOffsetMinutes
    addressees = agenda.rules.addressees.isEmpty ? nil : agenda.rules.addressees
    phrases = agenda.rules.phrases.isEmpty ? nil : agenda.rules.phrases
    language = agenda.masthead.language
    document = agenda.document.isUsual ? nil : agenda.document
    self.assumed = assumed.isEmpty ? nil : SetUpField.allCases.filter(assumed.contains)
  }
}

extension SessionHeader {
  /// The header of a session that does not exist yet.
  static let blank = SessionHeader(agenda: Agenda(title: ""), reserve: .zero, utcOffsetMinutes: 0)
}
