import BreakoutModel

/// What was typed but could not be saved. It stays on the screen as unsaved, is tried again in its order
/// and goes into every export.
struct Outbox: Equatable, Sendable {
  private(set) var requests: [Request] = []
  /// Asked for since, and done only after what waits, so that the record keeps its order and a note lands
  /// in the point in which it was typed.
  var held: [Request] = []
  /// Why the last try failed.
  var reason = ""
  var lastTry = Timestamp(milliseconds: 0)
  /// Whether a try is under way.
  var isTrying = false

  static let pause = Milliseconds.seconds(2)

  var isEmpty: Bool { requests.isEmpty }

  mutating func keep(_ request: Request) {
    requests.append(Request(request.intent, at: request.at, from: .outbox))
  }

  mutating func dropFirst() {
    if !requests.isEmpty { requests.removeFirst() }
  }

  /// The texts, as an export prints them.
  var drafts: [NoteDraft] {
    requests.compactMap { request in
      switch request.intent {
      case .addNote(let draft), .editNote(_, let draft): draft
      case .extendNote(let text): NoteDraft(at: request.at, text: text)
      case .addRecommendation(let fields, _, _), .editRecommendation(_, let fields):
        NoteDraft(at: request.at, text: "r " + RecommendationLine.text(for: fields))
      default: nil
      }
    }
  }
}

/// A note that must not leave this seat: kept in memory only, never saved, never exported (product rule
/// F6).
struct OffTheRecord: Equatable, Sendable {
  var at: Timestamp
  var text: String
  var point: PointID?
  /// After how many entries of the point's record it is shown.
  var after: Int
}
