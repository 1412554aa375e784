import BreakoutModel
import Terminal

/// What the people at one seat see and are about to do. A value: every message goes through `update`, and
/// `frame()` draws it.
public struct Cockpit: Sendable {
  /// The session as it is saved.
  public private(set) var session: Session
  public internal(set) var seat: Seat
  public internal(set) var size: Size
  public internal(set) var now: Timestamp

  /// Whether the keys go to the note line.
  var isTyping: Bool
  var composer = Composer()
  var record = RecordScroll.following
  /// What covers the middle, on top what has the keys.
  var scenes: [Panel] = []
  /// What was put aside for something that is typed in the line.
  var scenesAside: [Panel] = []
  var question: Question?
  var notice: Notice?
  /// What follows the end of a consensus call.
  var afterCall: AfterCall?
  var outbox = Outbox()
  var offTheRecord = OffTheRecordLines()
  var sent: SentLines
  /// Who else sits here.
  var company: Company
  /// Names for completion, learnt from the session as it grows.
  var names: KnownNames
  /// Unfinished forms that were left with Esc, offered again when the same form is opened.
  var keptForms: [Form.Purpose: Form] = [:]
  /// A vote's numbers that were left with Esc.
  var keptVote: VoteForm?
  /// A poll's set-up, or its totals, that were left with Esc.
  var keptPoll: PollForm?
  /// A count of the room that was left with Esc.
  var keptPresence: PresencePanel?
  /// How the document was written last.
  var exportChoice = ExportChoice()
  /// What is written once its version is in the record.
  var pendingExport: ExportOrder?
  /// Why the version of the document that is being written is not in the record.
  var unrecordedExport: String?
  /// The call of another seat that somebody here has begun to end.
  var joinedCall: DecisionID?
  /// Whether an objection was heard before the call was opened.
  var isObjectionHeard = false
  var bell = Bell.atEnd
  /// When somebody last did something at this seat.
  var lastInput: Timestamp
  /// The cockpit before the Escape key that came last, if nothing was pressed since; an array because a value
  /// cannot hold another of its own kind.
  var beforeEscape: [Cockpit] = []
  /// The text that was last handed over to be kept for a restart.
  var keptDraft = Draft()
  /// The acts that were last handed over to be kept for a restart.
  var keptOutbox: [WaitingAct] = []
  /// Why what is typed, or what waits, would not be there after a crash.
  var keepingProblem: String?
  /// Whether nothing can be added to the record, say because it is damaged.
  var isReadOnly = false

  public init(session: Session, seat: Seat, size: Size, now: Timestamp) {
    self.session = session
    self.seat = seat
    self.size = size
    self.now = now
    lastInput = session.lastAt
    isTyping = seat.role == .rapporteur
    names = KnownNames(session)
    sent = SentLines(session, by: seat)
    company = Company(session)
    record.hold(session.pointAtHand, in: session)
  }

  /// Takes in what is in the record by now.
  mutating func take(_ events: [Event]) { session.apply(events) }

  /// The point whose record is shown.
  var viewedPoint: PointID? { record.viewed ?? session.pointAtHand }

  /// Takes over what waited to be saved when the program was left, to be tried again.
  mutating func restore(_ acts: [WaitingAct]) {
    guard !acts.isEmpty else { return }
    outbox.take(acts)
    keptOutbox = outbox.acts
    // A kill came before the line was seen to be empty.
    let isInLine = acts.contains {
      $0.begun == composer.startedAt && $0.words == composer.editor.text
    }
    if isInLine, composer.target == .new { composer.clear() }
  }

  /// What waits to be saved, in words, oldest first.
  public var unsaved: [String] { outbox.drafts.map { $0.kind.prefix + $0.text } }

  /// Why it waits.
  public var unsavedReason: String { outbox.reason }
}
