import BreakoutModel
import BreakoutWords
import Terminal

/// A clock as the room sees it: what is left, or how long it went beyond, with a sign and a word for what its
/// colour means (product rule F5). The thresholds are the same for points, speeches and everybody.
struct RoomClockFace: Equatable {
  /// What it is the clock of.
  let name: String
  let figures: String
  /// Such as `● left of 9:00`, `◐ ending`, `■ time`.
  let caption: String
  let style: Style

  init(_ point: Point, at now: Timestamp, isRunning: Bool) {
    self.init(
      name: words.display.point, spent: point.elapsed(at: now), limit: point.limit,
      still: isRunning ? nil : words.display.stopped)
  }

  init(speech: Intervention, at now: Timestamp, isInterrupted: Bool) {
    self.init(
      name: words.display.speech, spent: speech.spoken(at: now), limit: speech.limit,
      still: isInterrupted
        ? words.display.interrupted : speech.isRunning ? nil : words.display.paused)
  }

  private init(name: String, spent: Milliseconds, limit: Milliseconds?, still: String?) {
    self.name = name
    let say = words.display
    guard let limit else {
      figures = ClockText.duration(spent)
      caption = Self.caption("●", say.spoken, still)
      style = .plain
      return
    }
    // Both are cut to full seconds, so that the figures change together with the time that was spent.
    let left = limit.count / 1000 - spent.count / 1000
    let whole = ClockText.duration(limit)
    figures = (left < 0 ? "+" : "") + ClockText.duration(.seconds(Int(abs(left))))
    let (sign, word): (String, String)
    switch limit - spent {
    case ...(.zero): (sign, word, style) = ("■", say.over(whole), Theme.late)
    case ...SpeechClock.warning: (sign, word, style) = ("◐", say.ending(of: whole), Theme.warning)
    default: (sign, word, style) = ("●", say.left(of: whole), .plain)
    }
    caption = Self.caption(sign, word, still)
  }

  private static func caption(_ sign: String, _ meaning: String, _ still: String?) -> String {
    guard let still else { return "\(sign) \(meaning)" }
    return "‖ \(words.display.standing(meaning, still))"
  }

  /// In one line, for where there is no room for big figures.
  var line: String { "\(name)  \(figures)  \(caption)" }

  func columns(scale: Int) -> Int {
    max(
      BigDigits.columns(of: figures, scale: scale),
      DisplayWidth.columns(of: "\(name)  \(caption)"))
  }

  /// The name and the caption over the figures.
  func draw(_ canvas: inout Canvas, at origin: Position, scale: Int) {
    canvas.put(name, at: origin, style: Theme.title)
    canvas.put(
      caption, at: Position(column: origin.column + name.count + 2, row: origin.row), style: style)
    BigDigits.draw(
      figures, &canvas, at: Position(column: origin.column, row: origin.row + 1), style: style,
      scale: scale)
  }
}
