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
      guard let found = DatePhrase.find(in: line), !Self.isAboutDocument(line) else { continue }
      let rest = Self.withoutWeekday(found.remainder)
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
        lines[below].place <= lines[index].place + 1, isPlace(lines[below].text)
      {
        taken.insert(below)
        return takePlace(lines[below].text, at: below)
      }
    }
    return false
  }

  mutating func takePlace(_ place: String, at index: Int) -> Bool {
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
      !["utc", "gmt", "cet", "cest", "bst"].contains(text.folded)
    else { return false }
    return !text.words.contains { $0.contains("@") || $0.hasPrefix("http") }
  }

  mutating func takePlaceFromProse() {
    guard matter.place == nil, matter.room == nil else { return }
    for line in lines where line.form == .paragraph {
      guard let place = VenuePhrase.afterDay(in: line.text) else { continue }
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
        || line.folded.hasPrefix("distr") || line.folded.hasPrefix("original:")
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
