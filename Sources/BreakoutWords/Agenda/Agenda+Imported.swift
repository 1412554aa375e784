/// What stands in the comments of an agenda that was made of a note.
extension Words.Agenda {
  /// The first comment: the file that the agenda was made of.
  public func madeFrom(_ file: String) -> String {
    say(
      """
      Made by Breakout from \(file). Comments like this one are not part of the agenda; they may be deleted.
      """)
  }

  /// A comment on the numbers of lines in the others: the note was a document such as PDF, which has none.
  public var linesOfText: String {
    say("Lines are counted in the text that was made of the document.")
  }

  /// A comment: the name of a thing, such as Title, and what was taken for it.
  public func assumed(_ name: String, _ value: String) -> String {
    say("\(name): the note does not say it, \(value) is assumed; change it above.")
  }

  /// A comment: the name of a thing, such as Length, what is taken for it, and the line to be written for another value.
  public func assumedUntilSaid(_ name: String, _ value: String, example: String) -> String {
    say(
      "\(name): the note does not say it, \(value) is assumed; for another, write a line “\(example)” in the block above."
    )
  }

  /// A comment: the name of a thing, such as Place, and the line to be written for it.
  public func unsaid(_ name: String, example: String) -> String {
    say(
      "\(name): not found in the note; if it matters, write a line “\(example)” in the block above."
    )
  }

  /// A comment: the name of a thing, such as Panellists, and what it is.
  public func named(_ name: String, _ value: String) -> String { say("\(name): \(value)") }

  /// A comment at a point: the line of the note where it stands.
  public func fromLine(_ line: Int) -> String { say("line \(line) of the note") }

  /// A comment: a line of the note's front matter, such as author: Ann Lee.
  public func leftOut(_ line: String) -> String {
    say("In the note's front matter, but nothing that an agenda has: \(line)")
  }

  /// A comment at the end, above lines of the note.
  public var remainder: String { say("Lines of the note that the agenda does not have:") }

  /// A line of the note by its number.
  public func remainderLine(_ line: Int, _ text: String) -> String { say("line \(line): \(text)") }

  /// A comment: the heading or the sentence of the note that stands above the points.
  public func pointsBelow(_ heading: String) -> String {
    say("The points stand below “\(heading)” in the note.")
  }

  /// A comment: the only list may be none of points.
  public var doubtfulList: String {
    say("It is not sure that the points are what the note means; compare them with it.")
  }

  /// A comment: so many other lists could be the points.
  public func doubtfulLists(_ count: Int) -> String {
    say(
      count,
      """
      It is not sure that the points are what the note means: \(words.numbers.grouped(count)) other list stands in a \
      comment below them. To take it, put its items in their place.
      """,
      """
      It is not sure that the points are what the note means: \(words.numbers.grouped(count)) other lists stand in \
      comments below them. To take one, put its items in their place.
      """)
  }

  /// A comment: no list was taken for the points, and so many could be.
  public func pointsToChoose(_ count: Int) -> String {
    say(
      count,
      """
      No points were found for sure: \(words.numbers.grouped(count)) list that may be meant stands in a comment at the \
      end. To take it, delete the marks of the comment around it.
      """,
      """
      No points were found for sure: \(words.numbers.grouped(count)) lists that may be meant stand in comments at the \
      end. To take one, delete the marks of the comment around it.
      """)
  }

  /// A comment: there is no list that could be the points.
  public var pointsToWrite: String {
    say("No points were found; there is a place for them at the end.")
  }

  /// A comment above the place for points.
  public var pointsHere: String {
    say("Write the points here, and delete the marks of the comment around them.")
  }

  /// A comment above a list by its number: how many items it has, from which line to which, and why it may be meant or
  /// not.
  public func otherList(_ number: Int, count: Int, from first: Int, to last: Int, reasons: String)
    -> String
  {
    say(
      count, "List \(number), 1 item, line \(first): \(reasons)",
      """
      List \(number), \(words.numbers.grouped(count)) items, lines \(first) to \(last): \(reasons)
      """)
  }
}
