import BreakoutModel

/// A place told by its words: `Oyster Room, Customs House`, `à la Maison des Rivières`, and by a word before it in the
/// line of the date: `vendredi 14 mai à Kerloën`.
enum VenuePhrase {
  /// A whole line that is a venue.
  static func whole(_ line: String) -> String? {
    let bare = line.onOneLine.trimming([" ", ".", ",", "*", "_", "(", ")"])
    guard bare.count <= 100, bare.words.count <= 12, !bare.asks, !bare.contains(":") else {
      return nil
    }
    var rest = bare
    for opening in openings where rest.lowercased().hasPrefix(opening) {
      rest = rest.dropFirst(opening.count).trimmed
      break
    }
    guard rest.first?.isLowercase == false, isVenue(rest) else { return nil }
    return rest
  }

  /// The place within a sentence: `… at 7.15 pm in the Village Hall, Church Lane.`
  static func within(_ line: String) -> String? {
    let segments = line.split { ",;،，".contains($0) }.map { String($0).trimmed }
    for (number, segment) in segments.enumerated() where isVenue(segment) {
      var place = segment
      for opening in prepositions {
        if let range = place.ranges(of: opening).last { place = place[range.upperBound...].trimmed }
      }
      place = place.trimming([" ", ".", "*", ":", "(", ")"])
      for opening in openings where place.lowercased().hasPrefix(opening) {
        place = place.dropFirst(opening.count).trimmed
        break
      }
      place = withoutOpening(place)
      guard (1...6).contains(place.words.count), isVenue(place) else { continue }
      // `en mairie, salle des mariages`
      if number + 1 < segments.count {
        let next = segments[number + 1].trimming([" ", ".", "*", ":", ")"])
        if next.words.count <= 5, isVenue(next), DatePhrase.endOfDay(in: next) == nil,
          ClockPhrase.find(in: next) == nil
        {
          return place + ", " + next
        }
      }
      return place
    }
    return nil
  }

  private static let prepositions = [
    " in the ", " at the ", " in ", " at ", " en el ", " en la ", " en ", " dans la ", " à la ",
    " au ", " в ", " في ",
  ]

