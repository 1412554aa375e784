import BreakoutModel
import BreakoutWords

/// Writes the front matter of an agenda: what it says, and no more.
struct MatterWriter {
  private let agenda: Agenda
  private let hasTitle: Bool
  private let isExplained: Bool
  private let unsaid: Set<FrontMatterKey>

  /// - Parameters:
  ///   - hasTitle: whether the title stands here and not in the text.
  ///   - isExplained: whether comments say what each key is for.
  ///   - unsaid: the keys whose values are only assumed, which are left out.
  init(_ agenda: Agenda, hasTitle: Bool, isExplained: Bool, unsaid: Set<FrontMatterKey>) {
    self.agenda = agenda
    self.hasTitle = hasTitle
    self.isExplained = isExplained
    self.unsaid = unsaid
  }

  var text: String {
    let (head, times, rules) = (agenda.masthead, agenda.times, agenda.rules)
    var lines: [String] = []
    func say(_ key: FrontMatterKey, _ value: String?) {
      if isExplained, let about = Self.explanation(of: key) { lines.append("# \(about)") }
      if let value, !unsaid.contains(key) {
        lines.append("\(key.rawValue):" + (value.hasPrefix("\n") ? "" : " ") + value)
      } else if isExplained {
        lines.append("# \(key.rawValue):")
      }
    }
    func say(_ key: FrontMatterKey, _ values: [String]) {
      let list = values.map { YAMLText.scalar($0, inList: true) }.joined(separator: ", ")
      say(key, values.isEmpty ? nil : "[\(list)]")
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
    say(.panellists, head.people.panellists)
    say(.constituencies, rules.constituencies)
    say(.addressees, rules.addressees)
    say(.attribution, rules.attribution.rawValue)
    say(.decision, rules.decision.map { YAMLText.scalar($0) })
    say(.language, head.language)
    say(.commentsTo, agenda.document.commentsTo.map { YAMLText.scalar($0) })
    say(.standing, agenda.document.standing.map { YAMLText.scalar($0) })
    say(.paper, agenda.document.paper?.rawValue)
    if !rules.phrases.isEmpty || isExplained {
      let phrases = rules.phrases.map { "\n  \($0.situation): \(YAMLText.scalar($0.text))" }
      say(.phrases, phrases.isEmpty ? nil : phrases.joined())
    }
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }

  private static func explanation(of key: FrontMatterKey) -> String? {
    let say = words.templates
    return switch key {
    case .title: nil
    case .event: say.aboutEvent
    case .place: say.aboutPlace
    case .room: say.aboutRoom
    case .date: say.aboutDate
    case .start: say.aboutStart
    case .duration: say.aboutDuration
    case .reserve: say.aboutReserve
    case .moderator: say.aboutModerator
    case .rapporteur: say.aboutRapporteur
    case .panellists: say.aboutPanellists
    case .constituencies: say.aboutConstituencies
    case .addressees: say.aboutAddressees
    case .attribution: say.aboutAttribution
    case .decision: say.aboutDecision
    case .phrases: say.aboutPhrases
    case .language: say.aboutLanguage
    case .commentsTo: say.aboutCommentsTo
    case .standing: say.aboutStanding
    case .paper: say.aboutPaper
    }
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
