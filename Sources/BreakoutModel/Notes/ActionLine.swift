/// Who does what by when, as an action says it in the grammar of a recommendation (product rule F6):
/// `UN > circulate the register | by 2016-06-30`, or in plain words: `Maria will circulate it by 15 March`.
public struct ActionLine: Equatable, Sendable {
  /// Who is to do it; empty where the action names nobody.
  public let who: [String]
  /// What else it says; the text is what is to be done, and the deadline stands without `by`.
  public let fields: RecommendationFields

  public init(_ text: String) {
    var fields = RecommendationLine.fields(from: text)
    if fields.deadline.isEmpty, let (before, date) = Self.dateAtEnd(of: fields.text) {
      (fields.text, fields.deadline) = (before, date)
    }
    if !fields.addressees.isEmpty {
      who = fields.addressees
    } else if !fields.lead.isEmpty {
      who = [fields.lead]
    } else if let (doer, rest) = Self.doer(of: fields.text) {
      who = [doer]
      fields.text = rest
    } else {
      who = []
    }
    self.fields = fields
  }

  public var what: String { fields.text }

  /// As it was typed; empty where nothing is said.
  public var deadline: String { fields.deadline }

  /// The last day of the deadline, where it names one.
  public var lastDay: CalendarDate? { Deadline.lastDay(in: deadline) }

  /// The last words that name a day, a month or a year behind a "by" of any of the languages, and what stands
  /// before them. "Before 15 March" keeps its word: it is another day; "before the end of June" is by that end.
  private static func dateAtEnd(of text: String) -> (before: String, date: String)? {
    let words = text.lastWords(8)
    // Nearly every action names no day at all.
    guard
      words.contains(where: { $0.contains(where: \.isNumber) || DateWords.month($0.folded) != nil })
    else { return nil }
    for place in words.indices where words[place].startIndex > text.startIndex {
      var date = text[words[place].startIndex...].trimmed
      while let last = date.last, ".;,".contains(last) { date.removeLast() }
      if TimePhrase.isBefore(words[place]) {
        if !TimePhrase.isBefore(date) { date = String(date.dropFirst(words[place].count)).trimmed }
      } else if let length = TimePhrase.by(date) {
        date = String(date.dropFirst(length)).trimmed
      } else {
        continue
      }
      guard Deadline.lastDay(in: date) != nil || Deadline.isDayOfAnyYear(date),
        TimePhrase(date) != nil || Deadline.isDayOfAnyYear(date)
      else { continue }
      return (text[..<words[place].startIndex].trimmed, date)
    }
    return nil
  }
}

// MARK: Who will do it

extension ActionLine {
  /// Who "will" do something, and what. Only a name is somebody: "the list will be sent" names nobody.
  private static func doer(of text: String) -> (who: String, rest: String)? {
    let words = text.firstWords(8)
    guard let will = words.firstIndex(where: { ["will", "shall"].contains($0) }),
      (1...6).contains(will), will + 1 < words.count, !notDone.contains(words[will + 1].folded)
    else { return nil }
    let named = words[0].folded == "the" ? words[1..<will] : words[..<will]
    guard let first = named.first, !nobody.contains(first.folded), isName(first),
      named.allSatisfy({ isName($0) || linking.contains($0) })
    else { return nil }
    return (named.joined(separator: " "), text[words[will].endIndex...].trimmed)
  }

  private static func isName(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true, let last = word.last else { return false }
    return last.isLetter || last.isNumber || ".)".contains(last)
  }

  private static let linking: Set<Substring> = ["of", "de", "for", "the", "and", "&", "van", "von"]
  /// Words that begin a sentence and are nobody in particular.
  private static let nobody: Set<String> = [
    "we", "i", "you", "he", "she", "they", "it", "this", "that", "these", "those", "there", "all",
    "everybody", "everyone", "somebody", "someone", "nobody", "no", "none", "nothing", "who",
    "what", "which", "when", "where", "how", "if", "in", "at", "on", "by", "until", "before",
    "after", "next", "then", "a", "an", "each", "every", "any", "some",
  ]
  /// Behind "will", what is not done by whom the sentence begins with.
  private static let notDone: Set<String> = ["be", "not", "never", "have"]
}

extension String {
  /// A deadline and a doer are looked for at the ends only: the rest of a long text is not read for them.
  fileprivate func firstWords(_ count: Int) -> [Substring] {
    var rest = unicodeScalars[...].drop(while: \.isWhitespace)
    var words: [Substring] = []
    while !rest.isEmpty, words.count < count {
      let word = rest.prefix { !$0.isWhitespace }
      words.append(Substring(word))
      rest = rest[word.endIndex...].drop(while: \.isWhitespace)
    }
    return words
  }

  fileprivate func lastWords(_ count: Int) -> [Substring] {
    var rest = unicodeScalars[...]
    var words: [Substring] = []
    while let last = rest.lastIndex(where: { !$0.isWhitespace }), words.count < count {
      rest = rest[...last]
      let blank = rest.lastIndex(where: \.isWhitespace)
      let word = rest[(blank.map(rest.index(after:)) ?? rest.startIndex)...]
      words.append(Substring(word))
      rest = rest[..<word.startIndex]
    }
    return words.reversed()
  }
}

extension Note {
  /// What an action says; `nil` for every other note.
  public var action: ActionLine? { kind == .action ? ActionLine(text) : nil }

  /// Whether somebody has taken an action upon them: whom it names, or whose words it is.
  public var hasDoer: Bool { speaker != nil || action?.who.isEmpty == false }
}
