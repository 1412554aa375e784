// The lines at the top and at the bottom, and the lists.

extension Words.Shell {
  /// When the session has to end, as a time of day.
  public func ends(_ time: String) -> String { say("ends \(time)") }

  /// In the header: the session is closed.
  public var closed: String { say("closed") }

  /// In the header: who may be named at the point that is shown, where the session has another rule.
  public func pointRegime(_ regime: String) -> String { say("point: \(regime)") }

  /// In the place of the open point.
  public var sessionIsClosed: String {
    say("The session is closed. e writes the recommendations document.")
  }

  /// In the place of the open point: a break, since a time of day.
  public func breakSince(_ time: String) -> String { say("Break since \(time).") }

  /// In the place of the open point: a break, since a time of day, and what it is for.
  public func breakSince(_ time: String, _ reason: String) -> String {
    say("Break since \(time): \(reason).")
  }

  /// In the place of the open point, where the agenda has no points.
  public var noPointsYet: String { say("There are no points yet. A adds one.") }

  /// In the place of the open point, after the last one.
  public var allPointsDone: String {
    say("All points are done. :close session ends it, e writes the document.")
  }

  /// In the place of the open point: which key opens which point first.
  public func notStarted(_ key: String, _ number: Int, _ title: String) -> String {
    say("Not started. \(key) opens point \(number) “\(title)”.")
  }

  /// In the place of the open point: which key opens which point next.
  public func noPointIsOpen(_ key: String, _ number: Int, _ title: String) -> String {
    say("No point is open. \(key) opens point \(number) “\(title)”.")
  }

  /// The time that a point has used, of what it may use, e.g. `3:20 of 10:00`.
  public func timeUsed(_ used: String, of limit: String) -> String { say("\(used) of \(limit)") }

  /// In brackets beside the clock: a break since a time of day, and what it is for.
  public func pausedSince(_ time: String, _ reason: String) -> String {
    say("break since \(time), \(reason)")
  }

  /// In brackets beside the clock: a break.
  public var paused: String { say("break") }

  /// In brackets beside the clock: how long a point has run over its time.
  public func over(_ time: String) -> String { say("over \(time)") }

  /// In brackets beside the clock: two things about the time.
  public func both(_ one: String, _ other: String) -> String { say("\(one); \(other)") }

  /// Under the header: which point somebody looks at, and which one the room is at.
  public func youAreAt(_ viewed: Int, roomAt room: Int) -> String {
    say("you are at \(viewed), the room is at \(room)")
  }

  /// The same, with the key that goes there.
  public func youAreAt(_ viewed: Int, roomAt room: Int, _ key: String) -> String {
    say("you are at \(viewed), the room is at \(room); \(key) follows")
  }

  /// Over the bars that show how long each group has spoken; B shows more.
  public var heard: String { say("Heard · B") }

  /// An arrow, and how many rows there are in its direction.
  public func more(_ arrow: String, _ count: Int) -> String { say("\(arrow) \(count) more") }

  /// Under a list: how many more it has.
  public func moreBelow(_ count: Int) -> String { say("… \(count) more") }

  /// Under a list: how many stand above what is seen.
  public func moreAbove(_ count: Int) -> String { say("\(count) above") }

  /// In the list of commands, where none fits what is typed.
  public var noSuchCommand: String { say("There is no such command; Esc goes back.") }
}

// MARK: The bottom line

extension Words.Shell {
  /// A key's word in the bottom line: leaves the note that is being edited.
  public var leaveIt: String { say("leave it") }
  /// A key's word in the bottom line: chooses among what is offered.
  public var choose: String { say("choose") }
  /// A key's word in the bottom line: puts who is named on the speakers' list.
  public var onTheList: String { say("on the list") }
  /// A key's word in the bottom line.
  public var beginTheBreak: String { say("begin the break") }
  /// A key's word in the bottom line: from a question to the vote on it.
  public var goOn: String { say("go on") }
  /// A key's word in the bottom line.
  public var save: String { say("save") }
  /// A key's word in the bottom line: runs the command that is selected.
  public var run: String { say("run") }
  /// A key's word in the bottom line: records an objection.
  public var object: String { say("object") }
  /// A key's word in the bottom line: records a reservation.
  public var reserve: String { say("reserve") }
  /// A key's word in the bottom line: records who stands aside.
  public var aside: String { say("aside") }
  /// A key's word in the bottom line: leaves the call open while people talk.
  public var consult: String { say("consult") }
  /// A key's word in the bottom line: opens what is selected.
  public var open: String { say("open") }
  /// A key's word in the bottom line: edits what is selected.
  public var edit: String { say("edit") }
  /// A key's word in the bottom line: moves the note to another point or kind.
  public var move: String { say("move") }
  /// A key's word in the bottom line: tags of the note.
  public var tags: String { say("tags") }
  /// A key's word in the bottom line: the quotation was checked with its speaker.
  public var verify: String { say("verify") }
  /// A key's word in the bottom line.
  public var remove: String { say("remove") }
  /// A key's words in the bottom line: opens the point that is shown for the room.
  public var openThisPoint: String { say("open this point") }
  /// A key's words in the bottom line: goes back to the vote or call that is open.
  public var backToWhatIsOpen: String { say("back to what is open") }

  /// A very short word for calling a decision off, on a narrow screen.
  public var shortCallOff: String { say("off") }
  /// A very short word for correcting how many are here, on a narrow screen.
  public var shortHere: String { say("here") }
  /// A very short word for entering single ballots, on a narrow screen.
  public var shortBallots: String { say("ballots") }
  /// A very short word for taking the last ballot back, on a narrow screen.
  public var shortBack: String { say("back") }
  /// A very short word for closing a poll, on a narrow screen.
  public var shortClose: String { say("close") }
  /// A very short word for reading ballots from a file, on a narrow screen.
  public var shortFile: String { say("file") }
}
