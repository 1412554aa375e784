import BreakoutModel
import BreakoutWords

/// What was typed but could not be saved. It stays on the screen as unsaved, is kept over a crash, is tried
/// again in its order and goes into every export.
struct Outbox: Equatable, Sendable {
  /// Oldest first.
  private(set) var acts: [WaitingAct] = []
  /// Asked for since, and done only after what waits, so that the record keeps its order and a note lands
  /// in the point in which it was typed.
  var held: [Request] = []
  /// Why the last try failed.
  var reason = ""
  var lastTry = Timestamp(milliseconds: 0)
  /// Whether a try is under way.
  var isTrying = false
  /// How many acts had to wait at this seat since the program started.
  private var count = 0

  static let pause = Milliseconds.seconds(2)

  var isEmpty: Bool { acts.isEmpty }

  mutating func keep(_ request: Request, by seat: Seat) {
    count += 1
    let id = "\(seat.rawValue) \(request.at.milliseconds) \(request.seen) \(count)"
    acts.append(
      WaitingAct(
        id: id, request.intent, at: request.at, by: seat, seen: request.seen,
        source: request.source))
  }

  /// Takes over what waited when the program was left.
  mutating func take(_ acts: [WaitingAct]) {
    self.acts += acts
    reason = Words.current.shell.waitedAtTheEnd
  }

  mutating func dropFirst() {
    if !acts.isEmpty { acts.removeFirst() }
  }

  /// The texts, as an export prints them.
  var drafts: [NoteDraft] { acts.map(\.draft) }
}

extension WaitingAct {
  /// Its text as a note.
  fileprivate var draft: NoteDraft {
    switch intent {
    case .note(.add(let draft)), .note(.edit(_, let draft)): draft
    case .note(.extend(_, let text)), .recommendation(.extend(_, let text)):
      NoteDraft(at: at, text: text)
    case .recommendation(.add(let fields, _, _)), .recommendation(.edit(_, let fields)),
      .recommendation(.merge(_, _, let fields)):
      NoteDraft(at: at, text: "r " + RecommendationLine.text(for: fields))
    default: NoteDraft(at: at, text: words)
    }
  }
}
