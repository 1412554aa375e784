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
    for segment in line.split(whereSeparator: { ",;،，".contains($0) }).map({ String($0).trimmed })
    where isVenue(segment) {
      var place = segment
      for opening in prepositions {
        if let range = place.ranges(of: opening).last { place = place[range.upperBound...].trimmed }
      }
      place = place.trimming([" ", ".", "*", ":", "(", ")"])
      for opening in openings where place.lowercased().hasPrefix(opening) {
        place = place.dropFirst(opening.count).trimmed
        break
      }
      if (1...6).contains(place.words.count), isVenue(place) { return place }
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
    guard let end = DatePhrase.endOfDay(in: line) else { return nil }
    let rest = String(line[end...])
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
      if !words.isEmpty { return words.joined(separator: " ") }
    }
    return nil
  }

  private static let openings = [
    "à la ", "à l'", "à l’", "au ", "at the ", "at ", "in the ", "in ", "en la ", "en el ", "в ",
    "aux ",
  ]

  private static let venues: Set<String> = Set(
    """
    room hall house building centre center palace hotel auditorium theatre theater floor museum library school campus
    headquarters salle maison palais hôtel bâtiment amphithéâtre auditorium bibliothèque musée mairie école sala salón
    edificio palacio biblioteca casa museo auditorio ayuntamiento зал дом дворец гостиница здание библиотека музей аудитория
    корпус ауд edificio portal قاعة فندق قصر مبنى مركز مكتبة online zoom teams
    """.words.map(\.folded))
}
