import BreakoutModel
import Terminal

/// Everything that can happen to a cockpit; nothing else changes it.
public enum Message: Sendable {
  case input(InputEvent, at: Timestamp)
  /// The time went on.
  case tick(at: Timestamp)
  /// What was typed at this seat and not sent, and what could not be saved, when the program was left.
  case restored(Draft, [WaitingAct])
  /// A request was carried out by these events and is durable.
  case performed(Request, [Event])
  case refused(Request, Refusal)
  /// Another seat did something about the same just before; the request was not carried out.
  case overtaken(Request, by: Event)
  /// Other seats did something.
  case followed([Event], at: Timestamp)
  /// Who else sits at the session now.
  case seated([Sitting])
  /// What is typed to sit down here, by now.
  case joined(by: SeatCommands)
  /// Somebody took this seat over; from now on it only looks on, as this viewer.
  case unseated(Seat)
  /// A request could not be saved; the sentence says why.
  case notSaved(Request, because: String)
  /// Nothing can be added to the record for this reason, or it can again.
  case recordAccess(problem: String?)
  /// What is typed and what waits is kept over a crash, or is not for this reason.
  case keeping(problem: String?)
  /// A file of ballots for the open poll was read, or could not be.
  case ballotsRead(Result<ReadBallots, BallotFileProblem>)
  /// The roster file that was asked for was read.
  case rosterRead(ImportPreview)
  /// What an export would write.
  case exportPlanned(ExportPlan)
  /// An export has come so far.
  case exported(ExportNews)
  /// An errand outside of the session ended with this to say.
  case reported(String, isProblem: Bool)
}

/// Something the session is asked to do.
public struct Request: Equatable, Sendable {
  public let intent: Intent
  /// What is asked for next where this was done, and not at all where it was not.
  public let rest: [Intent]
  /// When it was asked for, which is when it happened for the record.
  public let at: Timestamp
  /// What undo or redo is about in a few words, or what a correction is about as it reads until then: known
  /// only before it happens.
  public let account: String?
  public let origin: Origin
  /// What other seats did that whoever asked cannot have seen: an act about the same is not done.
  public let unseen: [Event]
  /// The newest event that whoever asked had seen.
  public let seen: Int
  /// What was typed for it, as a draft keeps it.
  public let source: [String]
  /// What is tried once more, where it could not be saved before.
  public let waiting: WaitingAct?

  public init(
    _ intent: Intent, then rest: [Intent] = [], at: Timestamp, account: String? = nil,
    from origin: Origin = .key, unseen: [Event] = [], seen: Int = 0, source: [String] = []
  ) {
    self.intent = intent
    self.rest = rest
    self.at = at
    self.account = account
    self.origin = origin
    self.unseen = unseen
    self.seen = seen
    self.source = source
    waiting = nil
  }

  /// Tries an act of the outbox again.
  init(_ act: WaitingAct) {
    intent = act.intent
    rest = []
    at = act.at
    account = nil
    origin = .outbox
    unseen = []
    seen = act.seen
    source = act.source
    waiting = act
  }

  /// Whether it is kept and tried again where it cannot be saved: what was typed leaves its line or form then.
  var canWait: Bool { intent.canWait && (origin == .noteLine || origin == .form) }

  /// Where it came from, which is where its text stands until it is saved.
  public enum Origin: Equatable, Sendable {
    case key, noteLine, form
    /// The line itself is off the record; the request only takes away what it replaces.
    case offTheRecord
    /// It could not be saved earlier and waits in the outbox.
    case outbox
  }
}

/// What a cockpit wants done in the world. What comes of one is taken in by `update` before the next is carried out:
/// an act is decided on what became of those before it.
public enum Effect: Equatable, Sendable {
  case perform(Request)
  /// Finds out what an export would write.
  case planExport(ExportOrder)
  /// Writes the document.
  case export(ExportOrder)
  /// Reads a file of ballots for the poll that is open.
  case readBallots(path: String, for: Poll)
  /// Reads a roster file, to be looked at before it is imported.
  case readRoster(path: String)
  /// Writes an agenda to a new file.
  case writeAgenda(Agenda, assumed: Set<SetUpField>)
  /// Keeps unsent text for a restart; empty text forgets it.
  case keepDraft(Draft)
  /// Keeps what could not be saved for a restart, and nothing else; where none waits, forgets it.
  case keepOutbox([WaitingAct])
  case ring
  case redraw
  case suspend
  case quit
}
