/// What keys and the mouse send in sequences: what xterm and nearly all others send, whatever the
/// terminal's description says.
enum SequenceKeys {
  /// What a whole sequence is; `nil` for a report and for a key that nobody needs.
  static func event(of introducer: Introducer, _ body: [UInt32]) -> InputEvent? {
    let text = String(String.UnicodeScalarView(body.compactMap(Unicode.Scalar.init)))
    switch introducer {
    case .shift:
      guard let final = text.last, "ABCDFHPQRS".contains(final) else { return nil }
      return key(final, modifiers(ofDigits: text.dropLast()))
    case .control:
      if text.first == "<" { return mouse(text) }
      return controlKey(text)
    default:
      return nil
    }
  }

  /// Where the cursor is, from the answer `row;columnR`, which counts from 1.
  static func cursorReport(
    of introducer: Introducer, _ body: some BidirectionalCollection<UInt32>
  ) -> Position? {
    guard introducer == .control, body.last == 0x52 else { return nil }
    let text = String(String.UnicodeScalarView(body.dropLast().compactMap(Unicode.Scalar.init)))
    let numbers = text.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return Position(column: numbers[1] - 1, row: numbers[0] - 1)
  }

  private static func controlKey(_ text: String) -> InputEvent? {
    guard let final = text.last else { return nil }
    if text.hasPrefix("["), text.count == 2 { return linuxFunctionKey(final) }
    let numbers = text.dropLast().split(separator: ";", omittingEmptySubsequences: false)
    guard numbers.count <= 2, let modifiers = modifiers(ofDigits: numbers.dropFirst().first ?? "")
    else { return nil }
    let first = numbers.first ?? ""
    if final == "~" {
      return Int(first).flatMap { tildeKeys[$0] }.map { .key($0.adding(modifiers)) }
    }
    // With another number it is a report, such as of the cursor's place.
    guard first.isEmpty || first == "1" else { return nil }
    if "PQS".contains(final), numbers.count < 2 { return nil }
    if final == "R" { return nil }
    return key(final, modifiers)
  }

  /// Of the numbers in key sequences, 1 + the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  private static func modifiers(ofDigits digits: Substring) -> Key.Modifiers? {
    guard !digits.isEmpty else { return [] }
    guard let number = Int(digits), (1...256).contains(number) else { return nil }
    var modifiers: Key.Modifiers = []
    if (number - 1) & 1 != 0 { modifiers.insert(.shift) }
    if (number - 1) & (2 | 8) != 0 { modifiers.insert(.alt) }
    if (number - 1) & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func key(_ final: Character, _ modifiers: Key.Modifiers?) -> InputEvent? {
    guard let modifiers, let key = letterKeys[final] else { return nil }
    return .key(key.adding(modifiers))
  }

  private static func linuxFunctionKey(_ final: Character) -> InputEvent? {
    guard let value = final.asciiValue, (0x41...0x45).contains(value) else { return nil }
    return .key(.function(Int(value) - 0x40))
  }

  private static let letterKeys: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "F": .end, "H": .home, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    // rxvt with Shift.
    "a": Key(.up, .shift), "b": Key(.down, .shift), "c": Key(.right, .shift),
    "d": Key(.left, .shift),
  ]

  private static let tildeKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    for (place, number) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      keys[number] = .function(place + 1)
    }
    return keys
  }()

  /// `<b;x;yM`, with a small m when a button is let go.
  private static func mouse(_ text: String) -> InputEvent? {
    let numbers = text.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
    guard text.last == "M", numbers.count == 3 else { return nil }
    return MouseEvent(button: numbers[0], column: numbers[1], row: numbers[2]).map(
      InputEvent.mouse)
  }
}
