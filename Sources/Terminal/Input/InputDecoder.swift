/// Turns the bytes of a terminal into events, as a state machine for every kind of sequence that a
/// terminal sends by itself or for a key: a sequence that has begun is never typed and never runs a
/// command, known or not, whole or in pieces.
///
/// Time comes in as an argument, in milliseconds of any clock that is never set. Feed what each
/// reading gave as a whole, because characters that come together are not typed one by one; when
/// nothing waits to be read and `deadline` has come, `advance`.
///
/// Over a slow line the escape of an arrow key may come so early that it has been taken for the
/// Escape key. What looks like the rest of a sequence within half a second is one then, and takes that
/// key back (`InputEvent.escapeWithdrawn`). Keys that somebody types one by one right after Escape are
/// given all the same: at once where no sequence goes on so, else when half a second has passed without
/// its end. The limit: of `[` typed so soon after Escape with a letter behind it, of `O` with a key's last
/// letter, and of `_`, `^` and `X`, nobody can know it, and they are taken for the terminal's.
public struct InputDecoder: Sendable {
  enum State: Sendable {
    case ready
    /// After an escape, or two.
    case escape(isDouble: Bool)
    case sequence(TerminalSequence)
    /// After CSI and M: button, column and row as three bytes, of which these have come.
    case mouse([UInt8])
    case paste(PasteReader)
  }

  public var timing: InputTiming
  /// What the terminal's description has for keys, from the escape on.
  let described: [[UInt32]: Key]
  var state = State.ready
  /// When an escape came for which the Escape key was given, until something is typed behind it.
  var escapeKeyCame: Int?
  /// What had begun when a report came in between, to which it does not belong.
  var interrupted: TerminalSequence?
  /// Where the terminal said last that its cursor is, when it was asked.
  public internal(set) var cursorReport: Position?
  private var reader = ByteReader()
  /// When something last came.
  private(set) var last = Int.min / 2

  /// - Parameter described: byte sequences that begin with an escape, as strings, and their keys.
  public init(timing: InputTiming = InputTiming(), described: [String: Key] = [:]) {
    self.timing = timing
    self.described = [[UInt32]: Key](
      described.map { ($0.key.unicodeScalars.map(\.value), $0.value) }, uniquingKeysWith: { $1 })
  }

  /// When `advance` has something to decide, if nothing comes before; `nil` while time decides
  /// nothing.
  public var deadline: Int? {
    switch state {
    case .ready: nil
    case .escape: last + timing.escape
    case .sequence(let sequence) where sequence.hasEscape && sequence.isUndecided:
      last + timing.escape
    case .sequence, .mouse: last + InputTiming.longestGap
    case .paste: last + InputTiming.longestPasteSilence
    }
  }

  /// Takes what one reading gave, and returns the events that are certain now.
  public mutating func feed(_ bytes: some Collection<UInt8>, at now: Int) -> [InputEvent] {
    guard !bytes.isEmpty else { return [] }
    let isKeystroke = Self.isOneCharacter(bytes) && now - last >= InputTiming.typingGap
    last = now
    let arrival = Arrival(now: now, isKeystroke: isKeystroke)
    var events: [InputEvent] = []
    for byte in bytes {
      if case .mouse(let coordinates) = state {
        events += inMouse(coordinates + [byte])
        continue
      }
      for value in reader.feed(byte) {
        events += take(value, arrival)
      }
    }
    return events
  }

  /// Nothing waits to be read and it is this late: decides what only time can decide.
  public mutating func advance(to now: Int) -> [InputEvent] {
    guard let deadline, now >= deadline else { return [] }
    return giveUp()
  }

  /// Whether nothing has begun that is not yet whole.
  public var isAtRest: Bool {
    if case .ready = state { reader.isWhole } else { false }
  }

  /// Forgets the last report, before the terminal is asked for another.
  public mutating func forgetCursorReport() {
    cursorReport = nil
  }

  /// How a character came.
  struct Arrival {
    let now: Int
    /// Whether it came alone, as what somebody types does.
    let isKeystroke: Bool
  }

  private static func isOneCharacter(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 1 || (bytes.count <= 4 && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 })
  }
}
