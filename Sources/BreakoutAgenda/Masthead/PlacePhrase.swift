/// A place at the end of a line, `City, Country`, told by the name of the country.
enum PlacePhrase {
  /// What stands before the place, and the place; `nil` when the line ends in no known country.
  static func split(_ line: String) -> (before: String, place: String)? {
    let segments = line.split(separator: ",").map(\.trimmed)
    guard segments.count >= 2, let country = segments.last,
      countries.contains(country.plainWord.droppingArticle)
    else { return nil }
    let city = segments[segments.count - 2]
    let before = segments.dropLast(2)
    let words = city.words
    if !before.isEmpty || words.count <= 2 {
      return (before.joined(separator: ", "), city + ", " + country)
    }
    // `… of Civilizations Baku`: the city is the last word, or more when it begins with a word that
    // cities begin with.
    var start = words.count - 1
    while start > 0, cityBeginnings.contains(words[start - 1].plainWord) { start -= 1 }
    var name = words[..<start]
    while let last = name.last,
      ["in", "at", "–", "-", "—", "|", "à", "en", "held"].contains(last.plainWord)
    {
      name.removeLast()
    }
    return (
      name.joined(separator: " ").trimming([",", " ", "-", "–", "|"]),
      words[start...].joined(separator: " ") + ", " + country
    )
  }

  /// Before a date, `Forum, Larkhaven` and `… of River Towns Larkhaven, Ostermark` end in a place whether its country is
  /// known or not: in one that begins with a capital and is no word for an event.
  static func beforeDate(_ line: String) -> (before: String, place: String)? {
    let segments = line.split { ",،，".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    guard segments.count > 1, let last = segments.last, (1...3).contains(last.words.count),
      last.first?.isLowercase == false, !last.contains(where: \.isNumber),
      !last.words.contains(where: isEventWord)
    else { return nil }
    let before = segments.dropLast()
    let event = before.joined(separator: ", ")
    let words = before.last?.words ?? []
    // The city stands at the end of the event's own words: a capital, and none of them.
    if before.count == 1, words.count > 3, let city = words.last, city.first?.isUppercase == true,
      !isEventWord(city),
      last.words.count == 1
    {
      return (String(event.dropLast(city.count)).trimmed, city + ", " + last)
    }
    if before.count > 1, let city = before.last, city.words.count <= 2,
      !city.words.contains(where: isEventWord)
    {
      return (before.dropLast().joined(separator: ", "), city + ", " + last)
    }
    return (event, last)
  }

  private static func isEventWord(_ word: String) -> Bool {
    eventWords.contains(word.folded.trimming([",", "."]))
  }

  private static let eventWords: Set<String> = Set(
    """
    week forum conference meeting assembly congress summit day days festival convention session group council union
    organization organisation nations development peace security committee programme society societies network semaine
    conférence réunion assemblée congrès sommet journée journées séance groupe conseil développement paix semana foro
    conferencia reunión asamblea congreso cumbre jornada jornadas sesión grupo consejo desarrollo paz
    неделя форум конференция заседание ассамблея конгресс саммит день дни фестиваль развитие мир منتدى مؤتمر اجتماع قمة أسبوع
    """.words.map(\.folded))

  private static let cityBeginnings: Set<String> = [
    "new", "san", "santa", "santo", "são", "st.", "saint", "los", "las", "la", "el", "addis", "abu",
    "kuala", "buenos", "rio", "de", "port", "cape", "hong", "ho", "chi", "phnom", "tel", "the",
    "sharm", "panama", "mexico", "guatemala", "dar", "es", "bandar", "seri", "den", "le", "fort",
    "ulaan", "novi", "porto", "belo", "nur-sultan", "ras", "al", "st",
  ]

  private static let countries: Set<String> = Set(
    """
    afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria
    azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia
    bosnia and herzegovina|botswana|brazil|brunei|brunei darussalam|bulgaria|burkina faso|burundi
    cabo verde|cambodia|cameroon|canada|central african republic|chad|chile|china|colombia|comoros
    congo|costa rica|côte d'ivoire|croatia|cuba|cyprus|czechia|czech republic|denmark|djibouti
    dominica|dominican republic|ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini
    ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea
    guinea-bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy
    jamaica|japan|jordan|kazakhstan|kenya|kiribati|kuwait|kyrgyzstan|laos|lao pdr|latvia|lebanon
    lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali
    malta|marshall islands|mauritania|mauritius|mexico|micronesia|moldova|republic of moldova|monaco
    mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand
    nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palau|palestine
    state of palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar
    republic of korea|south korea|korea|romania|russia|russian federation|rwanda
    saint kitts and nevis|saint lucia|saint vincent and the grenadines|samoa|san marino
    sao tome and principe|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia
    slovenia|solomon islands|somalia|south africa|south sudan|spain|sri lanka|sudan|suriname|sweden
    switzerland|syria|syrian arab republic|tajikistan|tanzania|united republic of tanzania|thailand
    timor-leste|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda
    ukraine|united arab emirates|uae|united kingdom|uk|great britain|united states
    united states of america|usa|us|uruguay|uzbekistan|vanuatu|holy see|venezuela|viet nam|vietnam
    yemen|zambia|zimbabwe|kosovo|taiwan
    """
    .split { $0 == "|" || $0 == "\n" }.map(String.init))
}

extension String {
  fileprivate var droppingArticle: String { hasPrefix("the ") ? String(dropFirst(4)) : self }
}
