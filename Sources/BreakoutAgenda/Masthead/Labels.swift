import BreakoutModel

/// Lines such as `Venue: Room 3` and `**Date & Time**: …`, in six languages.
enum Labels {
  enum Key: Hashable {
    case title, event, place, room, date, documentDate, start, end, duration, moderator, rapporteur,
      panellists,
      outcome
  }

  /// What a line says by its labels: one, or several with strokes or dashes between. Empty for a line that has no
  /// known one.
  static func read(_ line: String) -> [(key: Key, value: String)] {
    guard line.count <= 400 else { return [] }
    // `📅 12 Apr 2027 | 🕣 08:30 | 📍 Gemba room`
    let fields = line.split(separator: " | ").map { pictured($0.trimmed) }
    if fields.count > 1, fields.compactMap(\.self).count > 1 {
      return fields.compactMap(\.self).flatMap(\.self)
    }
    if let pictured = pictured(line) { return pictured }
    guard line.contains(where: { $0 == ":" || $0 == "：" }) else { return asked(line) }
    if let only = pair(line) {
      // `Event Date: 14-09-2027 - Session time: 13:30`
      let rest = split(only.value)
      guard rest.count > 1 else { return [only] }
      return [(only.key, rest[0])] + rest.dropFirst().compactMap(pair)
    }
    let parts = split(line)
    return parts.count > 1 ? parts.compactMap(pair) : []
  }

