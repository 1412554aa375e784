/// Letters and their width. `LANG` is the name of a setting; commands in quotation marks are typed as they are here.
extension Words.Doctor {
  /// What was found; the part is the name of a setting for language and characters, such as en_US.UTF-8.
  public func usesUTF8(_ locale: String) -> String { say("The locale \(locale) uses UTF-8.") }

  /// What was found: nothing says how letters are encoded.
  public var assumesUTF8: String {
    say("The locale does not say UTF-8, so Breakout assumes it.")
  }

  /// What to do about it.
  public var setLangIfWrong: String {
    say("If letters look wrong, set LANG, for example with \"export LANG=C.UTF-8\".")
  }

  /// What was found; the part is the name of an encoding that has few letters.
  public func otherCharacterSet(_ name: String) -> String {
    say(
      """
      The locale's character set is \(name), so letters of other scripts are shown as "?".
      """)
  }

  /// What to do about it.
  public var setLang: String { say("Set LANG, for example with \"export LANG=C.UTF-8\".") }

  /// What was found; the part says why, without a stop.
  public func widthNotTried(_ reason: String) -> String {
    say("Their width was not tried: \(reason).")
  }

  /// Why the width of characters was not tried, behind a colon.
  public var localeIsNotUTF8: String { say("the locale is not UTF-8") }

  /// Why the width of characters was not tried, behind a colon.
  public var windowIsTooNarrow: String {
    say("the window is too narrow, or does not say how wide it is")
  }

  /// Why the width of characters was not tried, behind a colon.
  public var terminalNotAsked: String { say("the terminal could not be asked") }

  /// Why the width of characters was not tried, behind a colon.
  public var cursorNotTold: String { say("the terminal does not say where its cursor is") }

  /// What was found; the parts are names of scripts and of kinds of characters.
  public func widthIsRight(_ names: [String]) -> String {
    say("As wide as Breakout counts them: \(words.lists.row(names)).")
  }

  /// What was found; the parts say of some kinds of characters how wide they are drawn.
  public func widthIsWrong(_ widths: [String]) -> String {
    say("The terminal draws \(words.lists.row(widths)); rows with them are shifted.")
  }

  /// One kind of characters in that list: its name, a few of them, and two numbers of columns.
  public func width(_ name: String, _ text: String, drawn: Int, believed: Int) -> String {
    say(
      drawn,
      "\(name) (\(text)) \(drawn) column wide, which Breakout counts as \(believed)",
      "\(name) (\(text)) \(drawn) columns wide, which Breakout counts as \(believed)")
  }

  /// What to do about it.
  public var useAnotherForNames: String {
    say("If many of the meeting's names or texts have them, use another terminal.")
  }

  /// What to do about it; ambiguous width is what terminals call it in their settings.
  public var drawNarrow: String {
    say("Set the terminal to draw characters of ambiguous width narrow.")
  }

  /// The name of a script, in a list.
  public var latin: String { say("Latin") }

  /// The name of a script, in a list.
  public var cyrillic: String { say("Cyrillic") }

  /// The name of a script, in a list.
  public var arabic: String { say("Arabic") }

  /// The name of a script, in a list.
  public var chinese: String { say("Chinese") }

  /// Letters with signs above or below them that are characters of their own, in a list.
  public var combiningMarks: String { say("combining marks") }

  /// Small pictures, in a list.
  public var emoji: String { say("emoji") }

  /// The lines of frames and signs such as ●, in a list.
  public var linesAndSigns: String { say("lines and signs") }
}
