import BreakoutModel

/// Where the session is, and to what it belongs.
extension Masthead {
  mutating func takePlace() {
    guard matter.place == nil, matter.room == nil else { return }
    // `Larkwater, 9 March 2027`
    for index in head
    where lines[index].form == .paragraph && lines[index].line != titleLine
      && lines[index].text.words.count <= Self.longestLine
    {
      let line = lines[index].text
      // `Saint-Aubran, le 1er avril`: where a letter was written is not where the meeting is.
      guard let found = DatePhrase.find(in: line), !Self.isAboutDocument(line),
        found.date == matter.date
      else { continue }
      var rest = Self.withoutWeekday(found.remainder)
      // `Tamboura, du 9 au 11 février 2027`
      while let last = rest.words.last, Self.beforeDay.contains(last.folded), rest.words.count > 1 {
        rest = rest.dropLast(last.count).trimmed.trimming([",", " "])
      }
      let place = rest.trimming([",", "،", "，", " ", "–", "-", "·", "|"])
      if place.words.count <= 4, place.first?.isLowercase == false,
        ClockPhrase.find(in: place) == nil,
        [",", "،", "，", " –", " -"].contains(where: { line.contains(place + $0) }),
        !place.isEmpty, !place.contains(where: { ":([".contains($0) }), !DocumentKind.isName(place)
      {
        matter.place = place
        matter.lines[.place] = lines[index].line
        return
      }
    }
    if takePlaceBesideDate() { return }
    for index in head
    where !taken.contains(index) && lines[index].form == .paragraph && index >= belowTitle {
      guard !lines[index].text.endsSentence, let venue = VenuePhrase.whole(lines[index].text) else {
        continue
      }
      matter.place = venue
      matter.lines[.place] = lines[index].line
      taken.insert(index)
      return
    }
  }

  /// `22 March 2027, 11:00–12:30, Sala Magna`, `8–9 June 2027 · Kirkbarrow`, or the line below such a line.
  mutating func takePlaceBesideDate() -> Bool {
    for index in head
    where lines[index].form == .paragraph && lines[index].text.words.count <= Self.longestLine {
      let line = lines[index].text
      guard index >= belowTitle || DatePhrase.isOnlyDates(line), !Self.isAboutDocument(line) else {
        continue
      }
      if let rest = restOfDay(line) { return takePlace(rest, at: index) }
      let dated = DatePhrase.find(in: line)?.remainder ?? line
      let clock = ClockPhrase.find(in: dated, isDated: true)
      guard DatePhrase.endOfDay(in: line) != nil || clock?.span.end != nil else { continue }
      // A sentence names the place by its words.
      if line.words.count > 14, let venue = VenuePhrase.within(line) {
        return takePlace(venue, at: index)
      }
      let separators = ["|", "·", "•", " – ", " — ", ", ", "，", "، "]
      let fields =
        [clock?.after] + separators.map { line.split(separator: $0).last.map(String.init) }
      for field in fields {
        let last = (field ?? "").trimmed.trimming([
          "(", ")", ".", "*", ",", "–", "-", "—", "|", "·", " ", "،",
        ])
        if last.count < line.count - 4, isPlace(last) { return takePlace(last, at: index) }
      }
      if let venue = VenuePhrase.within(line) { return takePlace(venue, at: index) }
      let below = index + 1
      if below < lines.count, head.contains(below), lines[below].form == .paragraph,
        lines[below].place <= lines[index].place + 1, lines[below].line != titleLine,
        !TitleSearch.isSalutation(lines[below].text), !DocumentKind.begins(lines[below].text),
        isPlace(lines[below].text) || VenuePhrase.leadsIn(lines[below].text)
          || VenuePhrase.isVenue(lines[below].text) && lines[below].text.words.count <= 6
            && !lines[below].text.endsSentence && !lines[below].text.contains(":")
      {
        taken.insert(below)
        return takePlace(
          VenuePhrase.whole(lines[below].text) ?? VenuePhrase.withoutOpening(lines[below].text),
          at: below)
      }
    }
    return false
  }

