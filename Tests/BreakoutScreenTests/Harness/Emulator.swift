import CVTerm

/// A terminal emulator: takes a program's output and has a screen. It is libvterm in Swift's words.
final class Emulator {
  private(set) var size: TerminalSize
  /// How often the program rang the bell.
  private(set) var bells = 0

  /// libvterm keeps a pointer to its callbacks, so they live at one place until the end.
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private let terminal: OpaquePointer
  private let layer: OpaquePointer
  private var filter = SequenceFilter()
  private var known = TerminalModes.standard
  /// What the terminal sends to the program: keys and answers to its questions.
  private var outgoing: [UInt8] = []

  init(size: TerminalSize) {
    self.size = size
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    layer = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      Emulator.from(user).note(property, value.pointee)
      return 1
    }
    callbacks.pointee.bell = { user in
      guard let user else { return 0 }
      Emulator.from(user).bells += 1
      return 1
    }
    let me = Unmanaged.passUnretained(self).toOpaque()
    vterm_set_utf8(terminal, 1)
    vterm_screen_set_callbacks(layer, callbacks, me)
    vterm_screen_enable_altscreen(layer, 1)
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let user, let bytes else { return }
        Emulator.from(user).outgoing += UnsafeRawBufferPointer(start: bytes, count: count)
      }, me)
    vterm_screen_reset(layer, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deinitialize(count: 1)
    callbacks.deallocate()
  }

  /// Draws what the program wrote.
  func feed(_ bytes: [UInt8]) {
    filter.translate(bytes).withUnsafeBytes { raw in
      _ = vterm_input_write(
        terminal, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
    }
    vterm_screen_flush_damage(layer)
  }

  func resize(to size: TerminalSize) {
    self.size = size
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// The terminal's answers since the last call.
  func takeAnswers() -> [UInt8] {
    defer { outgoing = [] }
    return outgoing
  }

  /// What the terminal sends when `act` presses keys or moves the mouse.
  func bytes(sentBy act: (OpaquePointer) -> Void) -> [UInt8] {
    let waiting = takeAnswers()
    act(terminal)
    let sent = takeAnswers()
    outgoing = waiting
    return sent
  }

  /// libvterm tells some modes only by what it would send.
  var modes: TerminalModes {
    var modes = known
    modes.bracketedPaste = !bytes { vterm_keyboard_start_paste($0) }.isEmpty
    let up = bytes { vterm_keyboard_key($0, VTERM_KEY_UP, VTERM_MOD_NONE) }
    modes.applicationCursorKeys = up == Array("\u{1b}OA".utf8)
    return modes
  }

  var screen: Screen {
    let cells = (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        var cell = VTermScreenCell()
        _ = vterm_screen_get_cell(layer, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        return Cell(cell)
      }
    }.map(Cell.joiningHalves)
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    let position = Position(column: Int(place.col), row: Int(place.row))
    let cursor = Cursor(position: position, isVisible: known.cursorVisible)
    return Screen(size: size, cells: cells, cursor: cursor)
  }

  private static func from(_ pointer: UnsafeMutableRawPointer) -> Emulator {
    Unmanaged<Emulator>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func note(_ property: VTermProp, _ value: VTermValue) {
    switch property {
    case VTERM_PROP_CURSORVISIBLE: known.cursorVisible = value.boolean != 0
    case VTERM_PROP_ALTSCREEN: known.alternateScreen = value.boolean != 0
    case VTERM_PROP_MOUSE:
      switch Int(value.number) {
      case VTERM_PROP_MOUSE_NONE: known.mouse = .off
      case VTERM_PROP_MOUSE_CLICK: known.mouse = .clicks
      case VTERM_PROP_MOUSE_DRAG: known.mouse = .drags
      default: known.mouse = .moves
      }
    default: break
    }
  }
}
