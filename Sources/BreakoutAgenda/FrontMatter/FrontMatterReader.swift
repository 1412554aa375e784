import BreakoutModel
import BreakoutWords
import Yams

/// Reads the YAML between the marks into values, naming the line of every problem.
struct FrontMatterReader {
  /// No honest front matter is longer, and the YAML library need not see more.
  static let limit = 64_000
  private static let deepest = 8

  private var matter = FrontMatter()
  /// Lines of the file before the first line of the YAML.
  private let offset: Int
  private var seen: [FrontMatterKey: Int] = [:]

  static func read(_ block: FrontMatterBlock, log: inout ProblemLog) -> FrontMatter {
    var reader = Self(offset: block.yaml.startIndex)
    reader.read(block.yaml.joined(separator: "\n"), log: &log)
    for (key, line) in reader.seen {
      if let field = key.field { reader.matter.lines[field] = line }
    }
    return reader.matter
  }

  private init(offset: Int) {
    self.offset = offset
  }

  private mutating func read(_ yaml: String, log: inout ProblemLog) {
    guard yaml.utf8.count <= Self.limit else {
      log.error(.frontMatterTooLarge(limit: Self.limit), line: max(1, offset))
      return
    }
    if let line = lineNestedTooDeep(yaml) {
      log.error(.badYAML(words.agenda.nestedTooDeep), line: offset + line)
      return
    }
    var parsed: [(key: Node, value: Node)]
    do {
      parsed = try pairs(of: yaml)
    } catch {
      report(error, log: &log)
      return
    }
    if Self.isOfPage(parsed.compactMap { $0.key.scalar?.string }) {
      takePage(parsed, log: &log)
    } else {
      for (key, value) in parsed { take(key, value, log: &log) }
    }
    parsed.removeAll()
    checkReserve(log: &log)
  }

  /// Whether its keys are those that makers of web pages write above a text, with none that only an agenda has.
  private static func isOfPage(_ keys: [String]) -> Bool {
    let words = Set(keys.map(\.plainWord))
    return !words.isDisjoint(with: pageKeys)
      && words.allSatisfy { ["title", "date"].contains($0) || FrontMatterKey(spelled: $0) == nil }
  }

  private static let pageKeys: Set<String> = [
    "layout", "permalink", "published", "publishdate", "draft", "tags", "tag", "categories",
    "category", "slug", "weight", "menu", "nav_order", "parent", "template", "featured_image",
    "image", "sidebar", "sidebar_position", "toc", "type", "author", "authors", "description",
    "subtitle", "updated", "lastmod", "datecreated", "editor", "url", "aliases", "summary",
    "excerpt", "comments", "redirect_from", "fragment",
  ]

  /// A page's title is the note's, and its date perhaps; all else is about the page.
  private mutating func takePage(
    _ pairs: [(key: Node, value: Node)], log: inout ProblemLog
  ) {
    var others: [String] = []
    for (key, value) in pairs {
      let name = key.scalar?.string.onOneLine ?? Self.text(of: key)
      let text = value.scalar?.string.onOneLine ?? ""
      let line = offset + (key.mark?.line ?? 1)
      let day = text.split(maxSplits: 1) { " T".contains($0) }.first.map(String.init) ?? text
      if name.plainWord == "title", !text.isEmpty {
        matter.title = text
        seen[.title] = line
      } else if name.plainWord == "date", let date = DatePhrase.whole(text) ?? DatePhrase.whole(day)
      {
        matter.pageDate = (date, line)
      } else {
        others.append(name)
        matter.leftOut.append("\(name): \(Self.text(of: value))")
      }
    }
    if !others.isEmpty { log.warn(.pageMatter(leftOut: others), line: max(1, offset)) }
  }

  /// The keys in their order. Each key is parsed for itself where a key is there twice, because the
  /// library refuses the whole then and names one line only.
  private func pairs(of yaml: String) throws -> [(key: Node, value: Node)] {
    do {
      guard let node = try compose(yaml) else { return [] }
      if node.scalar?.string == "", node.tag == Tag.implicit { return [] }
      guard let mapping = node.mapping else { throw NotKeys() }
      return mapping.map { ($0.key, $0.value) }
    } catch YamlError.duplicatedKeysInMapping {
      return try separately(yaml)
    }
  }

