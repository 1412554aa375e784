/// Fractions in running text.
extension Words.Numbers {
  /// A fraction below one in words: `two thirds`, or before a noun `two-thirds`; in figures where there are no usual
  /// words for it.
  public func fraction(_ top: Int, of bottom: Int, isBeforeNoun: Bool) -> String {
    guard let part = part(bottom, count: top) else { return "\(top)/\(bottom)" }
    return isBeforeNoun ? joined(inText(top), part) : apart(inText(top), part)
  }

  /// The parts of a fraction, one or several.
  private func part(_ bottom: Int, count: Int) -> String? {
    switch bottom {
    case 2: say(count, "half", "halves")
    case 3: say(count, "third", "thirds")
    case 4: say(count, "quarter", "quarters")
    case 5: say(count, "fifth", "fifths")
    case 6: say(count, "sixth", "sixths")
    case 7: say(count, "seventh", "sevenths")
    case 8: say(count, "eighth", "eighths")
    case 9: say(count, "ninth", "ninths")
    case 10: say(count, "tenth", "tenths")
    default: nil
    }
  }

  /// How many parts, and the parts.
  private func apart(_ top: String, _ part: String) -> String { say("\(top) \(part)") }

  /// The same before a noun, such as “majority”.
  private func joined(_ top: String, _ part: String) -> String { say("\(top)-\(part)") }
}
