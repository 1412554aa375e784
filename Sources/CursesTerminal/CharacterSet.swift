import Glibc

/// The characters that the user's locale lets a terminal show.
public enum CharacterSet: Hashable, Sendable {
  /// The locale says UTF-8.
  case utf8
  /// The locale says nothing but ASCII, as in a bare environment, or does not exist on this
  /// system. UTF-8 is used all the same, because nearly every terminal has it.
  case assumedUTF8
  /// The locale has another character set, which ncurses converts to; what it lacks is shown by a
  /// substitute.
  case other(String)

  /// Whether the terminal sends and takes UTF-8.
  public var isUTF8: Bool {
    if case .other = self { false } else { true }
  }

  /// Takes the locale of the environment for characters only, so that numbers stay as they are.
  public static func adopt() -> CharacterSet {
    if setlocale(LC_CTYPE, "") != nil {
      switch String(cString: nl_langinfo(Int32(CODESET))) {
      case "UTF-8": return .utf8
      case "ANSI_X3.4-1968": break
      case let name: return .other(name)
      }
    }
    return setlocale(LC_CTYPE, "C.UTF-8") == nil ? .other("ASCII") : .assumedUTF8
  }
}
