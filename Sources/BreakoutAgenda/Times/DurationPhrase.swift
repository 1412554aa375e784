import BreakoutModel

/// A length of time as people write it: `90 min`, `90`, `1 h 30`, `1:30`, `1.5 h`, `1h30`.
///
/// A bare number means minutes, and after hours it means minutes too. Units are known in English,
/// French, Spanish, Russian, Arabic and Chinese; digits in their ASCII, Arabic and full-width forms.
enum DurationPhrase {
  /// `nil` when the text is no length of time, and with `needsUnit` also for a bare number.
  static func parse(_ text: String, needsUnit: Bool = false) -> Milliseconds? {
    if let clock = parseClock(text) { return clock }
    var total: Int64 = 0
    var previous: Unit?
    var rest = Substring(asciiDigits(text).plainWord)
    var parts = 0
    while true {
      skipJoiner(&rest, first: parts == 0)
      if rest.isEmpty { break }
      guard let (number, scale) = takeNumber(&rest) else { return nil }
      rest = rest.drop { $0.isWhitespace }
      let word = String(rest.prefix { $0.isLetter || "'′’".contains($0) })
      let unit: Unit
      if let (known, length) = Unit.leading(word) {
        unit = known
        rest = rest.dropFirst(length)
        if rest.first == "." { rest.removeFirst() }
      } else if !word.isEmpty {
        return nil
      } else if previous == .hour {
        unit = .minute
      } else if parts == 0, !needsUnit {
        unit = .minute
      } else {
        return nil
      }
      if let previous, unit.rawValue >= previous.rawValue { return nil }
      total += number * unit.rawValue / scale
      previous = unit
      parts += 1
    }
    return parts == 0 ? nil : Milliseconds(total)
  }

  /// Whether a word is a unit of time, or begins with one that is written without a blank.
  static func beginsUnit(_ word: String) -> Bool { Unit.leading(word.plainWord) != nil }

  private enum Unit: Int64 {
    case second = 1000
    case minute = 60_000
    case hour = 3_600_000

    /// The unit at the start of a run of letters, and how many characters it takes.
    static func leading(_ word: String) -> (Unit, Int)? {
      if let unit = whole[word] { return (unit, word.count) }
      for (name, unit) in glued where word.hasPrefix(name) { return (unit, name.count) }
      return nil
    }

    private static let whole: [String: Unit] = {
      var table: [String: Unit] = [:]
      let names: [Unit: [String]] = [
        .hour: [
          "h", "hr", "hrs", "hour", "hours", "heure", "heures", "hora", "horas", "ч", "час", "часа",
          "часов", "ساعة", "ساعات", "ساعتان",
        ],
        .minute: [
          "m", "mn", "min", "mins", "minute", "minutes", "minuto", "minutos", "'", "′", "мин",
          "минута", "минуты", "минут", "د", "دقيقة", "دقائق",
        ],
        .second: ["s", "sec", "secs", "second", "seconds", "с", "сек", "секунд"],
      ]
      for (unit, words) in names { for word in words { table[word] = unit } }
      return table
    }()

    /// Chinese units may be followed by other characters without a blank.
    private static let glued: [(String, Unit)] = [
      ("小时", .hour), ("小時", .hour), ("时", .hour), ("時", .hour), ("分钟", .minute),
      ("分鐘", .minute), ("分", .minute), ("秒", .second),
    ]
  }

  /// `1:30` is an hour and a half.
  private static func parseClock(_ text: String) -> Milliseconds? {
    let parts = asciiDigits(text).trimmed.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int64(parts[0]), let minutes = Int64(parts[1]), minutes < 60
    else { return nil }
    return Milliseconds(hours * Unit.hour.rawValue + minutes * Unit.minute.rawValue)
  }

  private static func skipJoiner(_ rest: inout Substring, first: Bool) {
    rest = rest.drop { $0.isWhitespace }
    guard !first else { return }
    for joiner in ["and ", "et ", "y ", "и ", "و ", ","] where rest.hasPrefix(joiner) {
      rest = rest.dropFirst(joiner.count).drop { $0.isWhitespace }
      return
    }
  }

  /// The number and the power of ten it is to be divided by. At most seven digits before the point
  /// and three after it, so that no sum can overflow.
  private static func takeNumber(_ rest: inout Substring) -> (Int64, Int64)? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...7).contains(digits.count), let whole = Int64(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    guard let point = rest.first, point == "." || point == "," else { return (whole, 1) }
    let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard !decimals.isEmpty else { return (whole, 1) }
    guard decimals.count <= 3, let fraction = Int64(decimals) else { return nil }
    rest = rest.dropFirst(1 + decimals.count)
    let scale: Int64 = [10, 100, 1000][decimals.count - 1]
    return (whole * scale + fraction, scale)
  }
}

/// Arabic-Indic, Persian and full-width digits as ASCII ones.
func asciiDigits(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let digit: UInt32? =
      switch scalar.value {
      case 0x0660...0x0669: scalar.value - 0x0660
      case 0x06F0...0x06F9: scalar.value - 0x06F0
      case 0xFF10...0xFF19: scalar.value - 0xFF10
      default: nil
      }
    result.append(digit.flatMap { Unicode.Scalar($0 + 48) } ?? scalar)
  }
  return String(result)
}
