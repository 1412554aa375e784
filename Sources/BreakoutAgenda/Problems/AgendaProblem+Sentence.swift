extension AgendaProblem: CustomStringConvertible {
  /// One sentence with its place and the way out, e.g.
  /// `agenda.md:7: the duration is 0; write a length such as “90 min”.`
  public var description: String {
    let place = file.withoutControlCharacters + (line.map { ":\($0)" } ?? "")
    return place + ": " + sentence + (sentence.hasSuffix("?") ? "" : ".")
  }

  private var sentence: String {
    switch reason {
    case .noSuchFile: "there is no such file; check its name and its folder"
    case .isFolder: "this is a folder; name the agenda file in it"
    case .notPermitted: "you may not read this file; ask its owner or change its permissions"
    case .unreadable(let words): "the file cannot be read (\(words)); try a copy of it"
    case .tooLarge(let limit):
      "the file is larger than \(limit / 1_000_000) MB, which no agenda is; name the right file"
    case .empty: "the file is empty; write a title and the points of discussion into it"
    case .blank:
      "the file holds nothing but blank space; write a title and the points of discussion into it"
    case .badUTF16: "the file is UTF-16 text with faults; save it as UTF-8 in your editor"
    case .encoding(let name):
      "the file is read as \(name) text; where letters look wrong, save it as UTF-8 in your editor"
    case .binary(let offset):
      "byte \(grouped(offset)) is a NUL, so this is not a text file; "
        + "save the agenda as plain text or Markdown"
    case .notUTF8(let offset):
      "byte \(grouped(offset)) is not UTF-8 text; save the file as UTF-8 in your editor"
    case .controlCharacters(1): "a control character was left out; remove it from the file"
    case .controlCharacters(let count):
      "\(grouped(count)) control characters were left out, the first on this line; "
        + "remove them from the file"
    default: frontMatterSentence ?? phraseSentence ?? pointSentence ?? ""
    }
  }

  private var frontMatterSentence: String? {
    switch reason {
    case .frontMatterNotClosed:
      "the front matter that begins here has no end; close it with a line “---”"
    case .frontMatterTooLarge(let limit):
      "the front matter is longer than \(limit / 1000) kB; close it with a line “---” after its keys"
    case .frontMatterNotKeys:
      "the front matter is not a set of keys; write lines such as “duration: 90 min”"
    case .badYAML(let words):
      "the front matter cannot be read here (\(words)); "
        + "write “key: value”, and put a value with a colon into quotes"
    case .unknownKey(let key, let suggestion?):
      "the key “\(key)” is unknown and is left out; did you mean “\(suggestion)”?"
    case .unknownKey(let key, nil):
      "the key “\(key)” is unknown and is left out; the keys are "
        + FrontMatterKey.allCases.map(\.rawValue).joined(separator: ", ")
    case .duplicateKey(let key, let firstLine):
      "the key “\(key)” is already on line \(firstLine); keep one of the two"
    case .expectedText(let key):
      "“\(key)” takes one text, not a list or keys of its own; write it on one line"
    case .expectedList(let key):
      "“\(key)” takes a list of names; write them as “[One, Two]”"
    case .badDate(let text):
      "the date “\(text)” is no day of the calendar; write it as “2016-04-26”"
    case .badStart(let text):
      "the start “\(text)” is no time of day; write it as “10:00”"
    case .badDuration(let key, let text):
      "the \(key) “\(text)” is no length of time; write it as “90 min” or “1 h 30”"
    case .zeroDuration(let key):
      "the \(key) is 0; write a length such as “\(key == "reserve" ? "8 min" : "90 min")”"
    case .durationTooLong(let key, let text):
      "the \(key) “\(text)” is more than 24 hours; write a length such as "
        + "“\(key == "reserve" ? "8 min" : "90 min")”"
    case .reserveTooLong(let reserve, let duration):
      "the reserve of \(reserve) leaves nothing of the \(duration) of the session; shorten it"
    case .badAttribution(let text, let suggestion):
      "the attribution “\(text)” is unknown; "
        + (suggestion.map { "did you mean “\($0)”?" }
          ?? "write attributed, affiliation, group or chatham-house")
    case .decisionNotUnderstood(let words, let problem, let offered):
      "the decision rule is not understood at “\(words)”; before a vote the program asks, and offers"
        + " \(offered). \(problem.hasSuffix(".") ? String(problem.dropLast()) : problem)"
    case .duplicateConstituency(let name):
      "the constituency “\(name)” is there twice; name each one once"
    default: nil
    }
  }

  private var pointSentence: String? {
    switch reason {
    case .noPoints:
      "no points were found; write them as a list under a heading such as "
        + "“## Points of Discussion”, “## Guiding questions” or “## Issues for discussion”"
    case .noPointsUnder(let heading):
      "there are no points under “\(heading)”; write them below it as a list, one item for each"
    case .tooManyPoints(let count, let limit):
      "\(grouped(count)) points; a session walks at most \(limit), so split the agenda"
    case .emptyQuestion(let number, let title?):
      "point \(number), “\(title)”, has no question; write it after the title"
    case .emptyQuestion(let number, nil):
      "point \(number) is empty; write its question or remove it"
    case .zeroMinutes(let number):
      "point \(number) has 0 minutes; write a length such as “(9 min)” or leave it out"
    case .minutesTooLong(let number):
      "point \(number) is planned for more than 24 hours; write a length such as “(9 min)”"
    case .duplicateTitle(let title, let first, let second):
      "points \(first) and \(second) are both called “\(title)”; give one of them another title"
    case .overfull(let points, let reserve, let duration, let excess):
      "the points (\(points)) and the reserve (\(reserve)) are \(excess) longer than "
        + "the session (\(duration)); shorten some points or lengthen the session"
    case .noTitle(let name):
      "no title was found, so the session is called “\(name)”; begin the file with “# Title”"
    default: nil
    }
  }
}

/// `3,000` for 3000: large numbers must be readable at a glance.
private func grouped(_ number: Int) -> String {
  var digits = String(number)
  var end = digits.count - 3
  while end > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
    end -= 3
  }
  return digits
}
