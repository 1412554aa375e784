import Testing

@testable import BreakoutModel

/// Product rule F6: whose a note is that names nobody.
@Suite struct NoteSpeakerTests {
  private static let amina = Speaker(name: "Amina Diallo", constituency: "CSO")
  private static let chen = Speaker(name: "陈伟", constituency: "Business")

  private static func details(
    _ speaker: Speaker, _ kind: InterventionKind = .floor
  ) -> InterventionDetails {
    InterventionDetails(
      FloorPerson(name: speaker.name, constituency: speaker.constituency), as: kind)
  }

  /// Acts at seconds after a start, and whose a note is that is begun and finished then.
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let acts: [(second: Int, intent: Intent)]
    let notes: [(begun: Int, finished: Int, speaker: Speaker?)]
  }

  private static let aminaThenChen: [(second: Int, intent: Intent)] = [
    (10, .floor(.take(details(amina)))), (60, .floor(.take(details(chen)))),
  ]

  private static let cases = [
    Case(
      testDescription: "nobody has the floor before the first speech", acts: aminaThenChen,
      notes: [(2, 5, nil), (5, 12, nil), (5, 19, amina)]),
    Case(
      testDescription: "whoever has the floor", acts: aminaThenChen,
      notes: [(10, 10, amina), (20, 40, amina), (60, 61, chen), (62, 200, chen)]),
    Case(
      testDescription: "begun before the change, finished within 8 s after it: the one before",
      acts: aminaThenChen,
      notes: [(59, 60, amina), (30, 67, amina), (59, 68, chen), (30, 90, chen)]),
    Case(
      testDescription: "begun after the change: the new one, however quickly", acts: aminaThenChen,
      notes: [(60, 60, chen), (61, 62, chen)]),
    Case(
      testDescription: "after the end of a speech: theirs for 8 s, then nobody's",
      acts: [(10, .floor(.take(details(amina)))), (60, .floor(.end))],
      notes: [(50, 67, amina), (50, 68, nil), (60, 61, nil)]),
    Case(
      testDescription: "two changes within 8 s: who had the floor when it was begun",
      acts: aminaThenChen + [(63, .floor(.end))],
      notes: [(59, 65, amina), (61, 65, chen), (64, 65, nil), (59, 69, chen)]),
    Case(
      testDescription: "an interposed question is the asker's, then the speaker goes on",
      acts: [
        (10, .floor(.take(details(amina)))), (30, .floor(.take(details(chen, .question)))),
        (60, .floor(.end)),
      ],
      notes: [
        (20, 25, amina), (28, 37, amina), (28, 38, chen), (31, 40, chen), (55, 62, chen),
        (55, 70, amina), (61, 90, amina),
      ]),
    Case(
      testDescription: "who is paused, or waits for the end of a break, keeps the floor",
      acts: [
        (10, .floor(.take(details(amina)))), (20, .floor(.pause)), (40, .floor(.resume)),
        (60, .clock(.pause(reason: ""))),
      ],
      notes: [(25, 30, amina), (30, 41, amina), (30, 50, amina), (70, 80, amina)]),
    Case(
      testDescription: "the moderator and the technicians are nobody",
      acts: [
        (10, .floor(.take(details(amina)))), (20, .floor(.take(details(chen, .technical)))),
        (40, .floor(.end)), (60, .floor(.take(details(chen, .moderator)))),
        (80, .floor(.take(InterventionDetails(FloorPerson(), as: .moderator)))),
      ],
      notes: [(25, 30, nil), (15, 25, amina), (45, 46, amina), (65, 70, nil), (85, 95, nil)]),
    Case(
      testDescription: "a group without a name, and nobody known at all",
      acts: [
        (10, .floor(.take(InterventionDetails(FloorPerson(constituency: "UN", looks: "row 4"))))),
        (60, .floor(.take(InterventionDetails(FloorPerson(), as: .order)))),
      ],
      notes: [(20, 30, Speaker(name: nil, constituency: "UN")), (70, 80, nil)]),
    Case(
      testDescription: "a wrong change that was taken back never was",
      acts: aminaThenChen + [(63, .undo)],
      notes: [(59, 64, amina), (64, 65, amina), (61, 66, amina)]),
    Case(
      testDescription: "a start that lies back counts from then",
      acts: [
        (10, .floor(.take(details(amina)))), (20, .floor(.request(details(chen)))),
        (60, .floor(.give(InterventionID(2), since: Timestamp.start + .seconds(55)))),
      ],
      notes: [(54, 61, amina), (56, 61, chen), (54, 63, chen)]),
  ]

  @Test(arguments: cases) private func whoseItIs(_ one: Case) throws {
    for note in one.notes {
      let session = try session(one.acts, until: note.finished)
      let speaker = session.noteSpeaker(
        begun: Timestamp.start + .seconds(note.begun), at: Timestamp.start + .seconds(note.finished)
      )
      #expect(speaker == note.speaker, "\(note.begun) to \(note.finished)")
    }
  }

  /// The name is the one that the roster has when the note is finished.
  @Test func aNameIsTakenFromTheRoster() throws {
    var room = try Room.opened()
    try room.act(
      .people(.add([ParticipantDraft(name: "A. Diallo", constituency: "CSO", role: .voting)])))
    try room.act(
      .floor(.take(InterventionDetails(FloorPerson(participant: ParticipantID(1), name: "A.")))))
    let speaker = room.session.noteSpeaker(begun: room.now, at: room.now)
    #expect(speaker == Speaker(name: "A. Diallo", constituency: "CSO"))
  }

  private func session(
    _ acts: [(second: Int, intent: Intent)], until second: Int
  ) throws -> Session {
    var session = Room().session
    let all = [(second: 0, intent: Intent.walk(.next(confirmed: false)))] + acts
    for act in all where act.second <= second {
      let now = Timestamp.start + .seconds(act.second)
      for event in session.events(
        try session.decide(act.intent, at: now), at: now, by: .moderator)
      {
        session.apply(event)
      }
    }
    return session
  }
}
