import BreakoutModel

/// Writes the front matter of an agenda: what it says, and no more.
struct MatterWriter {
  private let agenda: Agenda
  private let hasTitle: Bool

  /// - Parameter hasTitle: whether the title stands here and not in the text.
  init(_ agenda: Agenda, hasTitle: Bool) {
    self.agenda = agenda
    self.hasTitle = hasTitle
  }

  var text: String {
    let (head, times, rules) = (agenda.masthead, agenda.times, agenda.rules)
    var lines: [String] = []
    func say(_ key: FrontMatterKey, _ value: String?) {
      if let value { lines.append("\(key.rawValue): \(value)") }
    }
    func say(_ key: FrontMatterKey, _ values: [String]) {
      if !values.isEmpty {
        say(
          key, "[" + values.map { YAMLText.scalar($0, inList: true) }.joined(separator: ", ") + "]")
      }
    }
    if hasTitle { say(.title, YAMLText.scalar(head.title)) }
    say(.event, head.event.map { YAMLText.scalar($0) })
    say(.place, head.place.map { YAMLText.scalar($0) })
    say(.room, head.room.map { YAMLText.scalar($0) })
    say(.date, head.date?.description)
    // Unquoted, YAML could take it for a number of seconds.
    say(.start, times.start.map { "\"\(twoDigits($0.hour)):\(twoDigits($0.minute))\"" })
    say(.duration, times.duration.written)
    say(.reserve, times.reserve?.written)
    say(.moderator, head.people.moderators)
    say(.rapporteur, head.people.rapporteurs)
    say(.constituencies, rules.constituencies)
    say(.addressees, rules.addressees)
    say(.attribution, rules.attribution.rawValue)
    say(.decision, rules.decision.map { YAMLText.scalar($0) })
    say(.language, head.language)
    if !rules.phrases.isEmpty {
      lines.append("\(FrontMatterKey.phrases.rawValue):")
      lines += rules.phrases.map { "  \($0.situation): \(YAMLText.scalar($0.text))" }
    }
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }
}

/// Text as a value of YAML.
enum YAMLText {
  /// As it is where that can only be text, else in quotes.
  static func scalar(_ text: String, inList: Bool = false) -> String {
    let text = text.onOneLine
    let isPlain =
      text.first?.isLetter == true
      && text.last.map { $0.isLetter || $0.isNumber || $0 == ")" } == true
      && text.allSatisfy {
        $0.isLetter || $0.isNumber || " -/.()'’".contains($0) || $0 == "," && !inList
      }
      && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

extension Milliseconds {
  /// `90 min`, `8 min 30 s`, as the reader reads it.
  var written: String {
    let (minutes, rest) = count.quotientAndRemainder(dividingBy: 60_000)
    if rest == 0 { return "\(minutes) min" }
    let (seconds, milliseconds) = rest.quotientAndRemainder(dividingBy: 1000)
    let digits = String(1000 + milliseconds).dropFirst()
    let fraction = milliseconds == 0 ? "" : ".\(digits)"
    return minutes == 0 ? "\(seconds)\(fraction) s" : "\(minutes) min \(seconds)\(fraction) s"
  }
}