  private func separately(_ yaml: String) throws -> [(key: Node, value: Node)] {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter { index in
      guard let first = lines[index].first else { return false }
      return !first.isWhitespace && !"#-]}".contains(first) && lines[index].contains(":")
    }
    var result: [(key: Node, value: Node)] = []
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : lines.count
      let padding = String(repeating: "\n", count: start)
      let part = padding + lines[start..<end].joined(separator: "\n")
      guard let mapping = try compose(part)?.mapping else { throw NotKeys() }
      result += mapping.map { ($0.key, $0.value) }
    }
    return result
  }

  private func compose(_ yaml: String) throws -> Node? {
    try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
  }

  private struct NotKeys: Error {}

  private func report(_ error: any Error, log: inout ProblemLog) {
    switch error {
    case is NotKeys:
      log.error(.frontMatterNotKeys, line: offset + 1)
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      log.error(.badYAML(problem), line: offset + mark.line)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      log.error(
        .badYAML(words.agenda.keysTwice(keys)), line: offset + context.mark.line)
    case YamlError.reader(let problem, _, _, _):
      log.error(.badYAML(problem), line: offset + 1)
    default:
      log.error(.badYAML(words.agenda.noYAML), line: offset + 1)
    }
  }

  /// Nothing here needs nesting, and the library's recursion must not depend on the input.
  private func lineNestedTooDeep(_ yaml: String) -> Int? {
    var depth = 0
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for character in line.utf8 {
        if "[{".utf8.contains(character) { depth += 1 }
        if "]}".utf8.contains(character) { depth = max(0, depth - 1) }
      }
      let indent = line.utf8.prefix { " -?:".utf8.contains($0) }
      if depth > Self.deepest || indent.count > 8 * Self.deepest { return index + 1 }
    }
    return nil
  }

  /// A value of any shape, for people.
  private static func text(of node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.onOneLine
    case .sequence(let nodes): nodes.map(text).joined(separator: "; ")
    case .mapping(let pairs):
      pairs.map { text(of: $0.key) + ": " + text(of: $0.value) }.joined(separator: "; ")
    case .alias: ""
    }
  }

  private mutating func take(_ keyNode: Node, _ value: Node, log: inout ProblemLog) {
    let line = offset + (keyNode.mark?.line ?? 1)
    guard let spelling = keyNode.scalar?.string.onOneLine else {
      log.error(.frontMatterNotKeys, line: line)
      return
    }
    guard let key = FrontMatterKey(spelled: spelling) else {
      log.warn(
        .unknownKey(spelling, suggestion: FrontMatterKey.suggestion(for: spelling)), line: line)
      matter.leftOut.append("\(spelling): \(Self.text(of: value))")
      return
    }
    if let first = seen[key] {
      log.error(.duplicateKey(spelling, firstLine: first), line: line)
      return
    }
    seen[key] = line
    if isNothing(value) { return }
    switch key {
    case .moderator:
      matter.moderators = people(value, key: spelling, line: line, log: &log)
    case .rapporteur:
      matter.rapporteurs = people(value, key: spelling, line: line, log: &log)
    case .panellists:
      matter.panellists = people(value, key: spelling, line: line, log: &log)
    case .constituencies:
      matter.constituencies = names(value, key: spelling, line: line, log: &log)
      checkTwice(matter.constituencies, line: line, log: &log)
    case .addressees:
      matter.addressees = names(value, key: spelling, line: line, log: &log).once(by: \.folded)
    case .phrases:
      matter.phrases = PhrasesReader.read(value, offset: offset, line: line, log: &log)
    default:
      guard let scalar = value.scalar else {
        log.error(.expectedText(key: spelling), line: line)
        return
      }
      let text = scalar.string.onOneLine
      if !text.isEmpty { takeText(text, for: key, line: line, log: &log) }
    }
  }

  private func isNothing(_ value: Node) -> Bool {
    guard let scalar = value.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  private mutating func takeText(
    _ text: String, for key: FrontMatterKey, line: Int, log: inout ProblemLog
  ) {
    switch key {
    case .title: matter.title = text
    case .event: matter.event = text
    case .place: matter.place = text
    case .room: matter.room = text
    case .decision:
      matter.decision = text
      log.warnAboutRule(text, line: line)
    case .date:
      matter.date = DatePhrase.whole(text)
      if matter.date == nil { log.error(.badDate(text), line: line) }
    case .start:
      matter.start = TimeOfDayPhrase.parse(text)
      if matter.start == nil { log.error(.badStart(text), line: line) }
    case .duration:
      matter.duration = length(text, key: key, allowsZero: false, line: line, log: &log)
    case .reserve:
      matter.reserve = length(text, key: key, allowsZero: true, line: line, log: &log)
    case .attribution:
      matter.attribution = HouseRules.regime(text)
      if matter.attribution == nil {
        let known = AttributionRegime.allCases.map(\.rawValue)
        log.error(
          .badAttribution(text, suggestion: nearest(to: text.plainWord, among: known)), line: line)
      }
    case .language:
      matter.language = LanguageTag.parse(text)
      if matter.language == nil {
        log.error(.badLanguage(text, suggestion: LanguageTag.named(text)), line: line)
      }
    case .commentsTo: matter.document.commentsTo = text
    case .standing: matter.document.standing = text
    case .paper:
      matter.document.paper = PaperSize(rawValue: text.plainWord)
      if matter.document.paper == nil {
        log.error(.badPaper(text, known: PaperSize.allCases.map(\.rawValue)), line: line)
      }
    case .moderator, .rapporteur, .panellists, .constituencies, .addressees, .phrases: break
    }
  }

  private func length(
    _ text: String, key: FrontMatterKey, allowsZero: Bool, line: Int, log: inout ProblemLog
  ) -> Milliseconds? {
    guard let length = DurationPhrase.parse(text) else {
      log.error(.badDuration(key: key.rawValue, text), line: line)
      return nil
    }
    if length == .zero, !allowsZero {
      log.error(.zeroDuration(key: key.rawValue), line: line)
      return nil
    }
    if length > .longestSession {
      log.error(.durationTooLong(key: key.rawValue, text), line: line)
      return nil
    }
    return length
  }

  /// Semicolons part people where there are any, so that a comma can stand before what somebody does; else what is no
  /// name goes on with the one before it: `Dr. Ann Lee, Water Institute` is one person.
  private func people(
    _ value: Node, key: String, line: Int, log: inout ProblemLog
  ) -> [String] {
    guard let text = value.scalar?.string else {
      return names(value, key: key, line: line, log: &log)
    }
    if text.contains(where: { ";；؛".contains($0) }) {
      return text.split { ";；؛".contains($0) }.map(\.onOneLine).filter { !$0.isEmpty }
    }
    return names(value, key: key, line: line, log: &log).reduce(into: []) { people, part in
      let goesOn =
        PersonPhrase.isRole(part) || OrganisationName.isName(part)
        || part.first?.isLowercase == true
      if goesOn, let last = people.indices.last {
        people[last] += ", " + part
      } else {
        people.append(part)
      }
    }
  }

  private func names(
    _ value: Node, key: String, line: Int, log: inout ProblemLog
  ) -> [String] {
    if let scalar = value.scalar {
      return scalar.string.split { ",;،、，；".contains($0) }.map(\.onOneLine).filter { !$0.isEmpty }
    }
    guard let sequence = value.sequence, sequence.allSatisfy({ $0.scalar != nil }) else {
      log.error(.expectedList(key: key), line: line)
      return []
    }
    return sequence.compactMap(\.scalar?.string.onOneLine).filter { !$0.isEmpty }
  }

  private func checkTwice(_ names: [String], line: Int, log: inout ProblemLog) {
    var known: Set<String> = []
    for name in names where !known.insert(name.folded).inserted {
      log.error(.duplicateConstituency(name), line: line)
    }
  }

  private func checkReserve(log: inout ProblemLog) {
    guard let reserve = matter.reserve, let line = seen[.reserve] else { return }
    let duration = matter.duration ?? AgendaTimes.usualDuration
    if reserve >= duration {
      log.error(
        .reserveTooLong(reserve: reserve.inWords, duration: duration.inWords), line: line)
    }
  }
}

extension ProblemLog {
  /// What of a rule for decisions was not understood.
  mutating func warnAboutRule(_ text: String, line: Int) {
    let practice = DecisionPractice(words: text)
    guard let words = practice.notApplied, let problem = practice.problem else { return }
    warn(.decisionNotUnderstood(words, problem: problem, offered: practice.rule.words), line: line)
  }
}

extension Milliseconds {
  static let longestSession = Milliseconds.minutes(24 * 60)

  /// `90 min`, `8 min 30 s`, for sentences.
  var inWords: String {
    let (minutes, seconds) = Int(count / 1000).quotientAndRemainder(dividingBy: 60)
    if seconds == 0 { return words.agenda.length(minutes: minutes) }
    return minutes == 0
      ? words.agenda.length(seconds: seconds)
      : words.agenda.length(minutes: minutes, seconds: seconds)
  }
}
