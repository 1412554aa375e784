/// The keys that an agenda's front matter knows.
enum FrontMatterKey: String, CaseIterable {
  case title, event, place, room, date, start, duration, reserve, moderator, rapporteur
  case constituencies, addressees, attribution, decision, phrases, language

  /// Both numbers of a word mean the same key, in any case of letters.
  init?(spelled spelling: String) {
    switch spelling.plainWord {
    case "moderators": self = .moderator
    case "rapporteurs": self = .rapporteur
    case "constituency": self = .constituencies
    case "addressee": self = .addressees
    case "phrase": self = .phrases
    case let word:
      guard let key = Self(rawValue: word) else { return nil }
      self = key
    }
  }

  /// The key that a line such as `Venue: Room 3` in the text gives a value for.
  init?(label: String) {
    let word = label.plainWord.trimming(["*", "_", " "])
    guard let key = Self(spelled: word) ?? Self.otherWords[word] ?? Self.labels[word],
      key != .title, key != .decision, key != .attribution, key != .phrases,
      key != .addressees, key != .language
    else { return nil }
    self = key
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
    "groups": .constituencies, "stakeholders": .constituencies, "delegations": .constituencies,
    "prompter": .phrases, "sentences": .phrases, "rule": .decision, "voting": .decision,
    "majority": .decision, "lang": .language, "locale": .language,
  ]

  private static let labels: [String: FrontMatterKey] = [
    "start time": .start, "rapporteur(s)": .rapporteur,
    "moderator(s)": .moderator, "lieu": .place, "lugar": .place, "место": .place, "المكان": .place,
    "地点": .place, "salle": .room, "sala": .room, "зал": .room, "القاعة": .room, "会议室": .room,
    "fecha": .date, "дата": .date, "التاريخ": .date, "日期": .date, "heure": .start, "hora": .start,
    "время": .start, "الوقت": .start, "时间": .start, "durée": .duration, "duración": .duration,
    "продолжительность": .duration, "المدة": .duration, "时长": .duration,
    "modérateur": .moderator, "modératrice": .moderator, "moderador": .moderator,
    "moderadora": .moderator, "модератор": .moderator, "主持人": .moderator,
    "rapporteuse": .rapporteur, "relator": .rapporteur, "relatora": .rapporteur,
    "докладчик": .rapporteur, "المقرر": .rapporteur, "报告员": .rapporteur,
  ]
}
