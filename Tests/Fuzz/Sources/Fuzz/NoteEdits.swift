import BreakoutAgenda

/// Notes as people change them: lines that are lost, doubled, moved, joined, torn, indented or marked otherwise, and letters
/// that come and go. However a note is changed, it is read soon, and each of its sentences stands in the agenda.
struct NoteEdits {
  /// What one reading of a changed note came to.
  struct Outcome {
    let time: Duration
    /// Sentences of which the agenda has nothing.
    let lost: [String]
  }

  /// A note is read sooner, however it was changed.
  static let longestTime = Duration.seconds(1)

  private let notes: [[String]]
  private var random: SeededNumbers

  init(_ notes: [String], seed: UInt64) {
    self.notes = notes.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    random = SeededNumbers(state: seed)
  }

  /// One of the notes, changed in one to six places.
  mutating func next() -> String {
    var lines = notes[Int.random(in: notes.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...6, using: &random) where !lines.isEmpty { edit(&lines) }
    return lines.joined(separator: "\n")
  }

  private mutating func edit(_ lines: inout [String]) {
    let place = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<13, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines.swapAt(place, min(place + 1, lines.count - 1))
    case 3:
      let line = lines.remove(at: place)
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
    case 4:
      guard place + 1 < lines.count else { return }
      lines[place] += " " + lines.remove(at: place + 1)
    case 5:
      let words = lines[place].split(separator: " ")
      guard words.count > 1 else { return }
      let cut = Int.random(in: 1..<words.count, using: &random)
      lines[place] = words[..<cut].joined(separator: " ")
      lines.insert(words[cut...].joined(separator: " "), at: place + 1)
    case 6: lines.insert("", at: place)
    case 7:
      guard let blank = lines[place...].firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) else {
        return
      }
      lines.remove(at: blank)
    case 8:
      let marks = [
        "- ", "* ", "• ", "1. ", "2) ", "a) ", "# ", "## ", "**", "> ", "– ", "    ", "",
      ]
      let bare = lines[place].drop { !$0.isLetter && !$0.isNumber }
      lines[place] = marks[Int.random(in: marks.indices, using: &random)] + bare
    case 9: lines[place] = lines[place].uppercased()
    case 10:
      var signs = Array(lines[place])
      guard !signs.isEmpty else { return }
      let start = Int.random(in: signs.indices, using: &random)
      signs.removeSubrange(
        start..<min(signs.count, start + Int.random(in: 1...8, using: &random)))
      lines[place] = String(signs)
    case 11:
      let signs = Array(":?.;|*_`#()[]<>–“”\"'\t  1930é如ع")
      var line = Array(lines[place])
      line.insert(
        signs[Int.random(in: signs.indices, using: &random)],
        at: Int.random(in: 0...line.count, using: &random))
      lines[place] = String(line)
    default:
      let other = notes[Int.random(in: notes.indices, using: &random)]
      guard let start = other.indices.randomElement(using: &random) else { return }
      lines.insert(
        contentsOf: other[start..<min(other.count, start + Int.random(in: 1...5, using: &random))],
        at: place)
    }
  }

  static func outcome(of note: String) -> Outcome {
    let clock = ContinuousClock()
    let start = clock.now
    do throws(AgendaErrors) {
      let reading = try AgendaReader.read(text: note, name: "note.txt")
      return Outcome(time: clock.now - start, lost: lost(of: note, in: reading))
    } catch {
      // Refused as a whole, with what to do about it; nothing is taken over without its text.
      precondition(!error.errors.isEmpty, "refused without a reason")
      return Outcome(time: clock.now - start, lost: [])
    }
  }

  /// The lines of seven words or more of which no four that follow one another are in the agenda. Minutes, marks and
  /// breaks may stand between the others.
  private static func lost(of note: String, in reading: AgendaReading) -> [String] {
    let (agenda, masthead) = (reading.agenda, reading.agenda.masthead)
    let parts =
      [masthead.title, masthead.event, masthead.place, masthead.room].compactMap { $0 }
      + masthead.people.moderators + masthead.people.rapporteurs + masthead.people.panellists
      + reading.lists.compactMap(\.name) + reading.leftOut
      + agenda.points.flatMap { [$0.title, $0.question] } + [agenda.background, agenda.closing]
      + agenda.rules.constituencies + agenda.rules.addressees + [agenda.rules.decision ?? ""]
    let kept = letters(of: parts.joined(separator: " "))
    var isMatter = note.hasPrefix("---")
    var isComment = false
    let understood = Set(reading.sources.values.compactMap(\.line))
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { place, line in
      if isMatter {
        isMatter = place == 0 || !line.hasPrefix("---")
        return nil
      }
      if line.contains("<!--") { isComment = true }
      defer { if line.contains("-->") { isComment = false } }
      // What a line says of date, place or people is there as a value; a date may be said again.
      if isComment || understood.contains(place + 1) { return nil }
      if let date = masthead.date, line.contains("\(date.year)"), line.contains("\(date.day)") {
        return nil
      }
      let words = String(line).replacing(/\]\([^)\s]*\)/, with: "]").split {
        $0 == " " || $0 == "\t"
      }.map { letters(of: String($0)) }
        .filter { !$0.isEmpty }
      guard words.count >= 7 else { return nil }
      let runs = (0...(words.count - 4)).map { words[$0..<($0 + 4)].joined() }
      return runs.contains { kept.contains($0) } ? nil : String(line)
    }
  }

  private static func letters(of text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// Small and repeatable, so that a seed names what was tried.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

extension AgendaSource {
  fileprivate var line: Int? {
    if case .line(let line) = self { line } else { nil }
  }
}
