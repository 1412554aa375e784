/// Turns what ncurses reads into events: Alt from a leading escape, a bracketed paste into one
/// event, and sequences that nobody knows into nothing.
///
/// Feed it everything there is to read, then `flush()` it.
public struct KeyDecoder: Sendable {
  private enum State {
    case ready
    /// After an escape: the Escape key, or the beginning of Alt and another key.
    case escape
    /// After escape and `[`, with what came since: an unknown sequence of the terminal.
    case sequence([UInt32])
    case paste(PlainText)
  }

  /// What is longer is no sequence of a terminal.
  private static let longestSequence = 32

  private var state = State.ready

  public init() {}

  /// A paste has begun and not ended. When nothing more comes for long, `abandonPaste()`.
  public var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes one reading and returns the events that are certain now.
  public mutating func feed(_ reading: Reading) -> [InputEvent] {
    switch state {
    case .ready:
      return start(with: reading)
    case .escape:
      return afterEscape(reading)
    case .sequence(let scalars):
      return inSequence(scalars, reading)
    case .paste(var buffer):
      // Released so that the buffer is appended to in place, however long the paste is.
      state = .ready
      let events = inPaste(&buffer, reading)
      if case .key(KeyCode.pasteEnd) = reading { return events }
      state = .paste(buffer)
      return events
    }
  }

  /// Nothing more waits to be read: an escape was the key itself.
  public mutating func flush() -> [InputEvent] {
    switch state {
    case .ready, .paste:
      return []
    case .escape:
      state = .ready
      return [.key(.escape)]
    case .sequence(let scalars):
      state = .ready
      return typed(scalars)
    }
  }

  /// Ends a paste whose end did not come, so that typing is typing again; gives what was pasted.
  public mutating func abandonPaste() -> [InputEvent] {
    guard case .paste(let buffer) = state else { return [] }
    state = .ready
    return pasted(buffer)
  }

  private mutating func start(with reading: Reading) -> [InputEvent] {
    switch reading {
    case .character(0x1B):
      state = .escape
      return []
    case .character(let value):
      return key(of: value).map { [.key($0)] } ?? []
    case .key(KeyCode.pasteStart):
      state = .paste(PlainText())
      return []
    case .key(let code):
      return KeyCode.key(code).map { [.key($0)] } ?? []
    case .mouse(let event):
      return [.mouse(event)]
    case .resize(let size):
      return [.resize(size)]
    }
  }

  private mutating func afterEscape(_ reading: Reading) -> [InputEvent] {
    state = .ready
    switch reading {
    case .character(0x5B):
      state = .sequence([])
      return []
    case .character(let value) where value != 0x1B:
      return key(of: value).map { [.key($0.adding(.alt))] } ?? []
    case .key(let code) where code != KeyCode.pasteStart:
      return KeyCode.key(code).map { [.key($0.adding(.alt))] } ?? []
    default:
      return [.key(.escape)] + start(with: reading)
    }
  }

  private mutating func inSequence(_ scalars: [UInt32], _ reading: Reading) -> [InputEvent] {
    state = .ready
    guard case .character(let value) = reading, scalars.count < Self.longestSequence else {
      return typed(scalars) + start(with: reading)
    }
    switch value {
    case 0x20...0x3F:
      state = .sequence(scalars + [value])
      return []
    case 0x40...0x7E:
      return []
    default:
      return typed(scalars) + start(with: reading)
    }
  }

  private func inPaste(_ buffer: inout PlainText, _ reading: Reading) -> [InputEvent] {
    switch reading {
    case .character(let value):
      buffer.append(value)
      return []
    case .key(KeyCode.pasteEnd):
      return pasted(buffer)
    case .key, .mouse:
      return []
    case .resize(let size):
      return [.resize(size)]
    }
  }

  private func pasted(_ buffer: PlainText) -> [InputEvent] {
    buffer.text.isEmpty ? [] : [.paste(buffer.text)]
  }

  /// What looked like a sequence and was none.
  private func typed(_ scalars: [UInt32]) -> [InputEvent] {
    [.key(.alt("["))] + scalars.compactMap(key(of:)).map(InputEvent.key)
  }

  private func key(of value: UInt32) -> Key? {
    switch value {
    case 0: return .control(" ")
    case 8, 127: return .backspace
    case 9: return .tab
    case 13: return .enter
    case 1...26: return .control(Character(Unicode.Scalar(UInt8(value + 0x60))))
    case 28...31: return .control(Character(Unicode.Scalar(UInt8(value + 0x40))))
    case 0x80..<0xA0: return nil
    default: return Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }
}
