/// The string literals of a Swift source with their lines, without what is put into them. Comments are left out.
struct SwiftLiterals {
  struct Literal: Equatable {
    /// From 1.
    let line: Int
    let text: String
  }

  private(set) var literals: [Literal] = []
  private let characters: [Character]
  private var place = 0
  private var line = 1

  init(_ source: String) {
    characters = Array(source)
    while place < characters.count { readCode() }
  }

  /// Whether people would read it as English: two words, one that begins with a capital, or one that something else
  /// is put to, such as `by `. Tags and statements of SQL are read by programs, but for the attributes that a page
  /// shows or tells.
  static func isForPeople(_ text: String) -> Bool {
    guard !text.contains(#/^\s*(CREATE|INSERT|PRAGMA|SELECT)\s/#) else { return false }
    let shown = text.replacing(#/<[a-z\/!][^>]*(>|$)/#, with: "")
    return shown.contains(#/[A-Za-z]+ [A-Za-z]{2,}|[A-Za-z]{2,} [A-Za-z]+/#)
      || shown.contains(#/^\s*[A-Z][a-z]+(?![A-Za-z])/#)
      || shown.contains(#/(^|[^A-Za-z.:\/-])[a-z]{2,}:? (…|$)|(^|…) [a-z]{2,}([^A-Za-z(=]|$)/#)
      || text.contains(#/(alt|label|summary|title)=["']?[A-Z][a-z]/#)
  }

  private mutating func readCode() {
    if starts("//") {
      while let next = peek, !next.isNewline { step() }
    } else if starts("/*") {
      while place < characters.count, !starts("*/") { step() }
    } else if starts("#/") || isAtBarePattern {
      skipPattern()
    } else if let marks = rawMarks {
      readLiteral(marks: marks)
    } else {
      step()
    }
  }

  /// How many `#` stand before a quotation mark here; `nil` where none begins.
  private var rawMarks: Int? {
    let marks = characters[place...].prefix { $0 == "#" }.count
    let quote = place + marks
    return quote < characters.count && characters[quote] == "\"" ? marks : nil
  }

  /// Whether a pattern without `#` begins here: nothing is divided, because nothing stands right before the stroke
  /// and something right behind it.
  private var isAtBarePattern: Bool {
    guard peek == "/", place > 0, place + 1 < characters.count else { return false }
    let (before, after) = (characters[place - 1], characters[place + 1])
    return (before.isWhitespace || "([{,:!".contains(before)) && !after.isWhitespace
      && after != ")"
  }

  private mutating func skipPattern() {
    let end = peek == "#" ? "/#" : "/"
    step(peek == "#" ? 2 : 1)
    while place < characters.count, !starts(end) {
      // The sign behind a stroke is part of the pattern.
      if peek == "\\" { step() }
      step()
    }
    step(end.count)
  }

  private mutating func readLiteral(marks: Int) {
    let start = line
    step(marks)
    let quotes = starts("\"\"\"") ? 3 : 1
    step(quotes)
    let end = String(repeating: "\"", count: quotes) + String(repeating: "#", count: marks)
    let escape = "\\" + String(repeating: "#", count: marks)
    var text = ""
    while place < characters.count, !starts(end) {
      if starts(escape + "(") {
        step(escape.count + 1)
        skipInterpolation()
        text += "…"
      } else if starts(escape) {
        step(escape.count)
        // A line that goes on.
        if peek?.isNewline == true {
          while peek?.isWhitespace == true { step() }
        } else {
          step()
        }
      } else {
        text.append(characters[place])
        step()
      }
    }
    step(end.count)
    literals.append(Literal(line: start, text: text))
  }

  /// What is put in is code, perhaps with literals of its own.
  private mutating func skipInterpolation() {
    var depth = 1
    while place < characters.count, depth > 0 {
      if rawMarks != nil {
        readCode()
        continue
      }
      depth += peek == "(" ? 1 : peek == ")" ? -1 : 0
      step()
    }
  }

  private var peek: Character? { place < characters.count ? characters[place] : nil }

  private func starts(_ text: String) -> Bool { characters[place...].starts(with: text) }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where place < characters.count {
      if characters[place].isNewline { line += 1 }
      place += 1
    }
  }
}
