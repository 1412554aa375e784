import BreakoutModel

/// What was understood from a note, one line for each thing.
extension Words.Agenda {
  /// A thing and what the note says of it, with the line where it stands.
  public func understood(_ name: String, _ value: String, line: Int) -> String {
    say("\(name): \(value) (line \(line))")
  }

  /// A thing and what is taken because the note does not say it.
  public func understood(assumed name: String, _ value: String) -> String {
    say("\(name): \(value) (assumed)")
  }

  /// A thing of which the note says nothing.
  public func understood(unsaid name: String) -> String { say("\(name): not said") }

  /// The name of a thing at the beginning of a line.
  public var titleName: String { say("Title") }

  /// The name of a thing at the beginning of a line.
  public var eventName: String { say("Event") }

  /// The name of a thing at the beginning of a line.
  public var placeName: String { say("Place") }

  /// The name of a thing at the beginning of a line.
  public var roomName: String { say("Room") }

  /// The name of a thing at the beginning of a line.
  public var dateName: String { say("Date") }

  /// The name of a thing at the beginning of a line: when the session begins.
  public var startName: String { say("Start") }

  /// The name of a thing at the beginning of a line: how long the session is.
  public var lengthName: String { say("Length") }

  /// The name of a thing at the beginning of a line: who moderates.
  public var moderatorName: String { say("Moderator") }

  /// The name of a thing at the beginning of a line: who takes notes.
  public var rapporteurName: String { say("Rapporteur") }

  /// The name of a thing at the beginning of a line: who speaks first.
  public var panellistsName: String { say("Panellists") }

  /// The name of a thing at the beginning of a line: the groups that take part.
  public var constituenciesName: String { say("Constituencies") }

  /// The name of a thing at the beginning of a line: to whom recommendations are addressed.
  public var addresseesName: String { say("Addressees") }

  /// The name of a thing at the beginning of a line: of whom the documents name what.
  public var attributionName: String { say("Attribution") }

  /// Above the lists that could be the points.
  public var listsSeen: String { say("Lists that could be the points, the likeliest first:") }

  /// A list: how many items it has, from which line to which, and why it may be meant or not.
  public func listSeen(count: Int, from first: Int, to last: Int, reasons: String) -> String {
    say(
      count, "1 item, line \(first): \(reasons)",
      "\(words.numbers.grouped(count)) items, lines \(first) to \(last): \(reasons)")
  }
}
