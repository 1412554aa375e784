import BreakoutWords
import CursesTerminal

/// Whether the locale lets the letters of all scripts be shown.
enum CharacterSetCheck {
  /// - Parameter locale: the name of the locale for characters.
  static func finding(_ characterSet: CharacterSet, locale: String) -> Finding {
    let say = words.doctor
    return switch characterSet {
    case .utf8: Finding(.locale, .ok, say.usesUTF8(locale))
    case .assumedUTF8:
      Finding(.locale, .improvable, say.assumesUTF8, advice: say.setLangIfWrong)
    case .other(let name):
      Finding(.locale, .problem, say.otherCharacterSet(name), advice: say.setLang)
    }
  }
}