  /// What stands behind the day and the hour in a line that begins with the day: `12 May 2027, 20:00–21:40, at the
  /// rectory`.
  private func restOfDay(_ line: String) -> String? {
    guard line.words.count <= 18 else { return nil }
    var rest: String
    // Before the hour stands the day alone, but for such words as `Beginn` and `at`.
    func isDay(_ text: String) -> Bool {
      DatePhrase.find(in: text).map { found in
        Self.withoutWeekday(found.remainder).words.allSatisfy {
          $0.count <= 3 || Self.beforeHour.contains($0.folded)
        }
      } ?? false
    }
    if let clock = ClockPhrase.find(in: line, isDated: true), isDay(clock.before) {
      rest = clock.after
    } else if let end = endOfWholeDay(in: line), isDay(String(line[..<end])) {
      rest = line[end...].trimmed
      if ClockPhrase.find(in: rest, isDated: true) != nil { return nil }
    } else {
      return nil
    }
    // `14 сентября 2027 года`
    for word in ["года", "году", "год", "г.", "г"] where rest.hasPrefix(word) {
      let behind = rest.dropFirst(word.count)
      if behind.first?.isLetter != true { rest = behind.trimmed }
      break
    }
    // `（星期六）`
    if let first = rest.first, "（(".contains(first),
      let close = rest.firstIndex(where: { "）)".contains($0) })
    {
      rest = rest[close...].dropFirst().trimmed
    }
    rest = rest.trimming(Self.betweenFields)
    // `Viernes 19 de noviembre de 2027. IES Puerta del Río`
    if rest.hasPrefix(". ") { rest = rest.dropFirst(2).trimmed }
    if let stop = rest.firstRange(of: ". ") { rest = String(rest[..<stop.lowerBound]) }
    for opening in Self.placeOpenings where rest.lowercased().hasPrefix(opening) {
      rest = rest.dropFirst(opening.count).trimmed
      break
    }
    rest = rest.trimming(Self.betweenFields.union([".", "*", "_"]))
    guard let first = rest.first, first.isLetter, rest.count > 3, rest.words.count <= 9,
      !rest.contains(where: { ":：@?".contains($0) }), !rest.endsSentence,
      DatePhrase.find(in: rest) == nil, ClockPhrase.find(in: rest) == nil, !DayPart.isName(rest),
      !PersonPhrase.isPerson(rest), SectionNames.role(of: rest) == nil, !DocumentKind.begins(rest),
      !Self.isTimeZone(rest)
    else { return nil }
    // `собираемся в переговорной`: a verb stands before it.
    if first.isLowercase, let verb = rest.words.first, rest.words.count > 2 {
      let behind = rest.dropFirst(verb.count).trimmed
      if let opening = Self.placeOpenings.first(where: behind.lowercased().hasPrefix) {
        return behind.dropFirst(opening.count).trimmed
      }
    }
    return rest
  }

  /// Whether it begins with the name of a time zone or the unit of an hour.
  private static func isTimeZone(_ text: String) -> Bool {
    let first = text.folded.words.first?.trimming([",", ".", "(", ")"]) ?? ""
    return timeZones.contains(first) || first.hasPrefix("utc") || first.hasPrefix("gmt")
  }

  private static let timeZones: Set<String> = [
    "utc", "gmt", "cet", "cest", "bst", "wet", "west", "eet", "eest", "est", "edt", "cst", "cdt",
    "mst", "mdt", "pst", "pdt", "pt", "et", "msk", "мск", "ist", "jst", "aest", "aedt", "nzst",
    "بتوقيت", "heure", "hora", "по", "北京时间", "time", "uhr", "horas", "heures", "hrs", "pacific",
    "eastern", "local",
  ]

  private func endOfWholeDay(in line: String) -> String.Index? {
    if let end = DatePhrase.endOfDay(in: line) { return end }
    guard line.contains("年"), line.contains("月") else { return nil }
    return line.firstIndex { "日号號".contains($0) }.map(line.index(after:))
  }

  private static let beforeDay: Set<String> = ["du", "from", "del", "le", "los", "с", "on", "من"]

  private static let beforeHour: Set<String> = [
    "начало", "года", "start", "beginn", "from", "début", "inicio", "الساعة", "الموافق",
  ]

  private static let betweenFields: Set<Character> = [
    " ", ",", "،", "，", "–", "-", "—", "·", "•", "|", "(", ")", ";", "、", "\u{A0}",
  ]

  private static let placeOpenings = [
    "at the ", "in the ", "at ", "in ", "au ", "aux ", "à la ", "à l'", "à l’", "à ", "dans la ",
    "dans le ", "en el ", "en la ", "en ", "в ", "во ", "на ", "في ", "在", "im ", "in der ",
  ]

  mutating func takePlace(_ place: String, at index: Int) -> Bool {
    guard !VenuePhrase.isOnlyArticles(place) else { return false }
    matter.place = place.trimming([" ", ".", ",", "*"])
    matter.lines[.place] = lines[index].line
    return true
  }

