import BreakoutModel
import BreakoutWords
import Terminal

/// What the room sees on its own screen: the point, the clocks, who speaks and who is next, and what is being
/// decided (product rule F19). It is drawn from a session that it never changes.
///
/// It shows what is named here and nothing else: no notes, no drafts, nobody's share of the time, and of a
/// vote no number before it was declared.
public struct RoomDisplay: Equatable, Sendable {
  /// `nil` while the session's file cannot be read.
  public var session: Session?
  public var now: Timestamp
  public var size: Size

  public static let smallest = CockpitLayout.smallest

  public init(session: Session?, now: Timestamp, size: Size) {
    self.session = session
    self.now = now
    self.size = size
  }

  /// Whether a key leaves the display; no other key does anything.
  public static func leaves(_ key: Key) -> Bool {
    let key = KeyboardLayout.latin(key) ?? key
    return key == .control("c") || key.typedCharacter == "q" || key.typedCharacter == "Q"
  }

  /// When the screen changes by itself next: at the next second of a clock that runs; `nil` while none runs.
  public var nextTick: Timestamp? {
    let waits = runningClocks.map { 1000 - $0 % 1000 }.sorted()
    // Two clocks whose seconds change within 50 ms of each other look as if they changed together.
    return waits.first.map { first in
      now + Milliseconds(waits.last { $0 - first <= 50 } ?? first)
    }
  }

  /// The clocks that run, in milliseconds.
  private var runningClocks: [Int64] {
    guard let session, session.closed == nil, session.currentBreak == nil else { return [] }
    let point = session.current.map { $0.elapsed(at: now).count }
    let speech = session.floor.speaker.flatMap { $0.isRunning ? $0.spoken(at: now).count : nil }
    return [point, speech].compactMap { $0 }
  }

  /// The whole screen, without a cursor.
  public func frame() -> Frame {
    var canvas = Canvas(size: size)
    let smallest = Self.smallest
    guard size.columns >= smallest.columns, size.rows >= smallest.rows else {
      draw(words.display.tooSmall(columns: smallest.columns, rows: smallest.rows), &canvas)
      return Frame(canvas: canvas)
    }
    guard let session else {
      draw(words.display.unreadable, &canvas)
      return Frame(canvas: canvas)
    }
    RoomView(session, at: now).draw(&canvas)
    return Frame(canvas: canvas)
  }

  private func draw(_ sentence: String, _ canvas: inout Canvas) {
    for (row, line) in WrappedText(sentence, columns: max(1, size.columns)).lines.enumerated() {
      canvas.put(line, at: Position(column: 0, row: row))
    }
  }
}
