/// Numbers that ncurses gives to keys, and the private ones that are registered with it for byte
/// sequences that no terminal description names. The ncurses numbers are part of its binary
/// interface; a test of the curses layer compares them with the header's.
public enum KeyCode {
  public static let statusCharacter: Int32 = 0
  public static let statusKey: Int32 = 0o400

  public static let pasteStart: UInt32 = 2000
  public static let pasteEnd: UInt32 = 2001

  /// The sequences to register, each with its private code.
  public static let sequences: [(bytes: String, code: UInt32)] =
    [("\u{1B}[200~", pasteStart), ("\u{1B}[201~", pasteEnd)]
    + xtermKeys.enumerated().map { ($0.element.bytes, firstXtermKey + UInt32($0.offset)) }

  /// The key of an ncurses or private code; `nil` for those that nobody needs.
  static func key(_ code: UInt32) -> Key? {
    if code >= firstXtermKey {
      let index = Int(code - firstXtermKey)
      return index < xtermKeys.count ? xtermKeys[index].key : nil
    }
    if (functionKeys).contains(code) {
      return .function(Int(code - functionKeys.lowerBound + 1))
    }
    return curses[code]
  }

  private static let functionKeys: ClosedRange<UInt32> = 0o411...0o507

  /// By the names of the header, in its order. The corners of the keypad are the keys that are
  /// printed there.
  static let curses: [UInt32: Key] = [
    0o402: .down, 0o403: .up, 0o404: .left, 0o405: .right, 0o406: .home, 0o407: .backspace,
    0o512: .delete, 0o513: .insert, 0o520: Key(.down, .shift), 0o521: Key(.up, .shift),
    0o522: .pageDown, 0o523: .pageUp, 0o527: .enter, 0o534: .home, 0o535: .pageUp, 0o537: .end,
    0o540: .pageDown, 0o541: .backTab, 0o550: .end, 0o577: Key(.delete, .shift),
    0o602: Key(.end, .shift), 0o607: Key(.home, .shift), 0o610: Key(.insert, .shift),
    0o611: Key(.left, .shift), 0o614: Key(.pageDown, .shift), 0o616: Key(.pageUp, .shift),
    0o622: Key(.right, .shift),
  ]

  private static let firstXtermKey: UInt32 = 2002

  /// What xterm and nearly all others send for cursor keys, alone and with 1 + the sum of Shift 1,
  /// Alt 2, Ctrl 4. Terminal descriptions often lack them, or number them as they come.
  private static let xtermKeys: [(bytes: String, key: Key)] = {
    let letters: [(letter: String, code: Key.Code)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    let numbers: [(number: Int, code: Key.Code)] = [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
    ]
    var keys: [(bytes: String, key: Key)] = []
    for sum in 0...7 {
      var modifiers: Key.Modifiers = []
      if sum & 1 != 0 { modifiers.insert(.shift) }
      if sum & 2 != 0 { modifiers.insert(.alt) }
      if sum & 4 != 0 { modifiers.insert(.control) }
      for (letter, code) in letters {
        let key = Key(code, modifiers)
        keys.append((sum == 0 ? "\u{1B}[\(letter)" : "\u{1B}[1;\(sum + 1)\(letter)", key))
        if sum == 0 { keys.append(("\u{1B}O\(letter)", key)) }
      }
      for (number, code) in numbers {
        let suffix = sum == 0 ? "~" : ";\(sum + 1)~"
        keys.append(("\u{1B}[\(number)\(suffix)", Key(code, modifiers)))
      }
    }
    return keys
  }()
}
