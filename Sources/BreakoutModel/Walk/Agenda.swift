/// What a session sets out to discuss, as its organisers wrote it down.
///
/// An agenda is a value without a file: the reader makes it from Markdown or from a concept note, and a
/// session copies what it needs when it starts, so that later edits of the file change nothing.
public struct Agenda: Equatable, Sendable {
  public var masthead: AgendaMasthead
  public var times: AgendaTimes
  public var rules: AgendaRules
  /// The background as plain paragraphs, separated by blank lines.
  public var background: String
  /// What the agenda says after its points, e.g. what is expected of the session.
  public var closing: String
  public var points: [AgendaPoint]
  public var document: DocumentSettings

  public init(
    _ masthead: AgendaMasthead, times: AgendaTimes = AgendaTimes(),
    rules: AgendaRules = AgendaRules(), background: String = "", closing: String = "",
    points: [AgendaPoint] = [], document: DocumentSettings = DocumentSettings()
  ) {
    self.masthead = masthead
    self.times = times
    self.rules = rules
    self.background = background
    self.closing = closing
    self.points = points
    self.document = document
  }

  public init(title: String, points: [AgendaPoint] = []) {
    self.init(AgendaMasthead(title: title), points: points)
  }
}

/// What stands at the head of an agenda, and of the documents that are made of its session.
public struct AgendaMasthead: Equatable, Sendable {
  /// The session's own name.
  public var title: String
  /// The conference or meeting that the session belongs to.
  public var event: String?
  public var place: String?
  public var room: String?
  public var date: CalendarDate?
  public var people: People
  /// The language that the session's documents are in, a tag (BCP 47) such as `fr` or `zh-Hant`; `nil` where the
  /// agenda does not say it.
  public var language: String?

  public init(
    title: String, event: String? = nil, place: String? = nil, room: String? = nil,
    date: CalendarDate? = nil, people: People = People(), language: String? = nil
  ) {
    self.title = title
    self.event = event
    self.place = place
    self.room = room
    self.date = date
    self.people = people
    self.language = language
  }
}

/// When a session is planned to begin and to end.
public struct AgendaTimes: Equatable, Sendable {
  /// The planned start, in the time zone of the place.
  public var start: TimeOfDay?
  /// From the start to the hard stop.
  public var duration: Milliseconds
  /// Time kept for wrap-up and read-back, never given away silently; `nil` asks for the default of
  /// max(8 min, 10 % of the session) (product rule F3).
  public var reserve: Milliseconds?

  public static let usualDuration = Milliseconds.minutes(90)

  public init(
    start: TimeOfDay? = nil, duration: Milliseconds = AgendaTimes.usualDuration,
    reserve: Milliseconds? = nil
  ) {
    self.start = start
    self.duration = duration
    self.reserve = reserve
  }
}

/// How a session is run: who takes part, how the room decides, and what is told of whom.
public struct AgendaRules: Equatable, Sendable {
  /// The groups that take part, in the order in which they are shown.
  public var constituencies: [String]
  /// To whom recommendations are usually addressed, beside the names that every session knows.
  public var addressees: [String]
  public var attribution: AttributionRegime
  /// How the room decides, in the words of the agenda; `nil` where it does not say it: `usualDecision`.
  public var decision: String?
  /// Phrases for the moderator in place of the usual ones.
  public var phrases: [PrompterPhrase]

  public static let usualDecision = "consensus, else 2/3 of votes cast"

  public init(
    constituencies: [String] = [], addressees: [String] = [],
    attribution: AttributionRegime = .affiliation, decision: String? = nil,
    phrases: [PrompterPhrase] = []
  ) {
    self.constituencies = constituencies
    self.addressees = addressees
    self.attribution = attribution
    self.decision = decision
    self.phrases = phrases
  }

  /// How the room decides.
  public var practice: DecisionPractice { DecisionPractice(words: decision ?? Self.usualDecision) }
}

/// One point of discussion as the agenda gives it.
public struct AgendaPoint: Equatable, Sendable {
  /// A short name for lists, at most a few words.
  public var title: String
  /// The guiding question in full.
  public var question: String
  /// The minutes the organisers planned; `nil` shares what the other points leave.
  public var planned: Milliseconds?
  public var priority: PointPriority

  public init(
    title: String, question: String, planned: Milliseconds? = nil, priority: PointPriority = .normal
  ) {
    self.title = title
    self.question = question
    self.planned = planned
    self.priority = priority
  }
}

/// How much of the remaining time a point is worth beside the others (product rule F3).
public enum PointPriority: String, CaseIterable, Sendable, Codable {
  case low, normal, high
}
