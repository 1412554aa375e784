import BreakoutModel
import BreakoutWords

/// Every act is acknowledged in one line, with the way back.
extension Cockpit {
  /// Says what an act has done where nothing else was said about it.
  ///
  /// - Parameter before: what stood there before the act, which stays where the act did nothing.
  mutating func acknowledge(_ request: Request, _ events: [Event], _ before: Notice?) {
    guard notice == nil, question == nil else { return }
    guard let last = events.last else {
      notice = before
      return
    }
    if let text = acknowledgement(of: last, request) {
      say(words.shell.done(text, wayBack: wayBack(from: last)))
    }
  }

  /// `nil` where a panel shows the act itself, and what is to be said to the room stands in the line.
  private func acknowledgement(of event: Event, _ request: Request) -> String? {
    if request.origin == .offTheRecord {
      return words.shell.offTheRecordFromNowOn
    }
    switch event.change {
    case .noteAdded(let note):
      return note.kind == .note ? words.shell.saved : words.shell.saved(as: note.kind.name)
    case .noteEdited: return words.shell.savedChange
    case .noteRemoved: return words.shell.removed
    case .recommendationEdited(let id, _): return words.shell.savedAsItReads("\(id)")
    case .recommendationMarked(let id, let status): return words.shell.isNow("\(id)", status.name)
    case .decisionOpened, .decisionUpdated, .rollAnswered, .ballotAdded:
      return panel == nil ? words.shell.recorded(session.account(of: event).phrase) : nil
    default: return words.shell.isDone(session.account(of: event).phrase)
    }
  }

  private func wayBack(from event: Event) -> String {
    guard event.change.kind == .noteRemoved else { return wayBack }
    return isTyping && panel == nil ? words.shell.undoLineBringsBack : words.shell.undoKeyBringsBack
  }

  /// A correction, with the words round it as they were and as they are now.
  ///
  /// - Parameter before: the whole text as it was.
  mutating func sayCorrected(_ change: Substitution, _ before: String?, _ events: [Event]) {
    let now: String? =
      switch events.last?.change {
      case .noteEdited(let note): note.text
      case .recommendationEdited(_, let fields): fields.text
      default: nil
      }
    guard let before, let now else { return }
    let was = before.excerpt(around: change.old)
    let reads = now.excerpt(around: change.new)
    say(words.shell.done(words.shell.corrected(from: was, to: reads), wayBack: wayBack))
  }
}

extension String {
  /// Some words and a few before and behind them.
  fileprivate func excerpt(around words: String) -> String {
    let line = String(map { $0.isNewline ? " " : $0 })
    guard let range = line.firstRange(of: words) else { return line.fitted(columns: 40) }
    let start = line.index(range.lowerBound, offsetBy: -16, limitedBy: line.startIndex)
    let end = line.index(range.upperBound, offsetBy: 16, limitedBy: line.endIndex)
    let first = start ?? line.startIndex
    let last = end ?? line.endIndex
    return (first > line.startIndex ? "…" : "") + line[first..<last]
      + (last < line.endIndex ? "…" : "")
  }
}
