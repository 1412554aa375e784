extension Words {
  /// The set-up sheet: what was understood of the agenda, before the first point is opened.
  public var setUp: SetUp { SetUp(self) }

  public struct SetUp: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// The lines of the sheet.
extension Words.SetUp {
  /// Before a value on the sheet, at most 12 columns: what the session is called.
  public var title: String { say("Title") }
  /// Before a value on the sheet, at most 12 columns: the conference or meeting.
  public var event: String { say("Event") }
  /// Before a value on the sheet, at most 12 columns: town, building, room.
  public var place: String { say("Place") }
  /// Before a value on the sheet, at most 12 columns: the day and the planned start.
  public var date: String { say("Date") }
  /// Before a value on the sheet, at most 12 columns: how long the session takes.
  public var length: String { say("Length") }
  /// Before a value on the sheet, at most 12 columns: how the room decides.
  public var decisions: String { say("Decisions") }
  /// Before a value on the sheet, at most 12 columns: who may be named in the document.
  public var names: String { say("Names") }
  /// Before a value on the sheet, at most 12 columns: who moderates.
  public var moderator: String { say("Moderator") }
  /// Before a value on the sheet, at most 12 columns: who takes notes.
  public var rapporteur: String { say("Rapporteur") }
  /// Before a value on the sheet, at most 12 columns: who speaks first.
  public var panel: String { say("Panel") }
  /// Before a value on the sheet, at most 12 columns: the constituencies.
  public var groups: String { say("Groups") }
  /// Before a value on the sheet, at most 12 columns: how many are in the room.
  public var present: String { say("Present") }
  /// Before the command for one more seat, at most 12 columns.
  public var toJoin: String { say("To join") }
  /// Before the command for the screen that the room sees, at most 12 columns.
  public var roomScreen: String { say("Room screen") }
  /// Before the question of a point on the sheet, at most 12 columns: its number.
  public func point(_ number: Int) -> String { say("Point \(number)") }

  /// In the place of a value that the agenda does not say.
  public var unsaid: String { say("not said") }
  /// Behind a value that nobody has said.
  public func assumed(_ value: String) -> String { say("\(value) (assumed)") }
  /// In the place of names.
  public var nobodyYet: String { say("nobody yet") }
  /// In the place of the number of people in the room.
  public var notCounted: String { say("not counted yet") }
  /// How long the session takes, such as `90 min`, and the time when it is planned to end.
  public func until(_ length: String, _ end: String) -> String { say("\(length), until \(end)") }
  /// How long the session takes, such as `90 min`, and the time when it ended.
  public func ended(_ length: String, _ end: String) -> String {
    say("\(length); it ended \(end)")
  }
  /// The time at which a session of more than a day ends, and how many days after its first.
  public func daysLater(_ time: String, _ days: Int) -> String {
    say(days, "\(time) on the next day", "\(time), \(days) days later")
  }
  /// How long the session takes, such as `90 min`, and the time when it would end if it began now.
  public func ifBegunNow(_ length: String, _ end: String) -> String {
    say("\(length); begun now it ends \(end)")
  }
  /// A day and a time of it.
  public func starts(_ day: String, _ time: String) -> String { say("\(day), \(time)") }
  /// A point's title, and how long it is planned to take, such as `9 min`.
  public func point(_ title: String, _ length: String) -> String { say("\(title) · \(length)") }
  /// Below the length: how much of it somebody has set aside to read back and to close, such as `10 min`.
  public func reserve(_ length: String) -> String { say("\(length) of it for the wrap-up") }
  /// Below the length: how much of it is set aside to read back and to close where nobody said how much.
  public func usualReserve(_ length: String) -> String {
    say("\(length) of it for the wrap-up (usual)")
  }
  /// Below the length: by how much the points and the time for the wrap-up are too long, such as `12 min`.
  public func tooLong(_ excess: String) -> String {
    say("Points and wrap-up take \(excess) more than there is.")
  }
  /// Below the rule: it asks each group, and no groups are named.
  public var noGroups: String {
    say("The rule asks each group, and no groups are named: name them below.")
  }
  /// Below the number of people: it was counted by groups that are not those of the session any more.
  public func countNames(_ groups: String) -> String {
    say("The count still names other groups: \(groups).")
  }
  /// In the place of the points.
  public var noPoints: String { say("No points yet. A adds one.") }
}

/// Forms and what is said about them.
extension Words.SetUp {
  /// The title of a form.
  public var titleForm: String { say("What the session is called") }
  /// The title of a form.
  public var eventForm: String { say("The event that it belongs to") }
  /// The title of a form.
  public var placeForm: String { say("Where it is") }
  /// The title of a form.
  public var dateForm: String { say("When it is") }
  /// The title of a form.
  public var lengthForm: String { say("How long it takes") }
  /// The title of a form.
  public var decisionsForm: String { say("How the room decides") }
  /// The title of a form.
  public var groupsForm: String { say("The groups in the room") }
  /// A field of the set-up.
  public var room: String { say("Room") }
  /// A field of the set-up: when the session is planned to begin.
  public var start: String { say("Start") }
  /// A field of the set-up: how much time is kept at the end.
  public var wrapUp: String { say("Wrap-up") }
  /// A field of the set-up: how the room decides, in words.
  public var rule: String { say("Rule") }
  /// A field: names, separated by commas.
  public var panellists: String { say("Panellists") }

  /// Below a field for a day: as it is understood.
  public func understood(_ value: String) -> String { say("▸ \(value)") }
  /// Below a field for the rule: by which majority votes are decided.
  public func votesNeed(_ rule: String) -> String { say("▸ Votes need \(rule).") }
  /// A form cannot be sent.
  public var noSuchDay: String {
    say("Type the day with its year in four digits, e.g. 12 May 2027 or 12/5/2027; or nothing.")
  }
  /// A form cannot be sent: beside a day something stands that is not understood.
  public var moreThanADay: String {
    say("Type one day and nothing else, e.g. 12 May 2027; the time stands in the next field.")
  }
  /// A form cannot be sent.
  public var noSuchTime: String { say("Type a time of the day, e.g. 9:30; or nothing.") }
  /// A form cannot be sent.
  public var noSuchLength: String {
    say("Type how many minutes, e.g. 90, or hours and minutes, e.g. 1 h 30.")
  }
  /// A form cannot be sent.
  public var noSuchReserve: String {
    say("Type how many minutes are kept for the wrap-up, e.g. 10; or nothing for the usual part.")
  }
  /// The length of a point cannot be told: what was typed, such as `8:30`.
  public func minutesOrHours(_ text: String) -> String {
    say("Is \(text) minutes or hours? Type e.g. 8 min 30 s, or 8 h 30.")
  }
  /// A form cannot be sent.
  public var noTitle: String { say("Type what the session is called.") }
}

/// The bottom line and what is said after an act.
extension Words.SetUp {
  /// In the bottom line, one or two words: the selected line is changed.
  public var mendHint: String { say("mend") }
  /// In the bottom line, one or two words: a point is added where there is none.
  public var addHint: String { say("add a point") }
  /// In the bottom line, one or two words: the first point is opened.
  public var beginHint: String { say("begin") }
  /// After the agenda was written: its file's name and its folder.
  public func written(_ file: String, in folder: String) -> String {
    say("The agenda is in \(file) in \(folder).")
  }
  /// The agenda was written, but the file would be read as another one.
  public func writtenOtherwise(_ file: String, in folder: String) -> String {
    say("The agenda is in \(file) in \(folder), but parts of it read otherwise: look at it first.")
  }
  /// The agenda could not be written: the file, and why.
  public func notWritten(_ file: String, reason: String) -> String {
    say("\(file) was not written: \(reason).")
  }
  /// The agenda could not be written: too many files of that name are in the folder.
  public func tooManyFiles(_ file: String, in folder: String) -> String {
    say("\(folder) has too many files like \(file); remove some, and write once more.")
  }
}
