import BreakoutModel
import BreakoutWords

/// A reminder as it is typed: when, then what (product rule F34). `in 10 check the time`, `in 1:30 stop`,
/// `at 11:20 panel photo`, `5 before the end ask for a read-back`.
struct ReminderLine: Equatable {
  var due: Timestamp
  var text: String

  /// Reads it at a moment; the rest of an unknown start is never guessed at.
  static func read(
    _ line: String, in session: Session, at now: Timestamp
  ) -> Result<ReminderLine, ReminderProblem> {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    guard let first = words.first else { return .failure(.noTime) }
    let due: Timestamp
    switch first.folded {
    case "in":
      words.removeFirst()
      guard let length = length(&words) else { return .failure(.badLength(words.first ?? "")) }
      due = now + length
    case "at":
      words.removeFirst()
      let typed = words.popFirst().map(clean) ?? ""
      guard let time = TimeOfDay(digits(typed).replacing(".", with: ":")) else {
        return .failure(.badTime(typed))
      }
      due = session.next(time, after: now)
    default:
      guard let length = length(&words), let rest = droppingBeforeTheEnd(words) else {
        return .failure(.noTime)
      }
      guard let end = session.hardStop else { return .failure(.noEnd) }
      words = rest
      due = end + (.zero - length)
    }
    let text = words.joined(separator: " ")
    guard !text.isEmpty else { return .failure(.noText) }
    guard due > now else { return .failure(.isPast) }
    return .success(ReminderLine(due: due, text: text))
  }

  /// `10`, `10 min`, `10min`, `1:30`, `90 s`, `1 h`; minutes where nothing else is said.
  private static func length(_ words: inout ArraySlice<String>) -> Milliseconds? {
    guard let first = words.first else { return nil }
    let typed = clean(digits(first))
    if typed.contains(":") {
      guard let length = ClockText.length(typed) else { return nil }
      words.removeFirst()
      return length
    }
    let figures = typed.prefix { "0"..."9" ~= $0 }
    guard let number = Int(figures), (0...1440).contains(number) else { return nil }
    let unit = typed.dropFirst(figures.count)
    if !unit.isEmpty {
      guard let seconds = seconds(unit) else { return nil }
      words.removeFirst()
      return .seconds(number * seconds)
    }
    words.removeFirst()
    // A colon or a comma ends the time, as in “in 10: photo”.
    if first.count == typed.count, let next = words.first, let seconds = seconds(clean(next)[...]) {
      words.removeFirst()
      return .seconds(number * seconds)
    }
    return .minutes(number)
  }

  private static func seconds(_ unit: Substring) -> Int? {
    switch unit.folded {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "min.", "minute", "minutes", "'", "’": 60
    case "h", "hour", "hours": 3600
    default: nil
    }
  }

  private static func droppingBeforeTheEnd(_ words: ArraySlice<String>) -> ArraySlice<String>? {
    var rest = words
    guard rest.popFirst()?.folded == "before" else { return nil }
    if rest.first?.folded == "the" { rest.removeFirst() }
    guard let end = rest.popFirst(), clean(end).folded == "end" else { return nil }
    return rest
  }

  private static func clean(_ word: String) -> String {
    guard let last = word.last, ",:;–-，：、".contains(last) else { return word }
    return String(word.dropLast())
  }

  /// The digits of any script as people type them here.
  private static func digits(_ word: String) -> String {
    String(
      word.map {
        $0.wholeNumberValue.flatMap { (0...9).contains($0) ? Character("\($0)") : nil } ?? $0
      })
  }
}

/// Why a typed reminder is none.
enum ReminderProblem: Error, Equatable {
  case noTime, noText, noEnd, isPast
  case badLength(String)
  case badTime(String)

  var sentence: String {
    switch self {
    case .noTime: words.followUp.noTime
    case .noText: words.followUp.noText
    case .noEnd: words.followUp.noEnd
    case .isPast: Refusal.timeIsPast.sentence
    case .badLength(let typed): words.followUp.badLength(typed)
    case .badTime(let typed): words.followUp.badTime(typed)
    }
  }
}
