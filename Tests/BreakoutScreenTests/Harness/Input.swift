import CVTerm

extension RunningProgram {
  /// Types text, character by character as keys would; a newline in it is the key Enter.
  func type(_ text: String) throws {
    try enter(Array(text.replacing("\n", with: "\r").utf8))
  }

  /// Presses keys by name, see `KeyPress`.
  func press(_ names: String...) throws {
    for name in names {
      let key = try KeyPress(name)
      try enter(key.bytes(from: emulator))
      lastKeyWasEscape = key.isEscape
    }
  }

  /// Pastes as a terminal does: in brackets only when the program asked for them.
  func paste(_ text: String) throws {
    let opening = emulator.bytes { vterm_keyboard_start_paste($0) }
    let closing = emulator.bytes { vterm_keyboard_end_paste($0) }
    try enter(opening + Array(text.replacing("\n", with: "\r").utf8) + closing)
  }

  /// Presses and releases the left button on a cell, both counted from 0.
  func click(column: Int, row: Int) throws {
    try mouse(column: column, row: row) {
      vterm_mouse_button($0, 1, true, VTERM_MOD_NONE)
      vterm_mouse_button($0, 1, false, VTERM_MOD_NONE)
    }
  }

  /// Turns the wheel by one notch over a cell.
  func scroll(down: Bool, column: Int, row: Int) throws {
    try mouse(column: column, row: row) {
      vterm_mouse_button($0, down ? 5 : 4, true, VTERM_MOD_NONE)
    }
  }

  private func mouse(column: Int, row: Int, act: (OpaquePointer) -> Void) throws {
    guard emulator.modes.mouse != .off else { throw HarnessError.mouseNotAsked(screen: screen) }
    try enter(
      emulator.bytes { terminal in
        vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
        act(terminal)
      })
  }

  /// A person's next key never comes within the wait of Esc; without this, Esc and `n` are Alt-N.
  private func enter(_ bytes: [UInt8]) throws {
    if lastKeyWasEscape { try waitUntilIdle() }
    lastKeyWasEscape = false
    try send(bytes)
  }
}
