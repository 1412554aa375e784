import BreakoutModel

extension Words {
  /// What is printed before a session and written in by hand during it.
  public var sheets: Sheets { Sheets(self) }

  public struct Sheets: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// The moderator's run sheet.
extension Words.Sheets {
  /// Above the title of the moderator's paper: what comes when, and what to say.
  public var runSheetOfSession: String { say("Run sheet of the breakout session") }

  /// Heading: what comes when.
  public var runSheet: String { say("Run sheet") }

  /// Over a narrow column: from when to when something is planned.
  public var time: String { say("Time") }

  /// Over a narrow column: how many minutes something is planned to take.
  public var minutes: String { say("Min.") }

  /// Over a column: the opening, the points of discussion, the end.
  public var step: String { say("Step") }

  /// Over a column: the moderator's words.
  public var whatToSay: String { say("What to say") }

  /// Over a narrow empty column: when it began in fact, to be written in by hand.
  public var began: String { say("Began") }

  /// The first step of a session.
  public var opening: String { say("Opening") }

  /// The step behind the last point: the time that is kept for it.
  public var wrapUp: String { say("Wrap-up and read-back") }

  /// A step that no point has: time that is left over.
  public var notPlanned: String { say("Not planned") }

  /// The last step of a session: the time at which the room has to be left.
  public var end: String { say("End") }

  /// Heading of a list of what the moderator says in situations that come at any time.
  public var whenItHappens: String { say("When it happens") }

  /// Over a column: the situations, such as “time is up”.
  public var situation: String { say("Situation") }
}

/// The rapporteur's blank form.
extension Words.Sheets {
  /// Above the title of the form that the rapporteur fills in by hand where no computer helps.
  public var formOfSession: String { say("Rapporteur's form for the breakout session") }

  /// Below the title: how notes are marked on paper; the list has the signs with what they mean.
  public var marks: String { say("Marks of notes") }

  /// The signs that notes begin with, each with its meaning.
  public func marks(_ list: String) -> String {
    say("\(list). What is off the record is not written down.")
  }

  /// A sign that a note begins with, and what the note is then.
  public func mark(_ sign: String, _ name: String) -> String { say("\(sign) \(name)") }

  /// What a note is that begins with r, behind that sign.
  public var recommendation: String { say("recommendation") }

  /// What stands in quotation marks: the sign and what the note is then; one sign stands at both ends.
  public func quotation(_ name: String) -> String { say("“…” \(name)") }

  /// Below the title: how decisions are written in the tables.
  public var decisions: String { say("Decisions") }

  /// How decisions are written in the tables: the heading of a column.
  public func consensusIsC(in column: String) -> String {
    say("the votes by number; for consensus a C under “\(column)”, for a reservation its words")
  }

  /// Below the title: when the session began and ended in fact, to be written in by hand.
  public var heldFromTo: String { say("Began and ended") }

  /// Heading: who is there.
  public var present: String { say("Present") }

  /// Over a column: the groups of participants.
  public var constituency: String { say("Constituency") }

  /// Over a narrow empty column: how many people there are.
  public var number: String { say("Number") }

  /// Over a wide empty column: who is there, where it may be told.
  public var names: String { say("Names and organisations") }

  /// The last row below the groups of participants: how many there are in all.
  public var all: String { say("All") }

  /// Heading: the points of discussion.
  public var points: String { say("Points of discussion") }

  /// The heading of a point that is written in by hand; dots follow it.
  public var point: String { say("Point") }

  /// Under the heading of a point: from when to when it is planned, and how many minutes long.
  public func planned(_ stretch: String, minutes: String) -> String {
    say("\(stretch), \(minutes) min")
  }

  /// Over a column: the sign of a note and what the note is.
  public var mark: String { say("Mark") }

  /// Over a wide empty column: what was said, in few words.
  public var note: String { say("Note") }

  /// Over an empty column: who said it, where persons may be named.
  public var saidBy: String { say("Said by") }

  /// Over an empty column: whose organisation said it, where persons may not be named.
  public var organisation: String { say("Organisation") }

  /// Over a narrow column: the numbers of recommendations.
  public var recommendationNumber: String { say("No.") }

  /// Over an empty column: whom a recommendation is for.
  public var addressee: String { say("To whom") }

  /// Over a wide empty column: what is recommended, and how to tell that it was done.
  public var action: String { say("Should do what, measured by what") }

  /// Over a narrow empty column: the deadline.
  public var byWhen: String { say("By when") }

  /// Over a very narrow empty column: the number of votes in favour.
  public var votesFor: String { say("For") }

  /// Over a very narrow empty column: the number of votes against.
  public var votesAgainst: String { say("Against") }

  /// Over a very narrow empty column: the number of abstentions.
  public var abstentions: String { say("Abst.") }

  /// Over a wide empty column: what was raised and belongs elsewhere.
  public var issue: String { say("Issue") }

  /// Over an empty column: who takes an issue up.
  public var owner: String { say("Who takes it up") }
}
