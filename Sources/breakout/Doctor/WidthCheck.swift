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

  var finding: Finding {
    guard facts.characterSet.isUTF8 else {
      return Finding(
        "characters", .unknown, "Their width was not tried, as the locale is not UTF-8.")
    }
    guard let columns = facts.answers?.columns, !columns.isEmpty else {
      return Finding(
        "characters", .unknown,
        "The terminal did not say where its cursor is, so the width of its characters was not tried."
      )
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
}
