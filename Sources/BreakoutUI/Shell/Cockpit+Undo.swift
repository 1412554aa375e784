import BreakoutModel
import BreakoutWords

/// Undo and redo, in the session and off the record.
extension Cockpit {
  /// The number of this seat's newest act that undo would take back; 0 where there is none.
  var newestOwnAct: Int {
    session.undoStep(for: seat).flatMap { $0.seat == seat ? $0.act : nil } ?? 0
  }

  /// Takes back what was done last at this seat, in the session or off the record.
  mutating func undo() -> [Effect] {
    guard offTheRecord.isNewer(than: newestOwnAct) else { return ask(.undo) }
    offTheRecord.takeBack()
    settleLine()
    say(isTyping ? words.notes.takenBackLine : words.notes.takenBackKey)
    return []
  }

  mutating func redo() -> [Effect] {
    guard offTheRecord.isNext(before: session.redoStep(for: seat)?.act) else { return ask(.redo) }
    offTheRecord.bringBack()
    settleLine()
    say(words.shell.done(words.notes.doneAgain, wayBack: wayBack))
    return []
  }

  /// The way back from an act, at the end of what acknowledges it.
  var wayBack: String {
    isTyping && panel == nil ? words.shell.undoLineTakesBack : words.shell.undoKeyTakesBack
  }

  var whyNotUndone: String? {
    session.undoStep(for: seat) == nil && !offTheRecord.isNewer(than: newestOwnAct)
      ? Refusal.nothingToUndo.sentence : nil
  }

  var whyNotRedone: String? {
    session.redoStep(for: seat) == nil && !offTheRecord.isNext(before: nil)
      ? Refusal.nothingToRedo.sentence : nil
  }

  /// Whether the closing is taken back, where the key that undoes would take back something else.
  func reopening(_ intent: Intent, _ refusal: Refusal) -> Question? {
    if case .closeSession = intent { return nil }
    guard refusal == .sessionClosed, let closing = session.closingStep,
      session.undoStep(for: seat)?.act != closing.act
    else { return nil }
    return Question(
      text: words.floor.takeClosingBack,
      ifYes: .perform(.takeBack(act: closing.act)))
  }
}

extension Question {
  /// Whether another seat's act is taken back; `nil` where that is not the question.
  init?(undoing refusal: Refusal) {
    switch refusal {
    case .isOfOtherSeat(let step), .changedSince(_, let step), .lastIsTakenBack(_, _, let step):
      self.init(text: refusal.sentence, ifYes: .perform(.takeBack(act: step.act)))
    default: return nil
    }
  }
}
