/// A paste that has begun: its text, and what of its end has come.
struct PasteReader: Sendable {
  private var plain = PlainText()
  /// A sequence that has begun inside of the paste: its end, or a report that came in between.
  private var held: [UInt32] = []
  /// What was held when another sequence began.
  private var paused: [UInt32] = []
  private var report: Position?

  private static let end: [UInt32] = [0x32, 0x30, 0x31, 0x7E]
  /// What is longer is neither.
  private static let longest = 16

  /// Takes a character, and says whether the paste has ended with it.
  mutating func feed(_ value: UInt32) -> Bool {
    if held.isEmpty {
      if value == 0x1B || value == 0x9B { held = [value] } else { plain.append(value) }
      return false
    }
    if held == [0x1B] {
      if value == 0x5B { held.append(value) } else { return release(before: value) }
      return false
    }
    let begin = held[0] == 0x1B ? 2 : 1
    switch value {
    case 0x30...0x3B where held.count < Self.longest:
      held.append(value)
    case 0x52:
      report = SequenceKeys.cursorReport(of: .control, held[begin...] + [value])
      if report == nil { return release(before: value) }
      (held, paused) = (paused, [])
    case 0x7E where held[begin...] + [value] == Self.end[...]:
      for value in paused { plain.append(value) }
      return true
    default:
      return release(before: value)
    }
    return false
  }

  private mutating func release(before value: UInt32) -> Bool {
    for value in paused { plain.append(value) }
    paused = []
    if value == 0x1B || value == 0x9B {
      (paused, held) = (held, [value])
      return false
    }
    for value in held { plain.append(value) }
    held = []
    return feed(value)
  }

  /// The report that came last.
  mutating func takeCursorReport() -> Position? {
    defer { report = nil }
    return report
  }

  /// What was pasted.
  var events: [InputEvent] {
    plain.text.isEmpty ? [] : [.paste(plain.text)]
  }
}