  /// `Où ?  Rive gauche, au bout du chemin`: a question that a value answers.
  private static func asked(_ line: String) -> [(key: Key, value: String)] {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 > 127 }) else { return [] }
    let text = line.drop { "¿*_ -•".contains($0) }
    guard let mark = text.firstIndex(where: { "?？؟".contains($0) }),
      text[..<mark].words.count <= 2, let key = key(of: String(text[..<mark])),
      [.place, .date, .start].contains(key)
    else { return [] }
    let value = text[mark...].dropFirst().trimmed.trimming(["*", "_", " ", ":", "–", "-"])
    return value.isEmpty ? [] : [(key, value)]
  }

  /// `📍 Café de l’Ormeau`, `🕒 18:00`
  private static func pictured(_ line: String) -> [(key: Key, value: String)]? {
    guard let first = line.first,
      let key = pictures[first]
        ?? pictures[Character(first.unicodeScalars.first.map(String.init) ?? " ")]
    else { return nil }
    let value = line.dropFirst().trimmed
    guard !value.isEmpty else { return nil }
    let only = pair(value)
    return [(key, only?.key == key ? only?.value ?? value : value)]
  }

  private static let pictures: [Character: Key] = [
    "📍": .place, "🏠": .place, "📅": .date, "🗓": .date, "📆": .date, "🕒": .start, "🕐": .start,
    "🕑": .start, "🕔": .start, "🕣": .start,
    "🕤": .start, "🕥": .start, "🕙": .start, "🕚": .start, "🕛": .start, "🕜": .start, "🕝": .start,
    "🕞": .start, "🕟": .start, "🕠": .start, "🕡": .start, "🕢": .start,
    "🕓": .start, "🕕": .start,
    "🕖": .start, "🕗": .start, "🕘": .start, "⏰": .start, "⏱": .duration,
    "🎤": .panellists,
  ]

  /// Split at marks behind which another label follows.
  private static func split(_ text: String) -> [String] {
    for mark in [" / ", " | ", " - ", " – ", " — ", "; ", "；", " · "] {
      let parts = text.split(separator: mark).map(\.trimmed)
      if parts.count > 1, parts.dropFirst().contains(where: { pair($0) != nil }) {
        // Parts without a label go on the one before.
        return parts.reduce(into: []) { result, part in
          if !result.isEmpty, pair(part) == nil, isUnknownLabel(part) == false {
            result[result.count - 1] += mark + part
          } else {
            result.append(part)
          }
        }
      }
    }
    return [text]
  }

  private static func isUnknownLabel(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text[..<colon].words.count <= 3 && text[colon...].dropFirst().first?.isWhitespace == true
  }

  private static func pair(_ text: String) -> (key: Key, value: String)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let value = text[colon...].dropFirst().trimmed.trimming(["*", "_", " "])
    guard !value.isEmpty, let key = key(of: String(text[..<colon])) else { return nil }
    return (key, value)
  }

  static func isKnown(_ label: String) -> Bool {
    key(of: label) != nil || ignored.contains(plain(label))
  }

  /// The key of a label: the whole of it, or a part before or behind `/`, `&` or `and`.
  static func key(of label: String) -> Key? {
    let name = plain(label)
    guard !name.isEmpty, name.count <= 40 else { return nil }
    if let key = keys[name] { return key }
    // `Место встречи`, `Date de la réunion`
    var words = name.words
    while words.count > 1, let last = words.last, ofMeeting.contains(last) { words.removeLast() }
    if words.count < name.words.count, let key = keys[words.joined(separator: " ")] { return key }
    let parts = name.split { "/&(),".contains($0) }.map(\.trimmed)
      .flatMap {
        $0.split(separator: " and ").flatMap { $0.split(separator: " et ") }.flatMap {
          $0.split(separator: " y ")
        }
      }
      .map { String($0).trimmed }
    guard parts.count > 1 else { return nil }
    return parts.lazy.compactMap { keys[$0] }.first
  }

  private static func plain(_ label: String) -> String {
    label.folded.onOneLine.trimming([
      "*", "_", " ", "-", "•", "–", "·", "#", "\u{FE0F}", "📅", "📍", "🕐", "⏰", "🗓", "👤", "🎤", "●",
    ])
  }

  /// `[Mettre le jour]`, `{{day}}`, `TBC`: nobody has filled it in.
  static func isPlaceholder(_ value: String) -> Bool {
    let bare = value.trimmed.trimming(["*", "_", " "])
    if bare.isEmpty || bare.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
    if bare.hasPrefix("{{") || bare.hasPrefix("<%") || bare.hasPrefix("${") { return true }
    if let first = bare.first, let last = bare.last,
      first == "[" && last == "]" || first == "<" && last == ">"
    {
      return !bare.contains(where: \.isNumber)
    }
    return [
      "tbd", "tbc", "tba", "to be determined", "to be confirmed", "to be announced", "n/a",
      "a definir", "por definir",
      "por confirmar", "a confirmer", "a preciser", "не определено", "уточняется", "待定", "xx",
      "xxx",
    ].contains(bare.folded)
  }

  /// Whether a value says how people meet, and not where.
  static func isModality(_ value: String) -> Bool { modalities.contains(value.folded) }

  private static let modalities: Set<String> = Set(
    [
      "presencial", "virtual", "híbrida", "híbrido", "mixta", "présentiel", "hybride", "in person",
      "hybrid", "очно", "очная", "заочно", "حضوري", "现场", "线下",
    ].map(\.folded))

  private static let ofMeeting: Set<String> = Set(
    """
    of the meeting session event call workshop board committee commission comisión comité atelier taller jornada de la le l' du réunion reunión séance sesión asamblea assemblée l'assemblée встречи
    заседания проведения мероприятия собрания الاجتماع الجلسة
    """.words.map(\.folded))

  private static let ignored: Set<String> = Set(
    """
    email e-mail mail tel phone telephone name nom nombre имя contact contacts website web link url password passcode id
    handle club company track medium medio profesor teacher author auteur curso course proyecto project cadence ritual
    status version reference document symbol language langue idioma язык
    """.words.map(\.folded))

  private static let keys: [String: Key] = {
    let names: [Key: [String]] = [
      .title: [
        "title", "session title", "topic", "subject", "objet", "betreff", "titre", "sujet", "thème",
        "título", "tema",
        "asunto", "intitulé", "lema", "título de la sesión", "titre de la séance", "عنوان الجلسة",
        "тема",
        "название", "العنوان", "الموضوع", "主题", "题目", "会议主题", "会议名称", "活动名称", "名称", "標題",
      ],
      .event: [
        "event", "conference", "forum", "événement", "evento", "мероприятие", "الفعالية", "المؤتمر",
        "活动",
      ],
      .place: [
        "place", "venue", "location", "where", "city", "lieu", "endroit", "où", "ville", "en ligne",
        "online", "lugar", "sede",
        "dónde", "ubicación", "место", "место проведения", "где", "город", "المكان", "مكان",
        "مكان الانعقاد", "地点", "地點",
        "modalidad", "modalité", "方式", "形式", "会议方式", "会议形式", "会议地点", "會議地點", "场地", "地址", "address",
        "adresse", "dirección", "площадка", "адрес", "место сбора", "punto de encuentro", "sitio",
        "local", "salle et lieu", "meeting point", "held at", "meeting place", "الموقع", "集合地点",
        "lugar de reunión", "lieu de réunion", "مكان الاجتماع", "venue details",
      ],
      .room: [
        "room", "hall", "salle", "sala", "salón", "зал", "аудитория", "кабинет", "القاعة", "قاعة",
        "会议室", "會議室",
      ],
      .date: [
        "date", "day", "when", "dates", "date and time", "event date", "session date",
        "meeting date", "quand", "jour",
        "date et heure", "date de la réunion", "date de réunion", "fecha", "día", "cuándo",
        "fecha y hora",
        "fecha de la reunión", "fecha de reunión", "дата", "когда",
        "дата и время",
        "дата проведения", "время проведения", "الموعد", "موعد", "موعد الاجتماع", "التاريخ",
        "تاريخ", "الزمان", "التاريخ والوقت", "日期",
        "会议日期", "会议时间",
        "會議時間", "时间", "時間", "日期时间", "时间日期", "日期与时间", "活动时间",
      ],
      .documentDate: [
        "fecha de convocatoria", "date de convocation", "date of issue", "issued", "posted",
        "published", "last updated",
        "updated", "date de publication", "fecha de publicación", "fecha de emisión",
        "fecha de redacción", "дата публикации",
        "sent", "envoyé", "envoyé le", "enviado", "enviado el", "отправлено", "发送时间", "发布日期",
        "تاريخ النشر",
      ],
      .start: [
        "hora inicio", "inicio", "début", "heure début", "time", "start", "start time",
        "session time", "begins", "starts", "heure", "horaire",
        "horaires", "heure de début",
        "hora", "horario", "hora de inicio", "время", "начало", "время начала", "الوقت", "التوقيت",
        "توقيت", "الساعة",
        "开始时间", "hours",
      ],
      .end: [
        "end", "end time", "ends", "finish", "fin", "heure de fin", "heure fin", "hora de fin",
        "hora fin", "hora finalización", "hora de finalización", "hora de cierre", "término",
        "окончание", "время окончания", "конец", "الانتهاء", "وقت الانتهاء", "结束时间", "结束",
      ],
      .duration: [
        "duration", "length", "timebox", "durée", "duración", "продолжительность", "длительность",
        "المدة",
        "时长", "時長", "会议时长",
      ],
      .moderator: [
        "moderator", "moderators", "moderator(s)", "chair", "chairs", "chairperson", "co-chairs",
        "facilitator", "facilitators",
        "host", "hosts", "moderated by", "chaired by", "facilitated by", "modérateur",
        "modératrice", "modérateurs",
        "modération", "animation", "animateur", "animatrice", "animé par", "président",
        "présidente", "facilitateur",
        "facilitatrice", "moderación", "moderador", "moderadora", "moderadores", "modera",
        "facilitador",
        "facilitadora", "preside",
        "модератор", "модераторы", "ведущий", "ведущая", "председатель", "الميسر", "المنسق",
        "مدير الجلسة", "رئيس الجلسة",
        "ميسر الجلسة", "مديرة الجلسة", "主持人", "主持", "主席",
      ],
      .rapporteur: [
        "rapporteur", "rapporteurs", "rapporteur(s)", "reporter", "secretary", "scribe", "scribes",
        "note taker", "notetaker",
        "note-taker", "notes", "minutes taker", "toma acta", "prise de notes", "secrétariat",
        "rapporteuse", "secrétaire", "rédacteur", "rédactrice",
        "relator", "relatora",
        "secretario", "secretaria", "докладчик", "секретарь", "المقرر", "مقرر", "مقررة", "报告员",
        "记录人", "记录员", "記錄",
        "记录",
      ],
      .panellists: [
        "panellists", "panelists", "panellist", "panelist", "speakers", "speaker", "panel",
        "special guest", "guest speaker",
        "discussants", "on stage", "intervienen", "participan", "к участию приглашены", "участвуют",
        "intervenants", "intervenant", "intervenante", "intervenantes", "orateurs",
        "panélistes", "ponentes",
        "ponente", "oradores", "panelistas", "докладчики", "спикеры", "спикер", "выступающие",
        "эксперты", "المتحدثون",
        "المتحدثين", "المتكلمون", "嘉宾", "发言人", "主讲人", "演讲者", "專家",
      ],
      .outcome: [
        "expected outcome", "expected outcomes", "outcome", "outcomes", "expected results",
        "résultats attendus",
        "resultado esperado", "resultados esperados", "ожидаемые результаты", "النتائج المتوقعة",
        "预期成果",
      ],
    ]
    var table: [String: Key] = [:]
    for (key, words) in names { for word in words { table[word.folded] = key } }
    return table
  }()
}
