import BreakoutWords

/// Reads the messages out of the sources of the words, as `xgettext` would: every `say(…)` with its sentences, the
/// function around it and the comment above that.
struct MessageScanner {
  private let characters: [Character]
  private let file: String
  private var place = 0
  private(set) var entries: [CatalogueEntry] = []
  /// What is no sentence that translators could be given, with the line.
  private(set) var faults: [String] = []
  private var function = ""
  private var comment: [String] = []
  private var note = ""

  /// - Parameter file: its name, from which the key is made.
  init(_ text: String, file: String) {
    characters = Array(text)
    self.file = file
    scan()
  }

  private mutating func scan() {
    while let next = peek {
      switch next {
      case "/" where isAtLineStart: takeComment()
      case "\"": _ = literal()
      case "{", "}":
        comment = []
        place += 1
      default: if next.isLetter || next == "_" { word() } else { place += 1 }
      }
    }
  }

  private mutating func word() {
    let isMember = place > 0 && characters[place - 1] == "."
    let word = takeName()
    if isMember { return }
    switch word {
    case "func", "var":
      skipBlanks()
      function = takeName()
      note = comment.filter { !$0.isEmpty }.joined(separator: "\n")
      comment = []
    case "say" where peek == "(":
      place += 1
      message()
    default: break
    }
  }

  private mutating func message() {
    let line = characters[..<place].count { $0 == "\n" } + 1
    var sentences: [String] = []
    var depth = 1
    while place < characters.count, depth > 0 {
      switch characters[place] {
      case "(":
        depth += 1
        place += 1
      case ")":
        depth -= 1
        place += 1
      case "\"":
        let text = literal()
        if depth == 1 { sentences.append(text) }
      default: place += 1
      }
    }
    guard (1...2).contains(sentences.count), !function.isEmpty else {
      faults.append("\(file):\(line): \(sentences.count) sentences in one say")
      return
    }
    let room = file.prefix { $0 != "." && $0 != "+" }.lowercased()
    let entry = CatalogueEntry(
      key: "\(room).\(function)", note: note, english: sentences[0],
      englishPlural: sentences.count == 2 ? sentences[1] : nil)
    if note.isEmpty { faults.append("\(file):\(line): \(function) has no note for translators") }
    if !entries.contains(where: { $0.key == entry.key && $0.english == entry.english }) {
      entries.append(entry)
    }
  }

  /// A literal as translators see it, `\(…)` as `{1}`.
  private mutating func literal() -> String {
    let isLong = characters[place...].starts(with: "\"\"\"")
    place += isLong ? 3 : 1
    var text = ""
    var holes = 0
    while place < characters.count {
      if isLong ? characters[place...].starts(with: "\"\"\"") : characters[place] == "\"" {
        place += isLong ? 3 : 1
        break
      }
      guard characters[place] == "\\" else {
        text.append(characters[place])
        place += 1
        continue
      }
      place += 2
      switch characters[place - 1] {
      case "(":
        holes += 1
        text += "{\(holes)}"
        skipInterpolation()
      case "n": text += "\n"
      case "t": text += "\t"
      case "u": text += takeScalar()
      case "\n": text += "\u{0}"
      case let other: text.append(other)
      }
    }
    return isLong ? Self.withoutIndentation(text) : text
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while place < characters.count, depth > 0 {
      switch characters[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        _ = literal()
        continue
      default: break
      }
      place += 1
    }
  }

  private mutating func takeScalar() -> String {
    let digits = characters[(place + 1)...].prefix { $0 != "}" }
    place += digits.count + 2
    return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
  }

  /// A text over several lines: the closing marks say how far it stands in, and a stroke at the end of a line joins
  /// it to the next.
  private static func withoutIndentation(_ text: String) -> String {
    var lines = text.replacing("\u{0}", with: "\u{0}\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.removeLast().count
    return lines.dropFirst().map { $0.dropFirst(indent) }.joined(separator: "\n")
      .replacing("\u{0}\n", with: "")
  }

  private var peek: Character? { place < characters.count ? characters[place] : nil }

  private var isAtLineStart: Bool {
    characters[..<place].reversed().prefix { $0 != "\n" }.allSatisfy { $0 == " " }
  }

  /// Keeps a line of the comment that stands above what follows; others are passed over.
  private mutating func takeComment() {
    let line = String(characters[place...].prefix { $0 != "\n" })
    guard line.hasPrefix("//") else {
      place += 1
      return
    }
    place += line.count
    if line.hasPrefix("///") { comment.append(String(line.dropFirst(3).drop { $0 == " " })) }
  }

  private mutating func skipBlanks() {
    while let next = peek, next == " " { place += 1 }
  }

  private mutating func takeName() -> String {
    let name = characters[place...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`" }
    place += name.count
    return String(name).replacing("`", with: "")
  }
}