  static func isVenue(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: \.isIdeographic) {
      return text.count <= 24
        && ["厅", "室", "楼", "馆", "酒店", "中心", "堂"].contains { text.hasSuffix($0) }
    }
    return text.folded.words.map { $0.trimming([",", "."]) }.contains(where: venues.contains)
  }

  /// The place behind a day: `… 14 mai à Kerloën.`; its words begin with capitals.
  static func afterDay(in line: String) -> String? {
    guard let end = DatePhrase.endOfDay(in: line) else {
      return DayPart.behindWeekday(in: line).flatMap(afterHour)
    }
    let rest = String(line[end...])
    return afterHour(in: rest) ?? beforeHour(in: rest) ?? closely(behind: rest)
      ?? closely(before: end, in: line) ?? heldIn(rest)
  }

  /// `…, martes, en el portal B, a las 19:00 horas`: between the day and the hour.
  private static func beforeHour(in rest: String) -> String? {
    guard let clock = ClockPhrase.find(in: rest, isDated: true), clock.before.words.count <= 16
    else { return nil }
    let clauses = clock.before.split { ",;،，(（".contains($0) }.map { String($0).trimmed }
    for clause in clauses.prefix(4) {
      let lower = clause.lowercased()
      guard let opening = placeOpenings.first(where: lower.hasPrefix) else { continue }
      let place = clause.dropFirst(opening.count).trimmed
      guard let first = place.folded.words.first, (1...6).contains(place.words.count),
        !notPlaces.contains(first), DatePhrase.find(in: place) == nil,
        !DayPart.isName(place), isVenue(place) || place.contains(where: \.isUppercase)
      else { continue }
      return place
    }
    return nil
  }

  /// `在小区会所二楼活动室召开会议`
  private static func heldIn(_ rest: String) -> String? {
    guard let start = rest.firstIndex(of: "在") else { return nil }
    let tail = rest[start...].dropFirst()
    guard
      let end = ["召开", "举行", "举办", "召集", "开会", "進行", "舉行"].compactMap({ tail.firstRange(of: $0) })
        .map(\.lowerBound).min()
    else { return nil }
    let place = tail[..<end].filter { !$0.isWhitespace }
    return (3...30).contains(place.count) && !place.contains(where: { "，。；：".contains($0) })
      ? place : nil
  }

  /// `… in the Reading Room on Wednesday 13 January`, `… en mairie le jeudi 11 mars`: a place right before the day.
  private static func closely(before day: String.Index, in line: String) -> String? {
    // The day's own words: number, month, year, day of the week, and what stands between.
    var words = line[..<day].split(separator: " ")
    while let word = words.last, words.count > 1 {
      let bare = word.folded.trimming([",", ".", "(", ")", ":", "،"])
      guard
        bare.isEmpty || bare.contains(where: \.isNumber) || DayPart.isWeekday(bare)
          || beforeDays.contains(bare) || DatePhrase.isMonth(bare)
      else { break }
      words.removeLast()
    }
    // `en el portal B (bajo) el próximo lunes`
    if words.last?.hasSuffix(")") == true,
      let open = words.lastIndex(where: { $0.hasPrefix("(") }), open > 0
    {
      words = Array(words[..<open])
    }
    guard let last = words.last else { return nil }
    // A place may have a comma in it: `in the Jubilee Room, Village Hall`.
    let before = String(line[..<last.endIndex])
    let clause =
      before.split { ";،，(（.".contains($0) }.last.map { String($0) + " " } ?? ""
    let lower = " " + clause.lowercased()
    var best: String?
    for opening in placeOpenings {
      guard let range = lower.ranges(of: " " + opening).last else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.upperBound) - 1
      let place = clause.dropFirst(offset).trimmed
      guard (1...8).contains(place.words.count), place.filter({ $0 == "," }).count < 3,
        place.count < best?.count ?? .max
      else { continue }
      best = place
    }
    guard let best = best?.trimming([" ", "،", ","]), let first = best.folded.words.first,
      !notPlaces.contains(first),
      isVenue(best) || best.first?.isUppercase == true && best.words.count > 1,
      DatePhrase.find(in: best) == nil, ClockPhrase.find(in: best) == nil
    else { return nil }
    return best
  }

  private static let beforeDays: Set<String> = Set(
    "on le la el los du próximo próxima prochain prochaine next von am в во с on the of de del من يوم في and et y и"
      .words.map(\.folded))

  /// `…, at 7:00 p.m. in the Council Chambers, 40 Wharf Street`: behind the hour, in one of the next clauses.
  private static func afterHour(in rest: String) -> String? {
    guard let clock = ClockPhrase.find(in: rest, isDated: true), clock.before.words.count <= 4
    else {
      return nil
    }
    var clauses = clock.after.split { ",;،，(（".contains($0) }.map { String($0).trimmed }
    // The unit of the hour is said again: `19:30 horas`.
    if let first = clauses.first, let word = first.words.first,
      ["h", "horas", "hrs", "hs", "heures", "часов", "ч"].contains(
        word.folded.trimming([".", ","]))
    {
      clauses[0] = first.dropFirst(word.count).trimmed
    }
    for (number, clause) in clauses.prefix(3).enumerated() {
      let lower = clause.lowercased()
      guard let opening = placeOpenings.first(where: lower.hasPrefix) else { continue }
      var place = clause.dropFirst(opening.count).trimmed
      if let stop = place.firstRange(of: ". ") { place = String(place[..<stop.lowerBound]) }
      place = place.trimming([".", " ", "!", "*", "_", ")", ":"])
      let words = place.folded.words
      guard let first = words.first, words.count <= 8, !notPlaces.contains(first),
        !place.contains(where: { "?@".contains($0) }), DatePhrase.find(in: place) == nil,
        !isOnlyArticles(place),
        ClockPhrase.find(in: place) == nil
      else { continue }
      // `en mairie, salle des mariages`
      if number + 1 < clauses.count, place == clause.dropFirst(opening.count).trimmed {
        let next = clauses[number + 1].trimming([".", " ", "!", "*", "_"])
        if next.words.count <= 5, isVenue(next), !next.endsSentence { place += ", " + next }
      }
      return opening == "chez " ? opening + place : place
    }
    return nil
  }

  /// What is left of `en el` at the end of a line that a narrow page has wrapped.
  static func isOnlyArticles(_ place: String) -> Bool {
    place.folded.words.allSatisfy(articles.contains)
  }

  private static let articles: Set<String> = [
    "el", "la", "los", "las", "le", "les", "the", "du", "de", "des", "l'", "un", "une", "una", "a",
  ]

  /// Words behind a preposition that say how or with whom, and not where.
  private static let notPlaces: Set<String> = Set(
    """
    تمام حدود الساعة
    order accordance presence person view particular line case advance primera segunda presencia línea particular visio
    visioconférence présence ligne vue cas ruso inglés français english russian arabic chinese
    """.words.map(\.folded))

  private static let placeOpenings = [
    "in the ", "at the ", "in ", "at ", "en el ", "en la ", "en los ", "en ", "dans la ",
    "dans le ",
    "dans l'", "dans l’", "à la ", "à l'", "à l’", "au ", "aux ", "à ", "в ", "во ", "на ", "في ",
    "chez ",
  ]

  /// `vendredi 14 mai à Kerloën`: a name right behind the day.
  private static func closely(behind rest: String) -> String? {
    for preposition in [" à ", " in ", " at ", " en ", " au ", " в ", " في ", " aux "] {
      guard let range = rest.firstRange(of: preposition), rest[..<range.lowerBound].words.count <= 3
      else { continue }
      var words: [String] = []
      for word in rest[range.upperBound...].words.prefix(5) {
        let bare = word.trimming([".", ",", ";", ":", ")", "!"])
        guard
          bare.first?.isUppercase == true
            || bare.first?.isLetter == true && bare.first?.isLowercase == false
        else { break }
        words.append(bare)
        if bare != word { break }
      }
      if let first = words.first?.folded, !notPlaces.contains(first) {
        return words.joined(separator: " ")
      }
    }
    return nil
  }

  /// `à la Halle aux Poissons`: a line that says where, and nothing else.
  static func leadsIn(_ line: String) -> Bool {
    let place = withoutOpening(line)
    // `Aux membres titulaires`
    guard !(place.folded.words.first.map(SectionWords.people.contains) ?? false),
      !["membres", "all", "tous", "toutes", "todos"].contains(place.folded.words.first ?? "")
    else { return false }
    return place.count < line.trimmed.count && (place.first?.isUppercase == true || isVenue(place))
      && place.words.count <= 7 && !place.contains(where: { ":?@".contains($0) })
      && !line.endsSentence && !DocumentKind.begins(place)
  }

  static func withoutOpening(_ line: String) -> String {
    let text = line.trimmed
    let lower = text.lowercased()
    return placeOpenings.first(where: lower.hasPrefix).map { text.dropFirst($0.count).trimmed }
      ?? text
  }

  private static let openings = [
    "à la ", "à l'", "à l’", "au ", "at the ", "at ", "in the ", "in ", "en la ", "en el ", "в ",
    "aux ",
  ]

  private static let venues: Set<String> = Set(
    """
    room hall house library pub café cafe barn church chapel club pavilion court courtroom yard kitchen laundry house building centre center palace hotel auditorium theatre theater floor museum library school campus
    headquarters salle maison palais hôtel bâtiment amphithéâtre auditorium bibliothèque musée mairie école sala salón
    edificio palacio biblioteca casa museo auditorio ayuntamiento зал дом дворец гостиница здание библиотека музей аудитория
    корпус ауд переговорная переговорной дворе двор клуб галерея комната кабинет readingroom portal galpón
    sede local plaza mercado teatro claustro carpa maison foyer gymnase halle cantine réfectoire مقر صالة ديوان edificio portal قاعة فندق قصر مبنى مركز مكتبة online zoom teams
    """.words.map(\.folded))
}