  /// Whether a few words could be a place: they begin with a capital and say nothing of a time or a person.
  func isPlace(_ text: String) -> Bool {
    guard text.words.count <= 8, text.count > 3, let first = text.first, first.isLetter,
      !first.isLowercase,
      !text.asks, !text.endsSentence, !text.contains(":"), !text.contains("："),
      !["by", "par", "por", "от"].contains(text.folded.words.dropFirst().first ?? ""),
      Labels.read(text).isEmpty,
      !text.contains("«"),
      DatePhrase.endOfDay(in: text) == nil, ClockPhrase.find(in: text) == nil,
      !DayPart.isName(text),
      !PersonPhrase.isPerson(text), SectionNames.role(of: text) == nil, !DocumentKind.isName(text),
      !Self.isTimeZone(text),
      !["to", "aux", "for", "para", "всем", "إلى", "dear", "members"].contains(
        text.folded.words.first ?? "")
    else { return false }
    return !text.words.contains { $0.contains("@") || $0.hasPrefix("http") }
  }

  mutating func takePlaceFromProse() {
    guard matter.place == nil, matter.room == nil else { return }
    // A narrow page may have wrapped the sentence.
    for line in lines where line.form == .paragraph && line.isFirst {
      let text = lines.filter { $0.place == line.place }.map(\.text).joined(separator: " ")
      guard let place = VenuePhrase.afterDay(in: line.text) ?? VenuePhrase.afterDay(in: text) else {
        continue
      }
      matter.place = place
      matter.lines[.place] = line.line
      return
    }
  }

  static func withoutWeekday(_ text: String) -> String {
    let words = text.words.filter { word in
      !DayPart.weekdays.contains(word.folded.trimming([",", ".", "(", ")", "、"]))
    }
    return words.joined(separator: " ").trimming([",", " ", "–", "-", "·", "|", "(", ")", ";", "/"])
  }

  /// The lines above the title name the event, its place and its days; below it, a line that is a date and an event.
  mutating func takeEvent() {
    let above = hasTitle ? Array(head.prefix { $0 < belowTitle && !isTitleLine($0) }) : []
    for index in above
    where lines[index].form != .item && lines[index].text.words.count <= Self.longestLine {
      let line = lines[index].text
      guard Labels.read(line).isEmpty || taken.contains(index), !line.endsSentence,
        !line.contains("://")
      else { continue }
      if !Labels.read(line).isEmpty || DocumentKind.isName(line) || lines[index].isHeading
        || Self.isMailLine(line) || line.folded.hasPrefix("distr")
        || line.folded.hasPrefix("original:")
        || SectionNames.Name(line).isOneOfMany || isRepeated || invitation.contains(index)
      {
        continue
      }
      if let found = DatePhrase.find(in: line) {
        addEvent(Self.withoutWeekday(found.remainder), line: lines[index].line)
        taken.insert(index)
      } else if !line.hasSuffix(":"), !line.hasPrefix("["), !line.hasPrefix("!"),
        line.contains(where: \.isLetter),
        !line.hasSuffix("?"), ClockPhrase.find(in: line) == nil
      {
        addEvent(line, line: lines[index].line)
        taken.insert(index)
      }
    }
    takePlaceFromProse()
  }

  /// Whether a line was found that is more than the name of a kind or a date.
  private var hasTitle: Bool {
    title.map { !DocumentKind.isName($0) && !DatePhrase.isOnlyDates($0) } ?? false
  }

  func isTitleLine(_ index: Int) -> Bool { lines[index].line == titleLine }

  /// `7th Global Forum … Baku, Azerbaijan`: the place is told by the country at its end, or by the comma before the
  /// date.
  mutating func addEvent(_ text: String, line: Int) {
    var name = text.trimming([",", "،", "，", " ", "(", ")", "–", "-", "|", "·", ";"])
    if matter.place == nil || matter.lines[.place] == line {
      if let (before, place) = PlacePhrase.split(name) ?? PlacePhrase.beforeDate(name) {
        matter.place = place
        matter.lines[.place] = line
        name = before
      }
    }
    guard name.words.count > 1 || name.unicodeScalars.contains(where: \.isIdeographic),
      name != matter.place
    else { return }
    if let event = matter.event {
      guard matter.lines[.event] != nil, !event.contains(name) else { return }
      matter.event = event + " " + name
    } else {
      matter.event = name
      matter.lines[.event] = line
    }
  }
}
