import Terminal

/// Finds out whether another program has written on the terminal, as a broadcast of the system does.
///
/// While nobody types, the terminal is asked where its cursor is before each frame, which would bring it
/// back: that costs a few bytes. A frame that was drawn without asking may hide what somebody else wrote,
/// so after such frames the screen is drawn again once, when nobody has typed for a while. Times are in
/// milliseconds.
struct ForeignText {
  /// From so long after the last key on the terminal is asked.
  private static let quiet = 2000
  /// So long after the last key, and not more often, the screen is drawn again.
  private static let longQuiet = 8000
  /// Between two questions while nothing is drawn.
  private static let pause = 7000
  /// A terminal whose cursor is elsewhere so often, one time after the other, counts in its own way.
  private static let mostSurprises = 3

  /// When the terminal was asked and has not answered yet.
  private(set) var askedAt: Int?
  private var expected = Position.origin
  private var surprises = 0
  private var lastAsked: Int
  private var lastDrawnWhole: Int
  /// Whether a frame was drawn since, before which nobody asked.
  private var mayHide = false

  init(now: Int) {
    (lastAsked, lastDrawnWhole) = (now, now)
  }

  /// When to look next, if nothing is drawn before; `nil` while there is nothing to be done.
  func deadline(lastInput: Int) -> Int? {
    let ask = mayAsk ? max(lastAsked + Self.pause, lastInput + Self.quiet) : nil
    let draw = mayHide ? max(lastDrawnWhole, lastInput) + Self.longQuiet : nil
    return [ask, draw].compactMap(\.self).min()
  }

  /// Whether to ask before a frame is drawn now. If not, the frame may hide something.
  mutating func asksBeforeFrame(now: Int, lastInput: Int) -> Bool {
    guard mayAsk, now >= lastInput + Self.quiet else {
      mayHide = true
      return false
    }
    return true
  }

  /// Whether to ask now, although nothing is drawn.
  func asks(now: Int, lastInput: Int) -> Bool {
    mayAsk && now >= max(lastAsked + Self.pause, lastInput + Self.quiet)
  }

  /// Whether to draw the whole screen again, to be safe.
  mutating func drawsAgain(now: Int, lastInput: Int) -> Bool {
    guard mayHide, now >= max(lastDrawnWhole, lastInput) + Self.longQuiet else { return false }
    lastDrawnWhole = now
    mayHide = false
    return true
  }

  private var mayAsk: Bool { askedAt == nil && surprises < Self.mostSurprises }

  /// The terminal was asked, with its cursor at this place as far as anybody here knows.
  mutating func asked(expecting position: Position, now: Int) {
    (askedAt, expected, lastAsked) = (now, position, now)
  }

  /// Takes the answer, and says whether somebody else has written.
  mutating func answered(_ position: Position) -> Bool {
    guard askedAt != nil else { return false }
    askedAt = nil
    surprises = position == expected ? 0 : surprises + 1
    return position != expected
  }

  /// The terminal has moved its cursor for a reason that is known, and everything is drawn again: an answer
  /// that is due tells nothing.
  mutating func forget(now: Int) {
    (askedAt, lastAsked, lastDrawnWhole, mayHide) = (nil, now, now, false)
  }
}
