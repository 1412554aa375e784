/// The keys that an agenda's front matter knows.
enum FrontMatterKey: String, CaseIterable {
  case title, event, place, room, date, start, duration, reserve, moderator, rapporteur
  case panellists, constituencies, addressees, attribution, decision, phrases, language
  case commentsTo = "comments-to"
  case standing, paper

  /// Both numbers of a word mean the same key, in any case of letters.
  init?(spelled spelling: String) {
    switch spelling.plainWord {
    case "moderators": self = .moderator
    case "rapporteurs": self = .rapporteur
    case "panellist", "panelist", "panelists": self = .panellists
    case "constituency": self = .constituencies
    case "addressee": self = .addressees
    case "phrase": self = .phrases
    case "time": self = .start
    case let word:
      guard let key = Self(rawValue: word) else { return nil }
      self = key
    }
  }

  /// The key of a label in the text such as `Venue: Room 3`.
  init?(label: String) {
    let word = label.plainWord.trimming(["*", "_", " "])
    guard let key = Self(spelled: word) ?? Self.otherWords[word] else { return nil }
    self = key
  }

  /// What it says, where a note can say that too.
  var field: AgendaField? {
    switch self {
    case .title: .title
    case .event: .event
    case .place: .place
    case .room: .room
    case .date: .date
    case .start: .start
    case .duration: .duration
    case .moderator: .moderators
    case .rapporteur: .rapporteurs
    case .panellists: .panellists
    case .constituencies: .constituencies
    case .addressees: .addressees
    case .attribution: .attribution
    case .decision: .decision
    case .language: .language
    case .reserve, .phrases, .commentsTo, .standing, .paper: nil
    }
  }

  /// The key that someone most likely meant: by another word for it, or by a slip of the fingers.
  static func suggestion(for spelling: String) -> String? {
    let word = spelling.plainWord
    return otherWords[word]?.rawValue
      ?? nearest(to: word, among: allCases.map(\.rawValue) + ["moderators", "rapporteurs"])
  }

  private static let otherWords: [String: FrontMatterKey] = [
    "name": .title, "session": .title, "topic": .title,
    "conference": .event, "forum": .event, "meeting": .event,
    "venue": .place, "location": .place, "city": .place, "where": .place,
    "day": .date, "when": .date,
    "time": .start, "begin": .start, "begins": .start, "starts": .start,
    "minutes": .duration, "length": .duration, "lasts": .duration,
    "wrap-up": .reserve, "buffer": .reserve,
    "chair": .moderator, "chairperson": .moderator, "facilitator": .moderator, "host": .moderator,
    "reporter": .rapporteur, "secretary": .rapporteur, "scribe": .rapporteur,
    "panel": .panellists, "speakers": .panellists, "speaker": .panellists,
    "groups": .constituencies, "stakeholders": .constituencies, "delegations": .constituencies,
    "prompter": .phrases, "sentences": .phrases, "rule": .decision, "voting": .decision,
    "majority": .decision, "lang": .language, "locale": .language,
  ]
}
