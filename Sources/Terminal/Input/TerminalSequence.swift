/// A sequence that has begun, with what has come of it.
struct TerminalSequence: Hashable, Sendable {
  /// How it began.
  enum Opening: Hashable, Sendable {
    /// With an escape and its introducer in one piece: else it was a key with Alt.
    case escape
    /// With two escapes: the key is pressed with Alt.
    case doubleEscape
    /// With an introducer after an escape that was taken for the Escape key: else it was typed.
    case afterEscapeKey
    /// With a control character of the upper half, which no keyboard has.
    case c1
  }

  let introducer: Introducer
  let opening: Opening
  /// The characters behind the introducer; of a string none, because nobody asks for them.
  private(set) var body: [UInt32] = []
  /// What came behind the introducer one by one as if somebody typed it, since anything last came
  /// in one piece.
  private(set) var typed: [UInt32] = []
  /// Whether all of it came so.
  private(set) var isAllTyped: Bool
  /// After an escape inside of a string, which may end it.
  var hasEscape = false

  /// What is longer is no key.
  private static let longestBody = 64

  init(_ introducer: Introducer, _ opening: Opening, isKeystroke: Bool) {
    self.introducer = introducer
    self.opening = opening
    isAllTyped = isKeystroke || opening == .escape
  }

  /// Whether it can still be that somebody pressed keys one after the other.
  var isUndecided: Bool {
    (opening == .afterEscapeKey || opening == .escape) && isAllTyped && typed.isEmpty
  }

  /// Takes the Escape key back that its beginning was taken for.
  var withdrawal: [InputEvent] { opening == .afterEscapeKey ? [.escapeWithdrawn] : [] }

  mutating func append(_ value: UInt32, isKeystroke: Bool) {
    if isKeystroke {
      typed.append(value)
    } else {
      typed = []
      isAllTyped = false
    }
    if !introducer.opensString, body.count < Self.longestBody { body.append(value) }
  }

  /// Whether it is a string beyond doubt, though its characters came one by one and its end did not come.
  private var isCertainString: Bool {
    switch introducer {
    case .control, .shift: false
    case .applicationCommand, .privacyMessage, .string: !typed.isEmpty
    case .systemCommand: typed.first.map(Self.isDigit) == true && typed.contains(0x3B)
    case .deviceControl: typed.count > 1 && typed.contains { !Self.isDigit($0) }
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// What somebody may have typed, when it turns out that there is no sequence.
  var keys: [Key] {
    if isAllTyped, isCertainString { return [] }
    let rest = isAllTyped || introducer.opensString ? typed.compactMap(Key.init(typed:)) : []
    guard isAllTyped, let scalar = Unicode.Scalar(introducer.rawValue) else { return rest }
    let first = Character(scalar)
    return switch opening {
    case .escape: [.alt(first)] + rest
    case .afterEscapeKey: [.character(first)] + rest
    case .doubleEscape, .c1: rest
    }
  }
}
