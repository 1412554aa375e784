/// Each state, and what it makes of a character.
extension InputDecoder {
  mutating func take(_ value: UInt32, _ arrival: Arrival) -> [InputEvent] {
    switch state {
    case .ready:
      return start(value, arrival)
    case .escape(let isDouble):
      return afterEscape(value, isDouble, arrival)
    case .sequence(let sequence):
      return inSequence(sequence, value, arrival)
    case .mouse:
      return []
    case .paste(var paste):
      // Released so that the text is appended to in place, however long it is.
      state = .ready
      if paste.feed(value) { return paste.events }
      if let report = paste.takeCursorReport() { cursorReport = report }
      state = .paste(paste)
      return []
    }
  }

  private mutating func start(_ value: UInt32, _ arrival: Arrival) -> [InputEvent] {
    state = .ready
    if value == 0x1B {
      state = .escape(isDouble: false)
      return []
    }
    if let introducer = Introducer(c1: value) {
      open(introducer, .c1, arrival)
      return []
    }
    if let escape = escapeKeyCame {
      escapeKeyCame = nil
      if let events = afterEscapeKey(value, passed: arrival.now - escape, arrival) { return events }
    }
    return Key(typed: value).map { [.key($0)] } ?? []
  }

  /// What a character is that may belong to an escape which was taken for the Escape key; `nil` where it
  /// is one of its own.
  private mutating func afterEscapeKey(
    _ value: UInt32, passed: Int, _ arrival: Arrival
  ) -> [InputEvent]? {
    guard passed <= InputTiming.longestGap else { return nil }
    if let introducer = Introducer(rawValue: value) {
      open(introducer, .afterEscapeKey, arrival)
      return []
    }
    // The end of a string that nobody began.
    if value == 0x5C { return [.escapeWithdrawn] }
    guard passed < InputTiming.altGap else { return nil }
    return Key(typed: value).map { [.escapeWithdrawn, .key($0.adding(.alt))] }
  }

  private mutating func open(
    _ introducer: Introducer, _ opening: TerminalSequence.Opening, _ arrival: Arrival
  ) {
    state = .sequence(
      TerminalSequence(introducer, opening, isKeystroke: arrival.isKeystroke))
  }

  private mutating func afterEscape(
    _ value: UInt32, _ isDouble: Bool, _ arrival: Arrival
  ) -> [InputEvent] {
    let earlier: [InputEvent] = isDouble ? [.key(.escape)] : []
    if value == 0x1B {
      state = .escape(isDouble: true)
      return earlier
    }
    state = .ready
    if let key = described[[0x1B, value]] {
      escapeKeyCame = nil
      return earlier + [.key(key)]
    }
    if let introducer = Introducer(rawValue: value) {
      open(introducer, isDouble ? .doubleEscape : .escape, arrival)
      return []
    }
    // The end of a string that nobody began.
    if value == 0x5C { return earlier }
    escapeKeyCame = nil
    return earlier + (Key(typed: value).map { [.key($0.adding(.alt))] } ?? [])
  }

  private mutating func inSequence(
    _ sequence: TerminalSequence, _ value: UInt32, _ arrival: Arrival
  ) -> [InputEvent] {
    if sequence.hasEscape, value != 0x5C {
      if value == Introducer.control.rawValue { return interrupt(sequence, arrival) }
      let events = giveUp(keepingEscape: true)
      return events + take(value, arrival)
    }
    switch value {
    case 0x18, 0x1A, 0x9C:
      state = .ready
      return sequence.withdrawal
    case 0x5C where sequence.hasEscape:
      state = .ready
      return sequence.introducer.opensString
        ? sequence.withdrawal : sequence.keys.map(InputEvent.key)
    case 0x07 where sequence.introducer.opensString:
      state = .ready
      return sequence.withdrawal
    case 0x1B:
      var sequence = sequence
      sequence.hasEscape = true
      state = .sequence(sequence)
      return []
    case 0..<0x20, 0x7F:
      // With the rest of the sequence it belongs to that, alone it is a key.
      guard arrival.isKeystroke else { return [] }
      let events = giveUp()
      return events + start(value, arrival)
    default:
      return grow(sequence, by: value, arrival)
    }
  }

