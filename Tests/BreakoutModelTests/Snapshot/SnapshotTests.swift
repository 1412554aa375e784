import BreakoutWords
import Testing

@testable import BreakoutModel

struct SnapshotTests {
  @Test func `a session comes back from its snapshot as it was, undo and redo included`() throws {
    var session = SnapshotSample.full
    var back = try Session(snapshot: session.snapshot())
    #expect(back == session)
    #expect(back.redoStep() == session.redoStep())
    for intent in [Intent.redo, .undo, .undo, .undo, .redo] {
      let events = session.events(
        try session.decide(intent, at: session.lastAt), at: session.lastAt, by: .moderator)
      for event in events {
        session.apply(event)
        back.apply(event)
      }
      #expect(back == session)
    }
    #expect(try Session(snapshot: Session().snapshot()) == Session())
  }

  @Test func `every shorter snapshot is an error`() {
    let bytes = SnapshotSample.full.snapshot()
    for count in bytes.indices {
      #expect(throws: SnapshotDamage.self) { try Session(snapshot: Array(bytes[..<count])) }
    }
    #expect(throws: SnapshotDamage.trailingBytes) { try Session(snapshot: bytes + [0]) }
  }

  /// Damage may go unnoticed here, the store's hash sees it; but it must not crash, then or in use.
  @Test func `no changed byte crashes`() {
    let bytes = SnapshotSample.full.snapshot()
    var accepted = 0
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= [0x01, 0x02, 0x7F, 0x80, 0xFF][place % 5]
      do {
        let session = try Session(snapshot: damaged)
        accepted += 1
        _ = session.undoStep()
        for intent in [Intent.undo, .redo, .walk(.next(confirmed: true))] {
          var copy = session
          do throws(Refusal) {
            for change in try session.decide(intent, at: session.lastAt) {
              copy.apply(
                Event(seq: 1, act: 1, at: session.lastAt, seat: .moderator, change: change))
            }
          } catch {
            _ = error.sentence
          }
        }
      } catch {}
    }
    #expect(accepted > 0 && accepted <= bytes.count)
  }

  @Test func `numbers and texts at their limits come back`() throws {
    let most = Int(RecordLimits.number)
    let numbers = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, most, -most]
    let texts = ["", "a", "\u{0}", "é", "👩🏽‍💻", String(repeating: "ж", count: 10_000)]
    var writer = SnapshotWriter()
    writer.write(numbers)
    writer.write(texts)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      #expect(try reader.read([Int].self) == numbers)
      #expect(try reader.read([String].self) == texts)
      try reader.end()
    }
  }

  @Test(arguments: [
    ([0x80] as [UInt8], SnapshotDamage.truncated),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], .impossibleValue),
    ([0x05, 0x61], .truncated),
    ([0x02, 0xC3, 0x28], .notText),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], .truncated),
  ])
  func `bytes that are no text say why`(bytes: [UInt8], damage: SnapshotDamage) {
    bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      #expect(throws: damage) { try reader.text() }
    }
  }

  /// Names travel as places in these lists: whoever changes one must raise `Session.snapshotFormat`.
  @Test func `format 15 has these lists`() {
    #expect(Session.snapshotFormat == 15)
    #expect(Seat.Role.allCases.map(\.rawValue) == ["moderator", "rapporteur", "viewer"])
    #expect(PointPriority.allCases.map(\.rawValue) == ["low", "normal", "high"])
    #expect(
      VoteMethod.allCases.map(\.rawValue)
        == ["hands", "cards", "standing", "paper", "rollCall", "imported"])
    #expect(
      VoteBase.allCases.map(\.rawValue) == ["cast", "castAndAbstentions", "present", "entitled"])
    #expect(AnswerCondition.Bound.allCases.map(\.rawValue) == ["atLeast", "atMost", "fewerThan"])
    #expect(
      VoteOutcome.allCases.map(\.rawValue) == [
        "adopted", "notAdopted", "tie", "noDecision", "supported", "notSupported", "evenlyDivided",
        "noQuorum",
      ])
    #expect(
      GroupVerdict.State.allCases.map(\.rawValue) == [
        "met", "notMet", "tie", "noView", "excused", "absent",
      ])
    #expect(VoteAnswer.allCases.map(\.rawValue) == ["yes", "no", "abstain", "block"])
    #expect(
      Quorum.Kind.allCases.map(\.rawValue)
        == ["presence", "participation", "presenceInEachGroup", "participationInEachGroup"])
    #expect(
      Revision.Kind.allCases.map(\.rawValue) == ["recount", "correction", "reconsideration"])
    #expect(
      ParticipantRole.allCases.map(\.rawValue)
        == ["voting", "observer", "moderator", "rapporteur", "interpreter"])
    // One more at the end needs no new format.
    let methods = ["fistToFive", "gradients", "dots", "approval", "score", "ranked"]
    #expect(PollMethod.allCases.map(\.rawValue).starts(with: methods))
    #expect(ConsensusResult.allCases.map(\.rawValue) == ["adopted", "notReached", "calledOff"])
    #expect(AgreementLevel.allCases.map(\.rawValue) == ["enthusiastic", "broad", "lukewarm"])
    #expect(ConsentResult.allCases.map(\.rawValue) == ["consent", "notReached", "calledOff"])
    #expect(
      ConsentObjection.Outcome.allCases.map(\.rawValue)
        == ["open", "integrated", "withdrawn", "standing"])
    #expect(
      AttributionRegime.allCases.map(\.rawValue)
        == ["attributed", "affiliation", "group", "chatham-house"])
    let kinds = [
      "note", "keyMessage", "agreement", "divergence", "action", "question", "quotation", "data",
      "parked",
    ]
    #expect(NoteKind.allCases.map(\.rawValue).starts(with: kinds))
    #expect(
      ChangeKind.allCases.map(\.rawValue) == [
        "sessionCreated", "sessionClosed", "presenceSet", "pointOpened", "pointLeft", "pointMarked",
        "pointAdded", "pointMoved", "pointMerged", "pointEdited", "noteAdded", "noteEdited",
        "noteRemoved", "recommendationAdded", "recommendationEdited", "recommendationMarked",
        "decisionOpened", "decisionUpdated", "decisionSuperseded", "undone", "redone",
        "peopleNamed", "pointsOrdered", "pointWeighed", "participantsAdded", "participantEdited",
        "participantRemoved", "participantsMarked", "rollAnswered", "ballotAdded",
        "floorRequested", "interventionEdited", "listOrdered", "requestsReleased", "floorGiven",
        "floorEnded", "floorPaused", "floorResumed", "speechLimited", "floorRuled",
        "sessionPaused", "sessionResumed", "hardStopSet", "pointExtended",
        "reminderSet", "reminderSettled", "recommendationSourced", "followUpNoted", "regimeSet",
        "documentIssued", "setUpMended", "pointsTimed",
      ])
    #expect(
      SetUpField.allCases.map(\.rawValue) == [
        "title", "event", "place", "room", "date", "start", "duration", "constituencies",
        "decision", "reserve", "attribution",
      ])
    #expect(
      FollowUpState.allCases.map(\.rawValue) == ["not-started", "in-progress", "done", "dropped"])
    #expect(
      InterventionKind.allCases.map(\.rawValue) == [
        "floor", "panel", "response", "question", "order", "reply", "moderator", "technical",
      ])
    #expect(FloorChannel.allCases.map(\.rawValue) == ["room", "online", "phone"])
    #expect(ReleaseReason.allCases.map(\.rawValue) == ["dropped", "unheard", "tooLate"])
    #expect(
      ProposalMode.allCases.map(\.rawValue)
        == ["fifo", "balance", "zip", "first-timers", "formal"])
  }

  @Test func `the agenda's rule for decisions is that of the session again`() throws {
    let room = Room(decision: "consensus, else 3/4 of votes cast")
    let again = try Session(snapshot: room.session.snapshot())
    #expect(again == room.session)
    #expect(again.practice.rule == .threeQuarters)
  }

  @Test func `every kind of thing stands at its number`() {
    #expect(Slots.all.map { $0.kind } == Array(0..<UInt8(Slots.all.count)))
  }

  /// The bytes of the format, so that a change of the layout without a new number is noticed.
  @Test func `format 15 has these bytes`() {
    let sum = SnapshotSample.bytesOfEveryKind().reduce(into: UInt32(2_166_136_261)) { sum, byte in
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    #expect(sum == 3_473_942_999)
  }
}
