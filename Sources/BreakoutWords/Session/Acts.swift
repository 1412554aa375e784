import BreakoutModel

extension Words {
  /// What acts did, in a few words.
  public var acts: Acts { Acts(self) }

  public struct Acts: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Acts {
  func account(_ account: ActAccount) -> String {
    switch account {
    case .act(let kind, let subject, let ending): act(kind, subject, ending)
    case .takingBack(let act): takingBack(act.map(self.account) ?? someAct)
    case .doingAgain(let act): doingAgain(act.map(self.account) ?? someAct)
    }
  }

  /// An act of undo; the part is the act that it took back, such as “opening point 2 “Trade””.
  private func takingBack(_ act: String) -> String { say("taking back \(act)") }

  /// An act of redo; the part is the act that it did again, such as “opening point 2 “Trade””.
  private func doingAgain(_ act: String) -> String { say("doing \(act) again") }

  /// An act of which nothing is known.
  private var someAct: String { say("an act") }

  private func act(
    _ kind: ChangeKind, _ subject: ActAccount.Subject?, _ ending: ActAccount.Ending?
  ) -> String {
    let thing = subject.map(name) ?? ""
    switch kind {
    case .noteAdded, .recommendationAdded: return thing
    case .decisionUpdated:
      return ending.map { result(of: thing, name($0)) } ?? lastStep(of: thing)
    case .undone: return takingBack(someAct)
    case .redone: return doingAgain(someAct)
    case .setUpMended: return thing.isEmpty ? setUp : thing
    case .sessionCreated, .sessionClosed, .presenceSet, .peopleNamed, .participantsAdded,
      .participantEdited, .participantRemoved, .participantsMarked, .regimeSet, .documentIssued:
      return session(kind, thing)
    case .pointOpened, .pointLeft, .pointMarked, .pointAdded, .pointMoved, .pointMerged,
      .pointEdited, .pointsOrdered, .pointWeighed, .pointsTimed, .sessionPaused, .sessionResumed,
      .hardStopSet,
      .pointExtended, .reminderSet, .reminderSettled:
      return walk(kind, thing)
    case .noteEdited, .noteRemoved, .recommendationEdited, .recommendationMarked,
      .recommendationSourced, .followUpNoted:
      return entry(kind, thing)
    case .decisionOpened, .decisionSuperseded, .rollAnswered, .ballotAdded:
      return decision(kind, thing)
    case .floorRequested, .interventionEdited, .listOrdered, .requestsReleased, .floorGiven,
      .floorEnded, .floorPaused, .floorResumed, .speechLimited, .floorRuled:
      return floor(kind, thing)
    }
  }

  /// What an act did, in a few words that stand in a sentence; the part is somebody's name.
  private func session(_ kind: ChangeKind, _ person: String) -> String {
    switch kind {
    case .sessionCreated: say("the creation of the session")
    case .sessionClosed: say("closing the session")
    case .presenceSet: say("the number present")
    case .peopleNamed: say("the names of those who run the session")
    case .participantsAdded: say("adding people to the roster")
    case .participantEdited: say("the change of \(person)")
    case .participantRemoved: say("removing \(person)")
    case .participantsMarked: say("who is in the room")
    case .regimeSet: say("the attribution rule")
    default: say("the new version of the document")
    }
  }

  /// What an act did, in a few words that stand in a sentence; the part is a point, such as “point 2 “Trade””.
  private func walk(_ kind: ChangeKind, _ point: String) -> String {
    switch kind {
    case .pointOpened: say("opening \(point)")
    case .pointLeft: say("leaving \(point)")
    case .pointMarked: say("setting \(point) aside")
    case .pointAdded: say("adding \(point)")
    case .pointMoved: say("moving a point")
    case .pointMerged: say("merging \(point)")
    case .pointEdited: say("the wording of \(point)")
    case .pointsOrdered: say("the new order of the points")
    case .pointWeighed: say("the priorities of the points")
    case .pointsTimed: say("the minutes of the points")
    case .sessionPaused: say("the break")
    case .sessionResumed: say("the end of the break")
    case .hardStopSet: say("the time when the room is left")
    case .pointExtended: say("the extension of \(point)")
    case .reminderSet: say("a reminder")
    default: say("settling a reminder")
    }
  }

  /// What an act did, in a few words that stand in a sentence; the part is a note or a recommendation, such as “note
  /// “Trust needs a shared measure”” or “R1.1 “publish data””.
  private func entry(_ kind: ChangeKind, _ entry: String) -> String {
    switch kind {
    case .noteEdited, .recommendationEdited: say("the change of \(entry)")
    case .noteRemoved: say("removing \(entry)")
    case .recommendationMarked: say("the status of \(entry)")
    case .recommendationSourced: say("the source notes of \(entry)")
    default: say("the follow-up of \(entry)")
    }
  }

