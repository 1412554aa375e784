/// The computer. `TZ`, `SSH_CONNECTION` and `XKB_DEFAULT_LAYOUT` are names of settings; commands stay as they are.
extension Words.Doctor {
  /// What was found; a date and a time.
  public func clockIsWrong(_ date: String, _ time: String) -> String {
    say("The clock says \(date), \(time), and every act would be recorded so.")
  }

  /// What to do about it; timedatectl is the name of a program.
  public var setClock: String {
    say("Set the clock before the session, for example with timedatectl.")
  }

  /// What was found; a date and a time.
  public func clockSays(_ date: String, _ time: String) -> String {
    say("It is \(date), \(time), as this machine has it.")
  }

  /// What was found; the part is a time zone such as UTC+4.
  public func timesShown(in zone: String) -> String { say("Times are shown in \(zone).") }

  /// What was found: what a setting says, and a time zone such as UTC+4.
  public func unknownZone(_ name: String, shown zone: String) -> String {
    say("TZ=\(name) is no zone that this system knows, so times are shown in \(zone).")
  }

  /// What to do about it.
  public var correctZone: String { say("Correct TZ, or run apt-get install tzdata.") }

  /// What was found; the part is a time zone such as UTC+0.
  public func noZone(shown zone: String) -> String {
    say("No time zone is set, so times are shown in \(zone).")
  }

  /// What to do about it.
  public var setZone: String {
    say(
      """
      If the clock in the room shows another time, set TZ, for example with \
      "export TZ=Asia/Baku".
      """)
  }

  /// What was found: the program runs on another machine than the keyboard.
  public var keyboardIsElsewhere: String {
    say(
      """
      SSH_CONNECTION is set; the keyboard is that of the machine before you, not of this one.
      """)
  }

  /// What was found; the part is a layout such as fr.
  public func keyboardIsSet(_ layout: String) -> String {
    say("XKB_DEFAULT_LAYOUT says \(layout).")
  }

  /// What was found: a file of the system, and a layout such as fr.
  public func keyboardInFile(_ file: String, _ layout: String) -> String {
    say("\(file) says \(layout); a desktop may have chosen another.")
  }

  /// What was found.
  public var keyboardNotTold: String {
    say("Nothing on this machine says which layout it has.")
  }
}

/// Programs that make documents, and fonts.
extension Words.Doctor {
  /// What was found of a program; the formats are names such as PDF.
  public func isNotInstalled(formats: [String]) -> String {
    say("It is not installed, so \(words.lists.all(formats)) cannot be written.")
  }

  /// What was found of a program: formats such as PDF, and why it does not answer.
  public func doesNotAnswer(formats: [String], reason: String) -> String {
    say(
      """
      It does not say its version, so \(words.lists.all(formats)) may not be written either \
      (\(reason)).
      """)
  }

  /// What was found of a program: its version and what is known to be wrong with it.
  public func hasFlaw(_ version: String, _ flaw: String) -> String { say("\(version) \(flaw).") }

  /// What was found of a program: its version, and formats such as PDF.
  public func writes(_ version: String, formats: [String]) -> String {
    say("\(version) writes \(words.lists.all(formats)).")
  }

  /// What was found of a program that reads notes: kinds of files such as PDF.
  public func areRead(_ kinds: [String]) -> String {
    say("Notes in \(words.lists.all(kinds)) can be read.")
  }

  /// What was found of a program that reads notes: kinds of files such as PDF.
  public func cannotBeRead(_ kinds: [String]) -> String {
    say("It is not installed, so notes in \(words.lists.all(kinds)) cannot be read.")
  }

  /// What was found of a program that writes and reads, behind a sentence on what cannot be written: kinds of files
  /// such as PDF.
  public func norRead(_ kinds: [String]) -> String {
    say("Nor can notes in \(words.lists.all(kinds)) be read.")
  }

  /// What was found of a program that reads notes: kinds of files such as PDF, and why it does not answer.
  public func mayNotBeRead(_ kinds: [String], reason: String) -> String {
    say("It does not answer, so notes in \(words.lists.all(kinds)) may not be read (\(reason)).")
  }

  /// What to do about it; the part is a command.
  public func installReader(_ command: String) -> String {
    say("Run \(command); notes in plain text are read without it.")
  }

  /// What to do about it; the part is a command.
  public func installConverter(_ command: String) -> String {
    say("Run \(command); every other format can be written without it.")
  }

  /// What was found; fc-list is the name of a program, and the part says why.
  public func fontsNotListed(_ reason: String) -> String {
    say("fc-list could not list the fonts (\(reason)).")
  }

  /// What was found; fc-list is the name of a program.
  public var noFontList: String {
    say("The fonts cannot be listed, as there is no program fc-list.")
  }

  /// What to do about it; commands stay as they are.
  public var installFontList: String {
    say("Run apt-get install fontconfig, then breakout doctor again.")
  }

  /// What was found; names of scripts.
  public func fontsFound(_ scripts: [String]) -> String {
    say("There are fonts for \(words.lists.row(scripts)).")
  }

  /// What was found; names of scripts.
  public func fontsMissing(_ scripts: [String]) -> String {
    say(
      """
      There is no font for \(words.lists.row(scripts)); a PDF made here shows no such letters.
      """)
  }

  /// What to do about it; the part is a command.
  public func run(_ command: String) -> String { say("Run \(command).") }
}
