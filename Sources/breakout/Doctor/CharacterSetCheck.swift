import CursesTerminal

/// Whether the locale lets the letters of all scripts be shown.
enum CharacterSetCheck {
  /// - Parameter locale: the name of the locale for characters.
  static func finding(_ characterSet: CharacterSet, locale: String) -> Finding {
    switch characterSet {
    case .utf8: Finding("locale", .ok, "The locale \(locale) uses UTF-8.")
    case .assumedUTF8: Finding("locale", .improvable, sentence: characterSet.description)
    case .other: Finding("locale", .problem, sentence: characterSet.description)
    }
  }
}
