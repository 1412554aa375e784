/// Why a document could not be written: what, where, what to do. Paths stand between quotation marks.
extension Words.Export {
  /// A path in a sentence.
  public func path(_ path: String) -> String {
    say("“\(path)”")
  }

  /// There is no such folder.
  public func noSuchFolder(_ folder: String) -> String {
    say("There is no folder \(folder); make it first, or name another place.")
  }

  /// A file stands where a folder should be.
  public func notAFolder(_ folder: String) -> String {
    say("\(folder) is not a folder; name another place for the document.")
  }

  /// A folder in which one may not write.
  public func notPermitted(_ folder: String) -> String {
    say("You may not write in \(folder); name a place that is yours.")
  }

  /// A folder stands where a file should be; the name of a file follows as an example.
  public func isFolder(_ path: String, example: String) -> String {
    say("\(path) is a folder; add a file name, such as \(example).")
  }

  /// A folder in which nobody may write.
  public func readOnly(_ folder: String) -> String {
    say("\(folder) is read-only; name another place for the document.")
  }

  /// The disk is full.
  public func diskFull(_ folder: String) -> String {
    say("There is no space left for \(folder); free some, or name another place.")
  }

  /// The name is longer than the file system allows.
  public func nameTooLong(_ path: String) -> String {
    say("The name \(path) is too long; choose a shorter one.")
  }

  /// Another document has the name.
  public func exists(_ path: String) -> String {
    say(
      """
      There is another document \(path) already; it was left as it is. Give it another name, or name \
      another place.
      """)
  }

  /// A session has the name.
  public func isSession(_ path: String) -> String {
    say(
      """
      \(path) is a session file or belongs to one, which no document replaces; give the document \
      another name.
      """)
  }

  /// What the program that writes the data said; the format as `JSON`.
  public func notWritable(_ format: String, _ reason: String) -> String {
    say("The session could not be written as \(format): \(reason).")
  }

  /// Anything else, with the words of the system.
  public func system(_ path: String, _ reason: String) -> String {
    say("The document \(path) could not be written: \(reason).")
  }
}

/// What is wrong with an organisation's own form for documents.
extension Words.Export {
  /// In which line of which file, and what.
  public func badStyle(_ file: String, line: Int, _ reason: String) -> String {
    say("\(file), line \(line): \(reason).")
  }

  /// A form that would write too much.
  public func styleTooLarge(_ file: String) -> String {
    say(
      """
      \(file) would write more than 200 MB: its sections stand in each other and multiply; take one \
      out of the other.
      """)
  }

  /// What is wrong: sections are parts in curly brackets.
  public func sectionsTooDeep(_ most: Int) -> String {
    say("more than \(most) sections stand in each other here; use fewer")
  }

  /// What is wrong.
  public var noTemplate: String { say("it cannot be read as a template") }

  /// What is wrong.
  public var bracketNotClosed: String {
    say("a curly bracket is opened and not closed before the end")
  }

  /// What is wrong.
  public var sectionClosedByAnotherName: String {
    say("a section is closed by another name than it was opened by")
  }

  /// What is wrong.
  public var nameNotClosed: String { say("a name in curly brackets is not closed") }

  /// What is wrong.
  public var sectionNotClosed: String { say("a section is not closed") }

  /// What is wrong; the signs are to be typed as they stand.
  public func delimitersNotSet(_ example: String) -> String {
    say("the delimiters are not set as \(example)")
  }

  /// What is wrong.
  public var blockNotWritten: String { say("a block is not written as a block can be") }

  /// What is wrong; the sign is to be typed as it stands.
  public func settingNotKnown(_ sign: String) -> String {
    say("a setting behind \(sign) is not known")
  }
}