  /// What an act did, in a few words that stand in a sentence; the part is what was decided on, such as “R1.1”, or who
  /// answered.
  private func decision(_ kind: ChangeKind, _ subject: String) -> String {
    switch kind {
    case .decisionOpened: say("putting \(subject) to the room")
    case .decisionSuperseded: say("the recount of \(subject)")
    case .rollAnswered: say("the answer of \(subject)")
    default: say("the last ballot")
    }
  }

  /// What an act did: what was decided on, such as “R1.1”, and how it ended, such as “adopted by vote”.
  private func result(of subject: String, _ ending: String) -> String {
    say("the result of \(subject), \(ending)")
  }

  /// What an act did; the part is what is being decided on, such as “R1.1”.
  private func lastStep(of subject: String) -> String { say("the last step of \(subject)") }

  /// What an act did, in a few words that stand in a sentence; the part is who speaks or asked to speak.
  private func floor(_ kind: ChangeKind, _ speaker: String) -> String {
    switch kind {
    case .floorRequested: say("\(speaker) asking for the floor")
    case .interventionEdited: say("the change of \(speaker)'s request")
    case .listOrdered: say("the order of the speakers' list")
    case .requestsReleased: say("taking \(speaker) off the speakers' list")
    case .floorGiven: say("giving the floor to \(speaker)")
    case .floorEnded: say("the end of \(speaker)'s speech")
    case .floorPaused: say("the pause of \(speaker)'s clock")
    case .floorResumed: say("going on with \(speaker)'s clock")
    case .speechLimited: say("the speaking time of \(speaker)")
    default: say("how the floor is given")
    }
  }
}

/// What acts were about.
extension Words.Acts {
  private func name(_ subject: ActAccount.Subject) -> String {
    switch subject {
    case .point(let id, nil): point(id.number)
    case .point(let id, let title?): point(id.number, quoted(title))
    case .note(let kind, let text): note(words.notes.kind(kind), quoted(text))
    case .someNote: someNote
    case .recommendation(let id, nil): "\(id)"
    case .recommendation(let id, let text?): recommendation("\(id)", quoted(text))
    case .question(let text): quoted(text)
    case .decision(let id): "\(id)"
    case .participant(let name): name
    case .someParticipant: someParticipant
    case .speaker(let speaker): speaker.isUnknown ? somebody : "\(speaker)"
    case .somebody: somebody
    case .setUp(let field): setUp(field)
    }
  }

  /// What was changed of the session's set-up, in a few words that stand in a sentence.
  private func setUp(_ field: SetUpField) -> String {
    switch field {
    case .title: say("the title of the session")
    case .event: say("the event")
    case .place: say("the place")
    case .room: say("the room")
    case .date: say("the date")
    case .start: say("the planned start")
    case .duration: say("the length of the session")
    case .constituencies: say("the groups in the room")
    case .decision: say("how the room decides")
    case .attribution: say("who may be named")
    case .reserve: say("the time for the wrap-up")
    }
  }

  /// Something that was changed before the session began, e.g. its title or its date.
  private var setUp: String { say("the set-up") }

  private func name(_ ending: ActAccount.Ending) -> String {
    switch ending {
    case .status(let status): words.recommendations.status(status)
    case .withoutResult, .noConsensus, .calledOff: name(unsettled: ending)
    }
  }

  /// How a decision ended, behind what was decided on.
  private func name(unsettled ending: ActAccount.Ending) -> String {
    switch ending {
    case .noConsensus: say("no consensus")
    case .calledOff: say("called off")
    default: say("ended without a result")
    }
  }

  /// A point by its number.
  private func point(_ number: Int) -> String { say("point \(number)") }

  /// A point by its number, and its title between quotation marks.
  private func point(_ number: Int, _ title: String) -> String { say("point \(number) \(title)") }

  /// What kind of note, such as “key message”, and its text between quotation marks.
  private func note(_ kind: String, _ text: String) -> String { say("\(kind) \(text)") }

  /// A note that is no longer there.
  private var someNote: String { say("a note") }

  /// A recommendation's number, and its text between quotation marks.
  private func recommendation(_ id: String, _ text: String) -> String { say("\(id) \(text)") }

  /// Somebody who is no longer on the roster.
  private var someParticipant: String { say("a participant") }

  /// A speaker of whom nothing is known.
  private var somebody: String { say("somebody") }

  /// The start of a text, short enough for one line beside other words.
  private func quoted(_ text: String) -> String {
    let line = text.prefix(while: { !$0.isNewline })
    let start = line.prefix(36)
    return start.count < line.count || line.count < text.count
      ? quoted(start: String(start)) : quoted(whole: String(start))
  }

  /// A text between quotation marks.
  private func quoted(whole text: String) -> String { say("“\(text)”") }

  /// The start of a longer text between quotation marks.
  private func quoted(start: String) -> String { say("“\(start)…”") }
}

extension ActAccount {
  /// In a few words that stand in a sentence, e.g. `note “Trust needs a shared measure”` or `taking back note
  /// “Trust needs a shared measure”`.
  public var phrase: String { words.acts.account(self) }
}
