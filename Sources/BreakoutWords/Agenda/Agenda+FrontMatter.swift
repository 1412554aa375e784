/// The front matter: lines such as `duration: 90 min` above the text. Its keys are English in every language.
extension Words.Agenda {
  /// The three hyphens that end the front matter are missing; they are written as they are here.
  public var frontMatterNotClosed: String {
    say("the front matter that begins here has no end; close it with a line “---”.")
  }

  /// The front matter has more kilobytes than it may have.
  public func frontMatterTooLarge(kilobytes: Int) -> String {
    say(
      """
      the front matter is longer than \(kilobytes) kB; close it with a line “---” after its keys.
      """)
  }

  /// The front matter has no lines with keys; the key `duration` stays as it is.
  public var frontMatterNotKeys: String {
    say("the front matter is not a set of keys; write lines such as “duration: 90 min”.")
  }

  /// The front matter is no YAML; the part says why.
  public func badYAML(_ reason: String) -> String {
    say(
      """
      the front matter cannot be read here (\(reason)); \
      write “key: value”, and put a value with a colon into quotes.
      """)
  }

  /// Why the front matter cannot be read, in brackets behind “cannot be read here”.
  public var nestedTooDeep: String { say("lists or keys nested too deep") }

  /// Why the front matter cannot be read, in brackets behind “cannot be read here”: these keys stand twice in it.
  public func keysTwice(_ keys: [String]) -> String {
    say(keys.count, "\(row(keys)) is there twice", "\(row(keys)) is there twice")
  }

  /// Why the front matter cannot be read, in brackets behind “cannot be read here”.
  public var noYAML: String { say("it is no YAML") }

  private func row(_ names: [String]) -> String { words.lists.row(names.map(quoted)) }

  /// A key of the front matter that stands in a list.
  private func quoted(_ name: String) -> String { say("“\(name)”") }

  /// A warning about a mistyped key; the second part is the key that was probably meant.
  public func unknownKey(_ key: String, perhaps suggestion: String) -> String {
    say("the key “\(key)” is unknown and is left out; did you mean “\(suggestion)”?")
  }

  /// A warning about a key that there is not; the second part is a list of all keys.
  public func unknownKey(_ key: String, of keys: [String]) -> String {
    say("the key “\(key)” is unknown and is left out; the keys are \(words.lists.row(keys)).")
  }

  /// A warning: the block above the text is not an agenda's; the part is a list of keys such as `layout`.
  public func pageMatter(leftOut keys: [String]) -> String {
    say(
      keys.count,
      "the block above the text is that of a web page; \(words.lists.row(keys)) is left out.",
      "the block above the text is that of a web page; \(words.lists.row(keys)) are left out.")
  }

  /// A key stands twice; the second part is the number of the line where it stands first.
  public func duplicateKey(_ key: String, firstLine: Int) -> String {
    say("the key “\(key)” is already on line \(firstLine); keep one of the two.")
  }

  /// A list stands where one text belongs; the part is a key such as `event`.
  public func expectedText(_ key: String) -> String {
    say("“\(key)” takes one text, not a list or keys of its own; write it on one line.")
  }

  /// Keys stand where a list of names belongs; the part is a key such as `moderator`.
  public func expectedList(_ key: String) -> String {
    say("“\(key)” takes a list of names; write them as “[One, Two]”.")
  }

  /// The part is what stands where a date belongs.
  public func badDate(_ text: String) -> String {
    say("the date “\(text)” is no day of the calendar; write it as “2016-04-26”.")
  }

  /// The part is what stands where the time belongs at which the session starts.
  public func badStart(_ text: String) -> String {
    say("the start “\(text)” is no time of day; write it as “10:00”.")
  }

  /// A key (`duration` or `reserve`) and what stands behind it; lengths are written as they are here.
  public func badDuration(_ key: String, _ text: String) -> String {
    say("the \(key) “\(text)” is no length of time; write it as “90 min” or “1 h 30”.")
  }

  /// A key (`duration` or `reserve`) and a length such as `90 min`, as people type it.
  public func zeroDuration(_ key: String, example: String) -> String {
    say("the \(key) is 0; write a length such as “\(example)”.")
  }

  /// A key (`duration` or `reserve`), what stands behind it, and a length such as `90 min`, as people type it.
  public func durationTooLong(_ key: String, _ text: String, example: String) -> String {
    say("the \(key) “\(text)” is more than 24 hours; write a length such as “\(example)”.")
  }

  /// The time that is kept for the end is no less than the whole session; two lengths such as 90 min.
  public func reserveTooLong(_ reserve: String, of duration: String) -> String {
    say("the reserve of \(reserve) leaves nothing of the \(duration) of the session; shorten it.")
  }

  /// What stands where it should be said how speakers are named; the second part is the word that was probably meant.
  public func badAttribution(_ text: String, perhaps suggestion: String) -> String {
    say("the attribution “\(text)” is unknown; did you mean “\(suggestion)”?")
  }

  /// What stands where it should be said how speakers are named; the four words are typed as they are here.
  public func badAttribution(_ text: String) -> String {
    say(
      """
      the attribution “\(text)” is unknown; write attributed, affiliation, group or chatham-house.
      """)
  }

  /// What stands where the size of the paper should be said; the second part is what may be typed, such as “a4 or
  /// letter”.
  public func badPaper(_ text: String, known: String) -> String {
    say("the paper “\(text)” is unknown; write \(known).")
  }

  /// A warning: a part of the decision rule, the rule that is offered instead, and sentences on why and on what can be
  /// written.
  public func decisionNotUnderstood(
    _ part: String, offered: String, problem: String
  ) -> String {
    say(
      """
      the decision rule is not understood at “\(part)”; before a vote the program asks, and offers \
      \(offered). \(problem)
      """)
  }

  /// A warning: a sentence of the note about how decisions are taken; the key is typed as it is here.
  public func decisionInText(_ sentence: String) -> String {
    say(
      """
      “\(sentence)” is not taken for the rule of this session; if it is, say so on the first screen, or in a line \
      “decision: …” at the top.
      """)
  }

  /// What stands where the language of documents belongs; the second part is the tag of that language.
  public func badLanguage(_ text: String, perhaps tag: String) -> String {
    say("the language “\(text)” is no language tag; write “\(tag)”.")
  }

  /// What stands where the language of documents belongs; the tags are typed as they are here.
  public func badLanguage(_ text: String) -> String {
    say("the language “\(text)” is no language tag; write one such as “fr”, “ar” or “zh-Hant”.")
  }

  /// A group of participants is named twice.
  public func duplicateConstituency(_ name: String) -> String {
    say("the constituency “\(name)” is there twice; name each one once.")
  }
}
