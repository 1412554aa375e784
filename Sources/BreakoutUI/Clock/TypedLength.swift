import BreakoutModel

/// How long a session or a point takes, as people type it: `90` and `90 min` are minutes, `1 h 30`, `1.5 h` and `1½ h`
/// hours, `8 min 30 s` has seconds.
struct TypedLength: Equatable {
  let length: Milliseconds
  /// Whether its parts stand round a colon alone: hours and minutes of a session, where a point could have minutes and
  /// seconds.
  let isClock: Bool

  /// `nil` for anything else: nothing of a text is left out.
  init?(_ text: String) {
    guard let parts = Self.parts(of: text) else { return nil }
    let numbers = parts.compactMap(\.number)
    if parts.count > 2, numbers.count == 2, parts[1] == .colon, parts[0].number?.fraction == 0,
      let rest = parts[2].number, rest.fraction == 0, rest.digits == 2, rest.whole < 60
    {
      // `1:30`, also with a unit of hours behind it.
      switch parts.dropFirst(3).first {
      case nil: isClock = true
      case .unit(.hour) where parts.count == 4: isClock = false
      default: return nil
      }
      length = .minutes(numbers[0].whole * 60 + rest.whole)
      return
    }
    var seconds = 0
    var last: Unit?
    var place = parts.startIndex
    while place < parts.endIndex {
      guard let number = parts[place].number else { return nil }
      place += 1
      let unit: Unit
      if place < parts.endIndex, case .unit(let named) = parts[place] {
        unit = named
        place += 1
      } else {
        // `1 h 30` leaves the unit of its last number to be understood.
        let next = last.map(\.next) ?? Unit.minute
        guard place == parts.endIndex, number.fraction == 0, let next else { return nil }
        unit = next
      }
      if let last {
        guard unit.seconds < last.seconds, number.whole < 60 else { return nil }
      }
      guard number.fraction == 0 || place == parts.endIndex else { return nil }
      let (product, rest) = (number.fraction * unit.seconds).quotientAndRemainder(dividingBy: 1000)
      guard rest == 0 || unit != .second else { return nil }
      seconds += number.whole * unit.seconds + product + (rest >= 500 ? 1 : 0)
      last = unit
    }
    guard last != nil else { return nil }
    length = .seconds(seconds)
    isClock = false
  }

  private enum Unit: Equatable {
    case hour, minute, second

    var seconds: Int {
      switch self {
      case .hour: 3600
      case .minute: 60
      case .second: 1
      }
    }

    /// The unit that is understood behind it.
    var next: Unit? {
      switch self {
      case .hour: .minute
      case .minute: .second
      case .second: nil
      }
    }
  }

  private struct Number: Equatable {
    var whole = 0
    var digits = 0
    /// In thousandths.
    var fraction = 0
  }

  private enum Part: Equatable {
    case number(Number)
    case unit(Unit)
    case colon

    var number: Number? { if case .number(let number) = self { number } else { nil } }
  }

  private static func parts(of text: String) -> [Part]? {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if ":：".contains(first) {
        rest.removeFirst()
        parts.append(.colon)
      } else if first.wholeNumberValue != nil || halves[first] != nil {
        guard let number = number(&rest) else { return nil }
        parts.append(.number(number))
      } else {
        let word = rest.prefix {
          !$0.isWhitespace && $0.wholeNumberValue == nil && halves[$0] == nil && !":：".contains($0)
        }
        rest = rest[word.endIndex...]
        let name = (word.last == "." ? word.dropLast() : word).folded
        if linking.contains(name) { continue }
        guard let unit = unit(name) else { return nil }
        parts.append(.unit(unit))
      }
    }
    return parts
  }

  /// Digits of any script, with a fraction behind them where there is one.
  private static func number(_ rest: inout Substring) -> Number? {
    var number = Number()
    func digit(_ character: Character?) -> Int? {
      character?.wholeNumberValue.flatMap { $0 < 10 ? $0 : nil }
    }
    while let value = digit(rest.first) {
      number.whole = number.whole * 10 + value
      number.digits += 1
      guard number.digits <= 5 else { return nil }
      rest.removeFirst()
    }
    if let half = rest.first.flatMap({ halves[$0] }) {
      number.fraction = half
      rest.removeFirst()
    } else if let mark = rest.first, ".,٫".contains(mark), digit(rest.dropFirst().first) != nil {
      rest.removeFirst()
      var worth = 100
      while let value = digit(rest.first) {
        guard worth > 0 else { return nil }
        number.fraction += value * worth
        worth /= 10
        rest.removeFirst()
      }
    }
    return number.digits == 0 && number.fraction == 0 ? nil : number
  }

  private static let halves: [Character: Int] = ["½": 500, "¼": 250, "¾": 750]

  private static let linking: Set<String> = ["and", "et", "y", "und", "и", "و"]

  private static func unit(_ name: String) -> Unit? {
    hours.contains(name)
      ? .hour : minutes.contains(name) ? .minute : seconds.contains(name) ? .second : nil
  }

  private static let hours: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "heure", "heures", "hora", "horas", "std", "stunde",
    "stunden",
    "ч", "час", "часа", "часов", "小时", "ساعة", "ساعات",
  ]

  private static let minutes: Set<String> = [
    "m", "mn", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuten", "мин", "минут",
    "минуты", "минута", "分钟", "分", "دقيقة", "دقائق",
  ]

  private static let seconds: Set<String> = [
    "s", "sec", "secs", "second", "seconds", "seconde", "secondes", "segundo", "segundos", "sek",
    "sekunde", "sekunden", "с", "сек", "секунд", "секунды", "秒", "秒钟", "ثانية", "ثوان",
  ]
}

extension TypedLength {
  /// As it is typed: `90`, or `8 min 30 s`.
  static func text(of length: Milliseconds) -> String {
    let seconds = max(0, length.count / 1000)
    let parts = seconds % 60 == 0 ? [] : ["min", "\(seconds % 60)", "s"]
    return (["\(seconds / 60)"] + parts).joined(separator: " ")
  }
}
