/// Why a list of a note may or may not be its points of discussion; each is shown beside others, with commas between.
extension Words.Agenda {
  /// The heading names nothing but points of discussion.
  public func listIsNamed(_ heading: String) -> String { say("named “\(heading)”") }

  /// The heading may name points of discussion.
  public func listIsPerhapsNamed(_ heading: String) -> String {
    say("perhaps named by “\(heading)”")
  }

  /// A line that ends in a colon.
  public func listIsLedIn(by line: String) -> String { say("led in by “\(line)”") }

  /// How many of its items ask something.
  public func questionsInList(_ count: Int) -> String {
    say(count, "1 question", "\(words.numbers.grouped(count)) questions")
  }

  /// How many of its items have their minutes.
  public func minutesInList(_ count: Int) -> String {
    say(
      count, "1 item with its minutes", "\(words.numbers.grouped(count)) items with their minutes")
  }

  /// How many of its items have a time of the clock.
  public func timesInList(_ count: Int) -> String {
    say(count, "1 item with its time", "\(words.numbers.grouped(count)) items with their times")
  }

  /// All other lists of the note are of people, aims, outcomes or the like.
  public var onlyList: String { say("the only list of its kind") }

  /// No other list of the note asks anything.
  public var onlyListOfQuestions: String { say("the only list of questions") }

  /// The heading names aims, people, outcomes or the like.
  public func listIsNamedOtherwise(_ heading: String) -> String { say("but under “\(heading)”") }

  /// Speaks against it: how many items it has.
  public func fewItems(_ count: Int) -> String {
    say(count, "but only 1 item", "but only \(words.numbers.grouped(count)) items")
  }

  /// Speaks against it: how many items it has.
  public func manyItems(_ count: Int) -> String {
    say(count, "1 item", "but \(words.numbers.grouped(count)) items")
  }

  /// Items such as `Date: 5 May`.
  public func labelsInList(_ count: Int) -> String {
    say(count, "but 1 label with a value", "but \(words.numbers.grouped(count)) labels with values")
  }

  /// Speaks for it: how many of its items are called `Item 3` or `Question 3`.
  public func labelledItemsInList(_ count: Int) -> String {
    say(
      count, "1 item with a numbered label",
      "\(words.numbers.grouped(count)) items with numbered labels")
  }

  /// Speaks against it: how many of its items are people.
  public func peopleInList(_ count: Int) -> String {
    say(count, "but 1 person", "but \(words.numbers.grouped(count)) people")
  }

  /// Speaks against it: how many of its items are web or mail addresses.
  public func addressesInList(_ count: Int) -> String {
    say(count, "but 1 address", "but \(words.numbers.grouped(count)) addresses")
  }

  /// Speaks against it: how many of its items have a box to tick.
  public func tasksInList(_ count: Int) -> String {
    say(count, "but 1 task", "but \(words.numbers.grouped(count)) tasks")
  }

  /// Speaks against it.
  public var listIsNested: String { say("inside another list") }

  /// Speaks against it: its items stand in an earlier list, from that line on.
  public func listIsSaidAgain(_ line: Int) -> String { say("the items of line \(line) again") }

  /// Its items are lines without a mark.
  public var listHasNoMarks: String { say("lines without marks") }

  /// Speaks against it: its heading.
  public func listNameIsRepeated(_ heading: String) -> String {
    say("but “\(heading)” stands above several lists")
  }

  /// Of all lists that could be meant.
  public var listIsFirst: String { say("the first of them") }
}
