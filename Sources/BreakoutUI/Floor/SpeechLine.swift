import BreakoutModel
import BreakoutWords
import Terminal

/// The clock of a speech in one line, with a sign and a word for what its colour means (product rule F5).
struct SpeechLine {
  private let clock: SpeechClock
  private let isInterrupted: Bool

  init(_ one: Intervention, at now: Timestamp, isInterrupted: Bool = false) {
    clock = SpeechClock(one, at: now)
    self.isInterrupted = isInterrupted
  }

  var sign: String {
    if isInterrupted { return "◌" }
    guard clock.isRunning else { return "‖" }
    return switch clock.state {
    case .inTime: "●"
    case .ending: "◐"
    case .over: "■"
    }
  }

  /// `1:12 / 2:00`, `1:40 / 2:00 ending`, `2:12 / 2:00 over 0:12`; with `paused` or `interrupted`.
  var times: String {
    let spoken = ClockText.duration(clock.spoken)
    let limit = clock.limit.map { " / \(ClockText.duration($0))" } ?? ""
    return [spoken + limit, stateWord, stillWord].compactMap { $0 }.joined(separator: " ")
  }

  /// The big figures: what is left, or how long the speech went beyond it, counting up.
  var figures: String {
    guard let limit = clock.limit else { return ClockText.duration(clock.spoken) }
    // Both are cut to full seconds, so that the figures change together with the spoken time.
    let left = limit.count / 1000 - clock.spoken.count / 1000
    return (left < 0 ? "+" : "") + ClockText.duration(.seconds(Int(abs(left))))
  }

  /// What the figures mean.
  var caption: String {
    let say = words.floor
    let word = clock.limit == nil ? say.spoken : clock.state == .over ? say.over : say.left
    return words.lists.row([word, stillWord].compactMap { $0 })
  }

  var style: Style {
    switch clock.state {
    case .inTime: .plain
    case .ending: Theme.warning
    case .over: Theme.late
    }
  }

  private var stateWord: String? {
    switch clock.state {
    case .inTime: nil
    case .ending: words.floor.ending
    case .over: clock.left.map { words.floor.over(by: ClockText.duration(Milliseconds(-$0.count))) }
    }
  }

  private var stillWord: String? {
    isInterrupted ? words.floor.interrupted : clock.isRunning ? nil : words.floor.paused
  }
}
