import BreakoutModel
import BreakoutRecord
import BreakoutUI
import BreakoutWords

/// What is kept beside the session over a crash: the unsent text of a seat, and its acts that could not be
/// saved.
final class KeptWork {
  /// Why something would be lost in a crash; `nil` while everything is kept.
  private(set) var problem: String?
  private var lastProblem: String?
  private var drafts: any KeptDraft
  /// `nil` once somebody has taken the seat over, with what waited there.
  private var outbox: (any KeptOutbox)?
  private let desk: any SeatDesk
  /// To be kept once the screen shows it.
  private var draft: Draft?
  /// All that waits, where the file may hold more: that is forgotten once the draft holds what was given back.
  private var acts: [WaitingAct]?

  /// - Parameter record: the link of the first event, where it can be read.
  init(at desk: any SeatDesk, seat: Seat, record: String?) {
    self.desk = desk
    drafts = desk.draft(of: seat)
    outbox = desk.outbox(of: seat, record: record)
  }

  /// What was left by this seat or by one that nobody sits at any more.
  struct Found {
    var draft = Draft()
    var acts: [WaitingAct] = []
    /// What people must be told.
    var sentences: [String] = []
  }

  /// - Parameter others: the other seats that somebody has; `nil` where no seats can be taken.
  func open(_ seat: Seat, besides others: [Seat]?) -> Found {
    defer { lastProblem = problem }
    var found = Found()
    trying {
      if others != nil { try drafts.reserve() }
      found.draft = Draft(try drafts.read())
      if found.draft.isEmpty, let others {
        found.draft = try takeAbandonedDraft(seat, besides: others + [seat])
      }
    }
    if let left = outbox?.open(besides: others) {
      found.acts = left.acts
      found.sentences = left.aside.map { words.runCommand.leftAside(in: $0) }
      problem = problem ?? left.problem?.sentence
    }
    return found
  }

  private func takeAbandonedDraft(
    _ seat: Seat, besides taken: [Seat]
  ) throws(StoreProblem) -> Draft {
    for left in try desk.abandonedDrafts(of: seat.role, besides: taken) {
      let text = try left.read()
      if !text.isEmpty { try drafts.keep(text) }
      try left.remove()
      if !text.isEmpty { return Draft(text) }
    }
    return Draft()
  }

  func keep(draft: Draft) { self.draft = draft }

  /// New acts are kept at once: they are nowhere else.
  func keep(_ acts: [WaitingAct]) {
    self.acts = acts
    trying { try outbox?.add(acts) }
  }

  /// Brings the files up to date, once the screen shows what they will hold.
  ///
  /// - Returns: whether `problem` is another one than after the last time.
  func flush() -> Bool {
    guard draft != nil || acts != nil else { return false }
    defer { lastProblem = problem }
    problem = nil
    if let kept = draft {
      trying {
        try drafts.keep(kept.text)
        draft = nil
      }
    }
    // What was given back stands in the draft; until that is kept, it stays in the outbox.
    if draft == nil, let waiting = acts {
      trying {
        try outbox?.add(waiting)
        try outbox?.settle(waiting)
        acts = nil
      }
    }
    return problem != lastProblem
  }

  /// Somebody has taken the seat over, with all that is kept for it.
  func handOver(to seat: Seat) {
    // What the file of acts holds is the other's now, and both try it: it is done once.
    acts = nil
    _ = flush()
    drafts = desk.draft(of: seat)
    outbox = nil
    draft = nil
    acts = nil
  }

  /// Closes the files, and takes away those that hold nothing.
  ///
  /// - Returns: where acts are kept that wait, and why what was typed and not sent is not kept.
  func close() -> (outbox: String?, lineProblem: String?) {
    _ = flush()
    let isKept = acts == nil && outbox != nil
    let lineProblem = draft.map(\.isEmpty) == false ? problem : nil
    trying { try drafts.release() }
    trying { try outbox?.close() }
    return (isKept ? outbox?.place : nil, lineProblem)
  }

  private func trying(_ work: () throws -> Void) {
    do {
      try work()
    } catch {
      problem = problem ?? (error as? StoreProblem)?.sentence ?? "\(error)"
    }
  }
}
