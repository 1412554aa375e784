import CursesTerminal
import Terminal

/// Whether the terminal draws characters as wide as the program counts them. Where it does not, what stands
/// behind them in a row is shifted.
struct WidthCheck {
  /// A few characters of one kind.
  struct Sample: Equatable {
    let name: String
    let text: String
    /// What to do where it is drawn otherwise.
    var advice = "If many of the meeting's names or texts have them, use another terminal."
  }

  static let samples = [
    Sample(name: "Cyrillic", text: "Мир"),
    Sample(name: "Arabic", text: "سلام"),
    Sample(name: "Chinese", text: "和平"),
    Sample(name: "combining marks", text: "e\u{301}n\u{303}"),
    Sample(name: "emoji", text: "😀"),
    // East Asian Width "ambiguous"; the program's own frames and signs are such characters.
    Sample(
      name: "lines and signs", text: "─●…×",
      advice: "Set the terminal to draw characters of ambiguous width narrow."),
  ]

  let facts: TerminalFacts
  /// How wide the program believes a text to be; it knows that once the locale is taken.
  var believed: (String) -> Int = { DisplayWidth.columns(of: $0) }

  /// Below so many columns the samples would be broken into rows.
  private static let fewestColumns = 20

  /// Whether the samples can be drawn in one row, and as they are.
  static func isPossible(_ facts: TerminalFacts) -> Bool {
    facts.characterSet.isUTF8 && facts.size.map { $0.columns >= fewestColumns } == true
  }

  var finding: Finding {
    guard let columns = facts.answers?.columns, !columns.isEmpty else {
      return Finding("characters", .unknown, "Their width was not tried: \(obstacle).")
    }
    let tried = Self.samples.filter { columns[$0.text] != nil }
    let wrong = tried.filter { columns[$0.text] != believed($0.text) }
    let names = tried.map(\.name).joined(separator: ", ")
    guard let first = wrong.first else {
      return Finding("characters", .ok, "As wide as Breakout counts them: \(names).")
    }
    let list = wrong.map { sample in
      "\(sample.name) (\(sample.text)) \(columns[sample.text] ?? 0) columns wide, which Breakout counts as "
        + "\(believed(sample.text))"
    }
    return Finding(
      "characters", .improvable,
      "The terminal draws \(list.joined(separator: ", ")); rows with them are shifted.",
      advice: first.advice)
  }

  private var obstacle: String {
    if !facts.characterSet.isUTF8 { return "the locale is not UTF-8" }
    if !Self.isPossible(facts) { return "the window is too narrow, or does not say how wide it is" }
    return facts.reply == .notAsked
      ? "the terminal could not be asked" : "the terminal does not say where its cursor is"
  }
}