  /// A report may come in between, for which the terminal was asked before; everything else ends what had
  /// begun.
  private mutating func interrupt(
    _ sequence: TerminalSequence, _ arrival: Arrival
  ) -> [InputEvent] {
    interrupted = sequence
    interrupted?.hasEscape = false
    open(.control, .escape, arrival)
    return []
  }

  private mutating func grow(
    _ sequence: TerminalSequence, by value: UInt32, _ arrival: Arrival
  ) -> [InputEvent] {
    let isString = sequence.introducer.opensString
    let isStranger =
      Introducer(c1: value) != nil || (!isString && value > 0x7E)
      || (sequence.opening == .afterEscapeKey && sequence.isUndecided && arrival.isKeystroke
        && !sequence.introducer.canBegin(with: value))
    if isStranger {
      let events = giveUp()
      return events + take(value, arrival)
    }
    var sequence = sequence
    sequence.append(value, isKeystroke: arrival.isKeystroke)
    state = .sequence(sequence)
    return isString ? [] : finish(sequence, value)
  }

  /// What a control sequence is, if this was its last character.
  private mutating func finish(_ sequence: TerminalSequence, _ value: UInt32) -> [InputEvent] {
    let body = sequence.body
    let begin: [UInt32] = [0x1B, sequence.introducer.rawValue]
    let isLast: Bool
    if described[begin + body] != nil {
      isLast = true
    } else if sequence.introducer == .shift {
      isLast = !(0x30...0x39).contains(value)
    } else {
      isLast = (0x40...0x7E).contains(value) && body != [0x5B]
    }
    guard isLast else { return [] }
    state = .ready
    if let report = SequenceKeys.cursorReport(of: sequence.introducer, body) {
      cursorReport = report
      if let interrupted { state = .sequence(interrupted) }
      interrupted = nil
      return sequence.opening == .doubleEscape ? giveEscapeKey() : sequence.withdrawal
    }
    let earlier = endInterrupted() + sequence.withdrawal
    if sequence.introducer == .control {
      switch body {
      case [0x4D]:
        state = .mouse([])
        return earlier
      case [0x32, 0x30, 0x30, 0x7E]:
        state = .paste(PasteReader())
        return earlier
      default: break
      }
    }
    let event =
      described[begin + body].map(InputEvent.key)
      ?? SequenceKeys.event(of: sequence.introducer, body)
    guard let event else {
      return earlier + (sequence.opening == .doubleEscape ? giveEscapeKey() : [])
    }
    escapeKeyCame = nil
    guard case .key(let key) = event, sequence.opening == .doubleEscape else {
      return earlier + [event]
    }
    return earlier + [.key(key.adding(.alt))]
  }

  private mutating func giveEscapeKey() -> [InputEvent] {
    escapeKeyCame = last
    return [.key(.escape)]
  }

  /// What had begun before another sequence does not go on.
  private mutating func endInterrupted() -> [InputEvent] {
    defer { interrupted = nil }
    return interrupted?.keys.map(InputEvent.key) ?? []
  }

  mutating func inMouse(_ coordinates: [UInt8]) -> [InputEvent] {
    state = .mouse(coordinates)
    guard coordinates.count == 3 else { return [] }
    state = .ready
    let numbers = coordinates.map { Int($0) - 32 }
    let event = MouseEvent(button: numbers[0], column: numbers[1], row: numbers[2])
    return event.map { [.mouse($0)] } ?? []
  }

  /// Nothing more comes of what has begun.
  ///
  /// - Parameter keepingEscape: whether an escape inside of a string begins what comes next, instead
  ///   of being the Escape key.
  mutating func giveUp(keepingEscape: Bool = false) -> [InputEvent] {
    let given = state
    state = .ready
    switch given {
    case .ready, .mouse:
      return []
    case .escape(let isDouble):
      return (isDouble ? [.key(.escape)] : []) + giveEscapeKey()
    case .sequence(let sequence):
      let keys = sequence.keys
      let events =
        endInterrupted() + (keys.isEmpty ? sequence.withdrawal : keys.map(InputEvent.key))
      guard sequence.hasEscape else { return events }
      if keepingEscape {
        state = .escape(isDouble: false)
        return events
      }
      // Of a string, the beginning of its terminator.
      let isKey = sequence.isAllTyped || !sequence.introducer.opensString
      return isKey ? events + giveEscapeKey() : events
    case .paste(let paste):
      return paste.events
    }
  }
}
