import BreakoutWords
import CursesTerminal
import Terminal

/// Whether the terminal draws characters as wide as the program counts them. Where it does not, what stands
/// behind them in a row is shifted.
struct WidthCheck {
  /// A few characters of one kind.
  struct Sample: Equatable {
    /// What people call them.
    let name: String
    let text: String
    /// What to do where it is drawn otherwise.
    let advice: String
  }

  static var samples: [Sample] {
    let say = words.doctor
    let usual = say.useAnotherForNames
    return [
      Sample(name: say.cyrillic, text: "Мир", advice: usual),
      Sample(name: say.arabic, text: "سلام", advice: usual),
      Sample(name: say.chinese, text: "和平", advice: usual),
      Sample(name: say.combiningMarks, text: "e\u{301}n\u{303}", advice: usual),
      Sample(name: say.emoji, text: "😀", advice: usual),
      // East Asian Width "ambiguous"; the program's own frames and signs are such characters.
      Sample(name: say.linesAndSigns, text: "─●…×", advice: say.drawNarrow),
    ]
  }

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
    let say = words.doctor
    guard let columns = facts.answers?.columns, !columns.isEmpty else {
      return Finding(.characters, .unknown, say.widthNotTried(obstacle))
    }
    let tried = Self.samples.filter { columns[$0.text] != nil }
    let wrong = tried.filter { columns[$0.text] != believed($0.text) }
    guard let first = wrong.first else {
      return Finding(.characters, .ok, say.widthIsRight(tried.map(\.name)))
    }
    let widths = wrong.map { sample in
      say.width(
        sample.name, sample.text, drawn: columns[sample.text] ?? 0,
        believed: believed(sample.text))
    }
    return Finding(
      .characters, .improvable, say.widthIsWrong(widths), advice: first.advice)
  }

  private var obstacle: String {
    let say = words.doctor
    if !facts.characterSet.isUTF8 { return say.localeIsNotUTF8 }
    if !Self.isPossible(facts) { return say.windowIsTooNarrow }
    return facts.reply == .notAsked ? say.terminalNotAsked : say.cursorNotTold
  }
}
