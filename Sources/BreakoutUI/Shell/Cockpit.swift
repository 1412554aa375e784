import BreakoutModel
import BreakoutWords
import Terminal

/// What the people at one seat see and are about to do. A value: every message goes through `update`, and
/// `frame()` draws it.
public struct Cockpit: Sendable {
  /// The session as it is saved.
  public private(set) var session: Session
  public internal(set) var seat: Seat
  public internal(set) var size: Size
  public internal(set) var now: Timestamp
  /// What documents are in, and what the moderator says to the room; the screen has a language of its own.
  let documentWords: Words

  /// What is typed to sit down at this session.
  var commands: SeatCommands

  /// Whether the keys go to the note line.
  var isTyping: Bool
  /// Whether the line gets the keys back once what was called from it is left.
  var lineWaits = false
  var composer = Composer()
  var record = RecordScroll.following
  var sheet = SetUpSheet()
  /// What covers the middle, on top what has the keys.
  var scenes: [Panel] = []
  /// What was put aside for something that is typed in the line.
  var scenesAside: [Panel] = []
  var question: Question?
  var notice: Notice?
  var seatCall = SeatCall()
  var outbox = Outbox()
  var offTheRecord = OffTheRecordLines()
  var sent: SentLines
  /// Who else sits here.
  var company: Company
  /// Names for completion, learnt from the session as it grows.
  var names: KnownNames
  var unfinished = UnfinishedWork()
  var exporting = ExportProgress()
  var bell = Bell.atEnd
  /// When somebody last did something at this seat.
  var lastInput: Timestamp
  /// The cockpit before the Escape key that came last, if nothing was pressed since; an array because a value
  /// cannot hold another of its own kind.
  var beforeEscape: [Cockpit] = []
  var restartCopy = RestartCopy()
  /// Whether nothing can be added to the record, say because it is damaged.
  var isReadOnly = false

  /// - Parameters:
  ///   - documentWords: without it documents are in the language of the screen.
  ///   - commands: what other seats type.
  public init(
    session: Session, seat: Seat, size: Size, now: Timestamp, documentWords: Words = .current,
    commands: SeatCommands = SeatCommands()
  ) {
    self.session = session
    self.seat = seat
    self.size = size
    self.now = now
    self.documentWords = documentWords
    self.commands = commands
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
    restartCopy.acts = outbox.acts
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
