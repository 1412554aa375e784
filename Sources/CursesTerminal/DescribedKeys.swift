import CNcurses
import Terminal

/// What the description of the terminal has for keys. Most of it the decoder knows anyway; this is
/// for terminals that have their own ways.
enum DescribedKeys {
  /// After newterm(): the sequences and their keys. Single characters are keys by themselves.
  static func read() -> [String: Key] {
    var keys: [String: Key] = [:]
    for (name, key) in names {
      guard let value = cncurses_capability(name) else { continue }
      let sequence = String(cString: value)
      if sequence.utf8.count > 1, sequence.utf8.first == 0x1B { keys[sequence] = key }
    }
    return keys
  }

  /// By their names in terminfo(5). The corners of the keypad are the keys that are printed there.
  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
      ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)), ("kLFT", Key(.left, .shift)),
      ("kRIT", Key(.right, .shift)), ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)),
      ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)),
      ("kIC", Key(.insert, .shift)), ("kDC", Key(.delete, .shift)),
    ] + (1...63).map { ("kf\($0)", .function($0)) }
}
