import BreakoutModel

/// Reads a `.po` file line by line.
struct PortableObjectReader {
  /// Where a text that goes on in the next line belongs.
  private enum Part: Equatable {
    case key, english, plural
    case form(Int)
  }

  private var file = PortableObject(head: [], entries: [])
  private var entry = CatalogueEntry(key: "", english: "")
  private var parts: [Part] = []
  private var known: Set<[String]> = []
  /// The line in which the entry began.
  private var start = 1

  mutating func read(_ line: Substring, number: Int) throws(PortableObject.Problem) {
    let line = line.trimmed[...]
    switch line.first {
    case nil: return
    case "#": try comment(line, number)
    case "\"": try goOn(with: text(line, number), number)
    default: try field(line, number)
    }
  }

  mutating func finish() throws(PortableObject.Problem) -> PortableObject {
    try endEntry()
    return file
  }

  /// Of comments, those that programs write: the note, and that nobody has looked at a translation. Old
  /// entries (`#~`) and what translators tell each other are theirs.
  private mutating func comment(_ line: Substring, _ number: Int) throws(PortableObject.Problem) {
    if parts.contains(where: { if case .form = $0 { true } else { false } }) { try endEntry() }
    if line.hasPrefix("#.") {
      let note = line.dropFirst(2).trimmed
      entry.note += entry.note.isEmpty ? note : "\n\(note)"
    } else if line.hasPrefix("#,"), line.contains("fuzzy") {
      entry.isFuzzy = true
    }
  }

  private mutating func field(_ line: Substring, _ number: Int) throws(PortableObject.Problem) {
    let word = line.prefix { $0 != " " && $0 != "\"" && $0 != "\t" }
    let text = try text(line.dropFirst(word.count).trimmed[...], number)
    switch word {
    case "msgctxt": try begin(.key, number)
    case "msgid":
      if parts != [.key] { try begin(.english, number) } else { parts.append(.english) }
    case "msgid_plural": try follow(.plural, after: .english, number)
    case "msgstr": try follow(.form(0), after: .english, number)
    default:
      guard let digits = word.wholeMatch(of: #/msgstr\[(\d{1,2})\]/#)?.1, let form = Int(digits)
      else {
        throw PortableObject.Problem(line: number, kind: .notUnderstood(String(word)))
      }
      try follow(.form(form), after: form == 0 ? .plural : .form(form - 1), number)
    }
    try goOn(with: text, number)
  }

  private mutating func begin(_ part: Part, _ number: Int) throws(PortableObject.Problem) {
    if !parts.isEmpty { try endEntry() }
    start = number
    parts = [part]
  }

  private mutating func follow(
    _ part: Part, after before: Part, _ number: Int
  ) throws(PortableObject.Problem) {
    guard parts.last == before else {
      throw PortableObject.Problem(line: number, kind: .outOfPlace)
    }
    parts.append(part)
    switch part {
    case .plural: entry.englishPlural = ""
    case .form: entry.forms.append("")
    case .key, .english: break
    }
  }

  private mutating func goOn(with text: String, _ number: Int) throws(PortableObject.Problem) {
    switch parts.last {
    case nil: throw PortableObject.Problem(line: number, kind: .outOfPlace)
    case .key: entry.key += text
    case .english: entry.english += text
    case .plural: entry.englishPlural? += text
    case .form(let form): entry.forms[form] += text
    }
  }

  private mutating func endEntry() throws(PortableObject.Problem) {
    defer {
      entry = CatalogueEntry(key: "", english: "")
      parts = []
    }
    guard !parts.isEmpty else { return }
    guard case .form = parts.last, known.insert([entry.key, entry.english]).inserted else {
      throw PortableObject.Problem(line: start, kind: .outOfPlace)
    }
    guard !entry.english.isEmpty else {
      file.head = (entry.forms.first ?? "").split(separator: "\n").map { line in
        let name = line.prefix { $0 != ":" }
        return PortableObject.Field(
          name.trimmed, line.dropFirst(name.count + 1).trimmed)
      }
      return
    }
    if entry.forms.allSatisfy(\.isEmpty) { entry.forms = [] }
    file.entries.append(entry)
  }

  /// What stands in quotation marks.
  private func text(_ line: Substring, _ number: Int) throws(PortableObject.Problem) -> String {
    let broken = PortableObject.Problem(line: number, kind: .brokenText)
    guard line.count >= 2, line.first == "\"", line.last == "\"" else { throw broken }
    var text = ""
    var rest = line.dropFirst().dropLast()
    while let character = rest.popFirst() {
      guard character == "\\" else {
        guard character != "\"" else { throw broken }
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": text += "\n"
      case "t": text += "\t"
      case "r": text += "\r"
      case "\"": text += "\""
      case "\\": text += "\\"
      default: throw broken
      }
    }
    return text
  }
}
