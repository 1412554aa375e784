import BreakoutModel

/// What stands above the points: the title, what the lines around it say about event, place and time,
/// and the background.
struct Masthead {
  private(set) var title: String?
  /// Only what the front matter leaves open.
  private(set) var matter = FrontMatter()
  private(set) var background: [AgendaBlock] = []

  /// A longer line is a paragraph, not a part of the masthead.
  private static let longestLine = 30

  init(_ blocks: [AgendaBlock], stated: FrontMatter) {
    matter = stated
    let end = blocks.firstIndex { $0.section != nil } ?? blocks.endIndex
    let titleHeading =
      blocks.firstIndex { $0.isTitleHeading }
      ?? blocks[..<end].firstIndex { $0.isHeading && !$0.plainText.isEmpty }
    if let index = titleHeading {
      title = blocks[index].plainText
      readMasthead(blocks[..<index])
      readLabels(blocks[index..<max(end, index + 1)].dropFirst())
      takeBackground(blocks[max(end, index + 1)...])
    } else {
      readNote(blocks[..<end])
      takeBackground(blocks[end...])
    }
  }

  /// A concept note without a heading for its title: the line that names the session, else the first
  /// short line.
  private mutating func readNote(_ blocks: ArraySlice<AgendaBlock>) {
    let titleBlock =
      blocks.firstIndex { $0.lines.contains { SessionLine.title(in: $0) != nil } }
      ?? blocks.firstIndex { $0.lines.first.map(Self.couldBeTitle) ?? false }
    guard let titleBlock else {
      takeBackground(blocks)
      return
    }
    let lines = blocks[titleBlock].lines
    let row = lines.firstIndex { SessionLine.title(in: $0) != nil } ?? 0
    title = SessionLine.title(in: lines[row]) ?? lines[row]
    readMasthead(blocks[..<titleBlock])
    for line in lines[..<row] where !takeMastheadLine(line) { keep(line, blocks[titleBlock].line) }
    for line in lines[(row + 1)...] where !takeLabel(line) && !takeDatedLine(line) {
      keep(line, blocks[titleBlock].line)
    }
    readLabels(blocks[(titleBlock + 1)...])
  }

  private static func couldBeTitle(_ line: String) -> Bool {
    line.words.count <= 25 && line.count <= 200 && !line.hasSuffix(".") && !line.hasSuffix("。")
  }

  /// The lines above the title name the event, its place and its days.
  private mutating func readMasthead(_ blocks: ArraySlice<AgendaBlock>) {
    for block in blocks {
      if block.isList { background.append(block) }
      for line in block.lines where !takeMastheadLine(line) { keep(line, block.line) }
    }
  }

  /// Below the title, lines such as `Venue: Room 3` are taken and prose is left alone.
  private mutating func readLabels(_ blocks: ArraySlice<AgendaBlock>) {
    for block in blocks {
      guard case .paragraph = block.kind else {
        background.append(block)
        continue
      }
      let lines = block.lines
      let rest = lines.filter { !takeLabel($0) }
      if rest.count == lines.count {
        background.append(block)
      } else if !rest.isEmpty {
        keep(rest.joined(separator: "\n"), block.line)
      }
    }
  }

  private mutating func takeBackground(_ blocks: ArraySlice<AgendaBlock>) {
    background += blocks.filter { $0.section != .background }
  }

  private mutating func keep(_ text: String, _ line: Int) {
    background.append(AgendaBlock(kind: .paragraph(AgendaPhrase(lead: "", text: text)), line: line))
  }

  private mutating func takeMastheadLine(_ line: String) -> Bool {
    if takeLabel(line) || takeDatedLine(line) { return true }
    guard line.words.count <= Self.longestLine, !line.hasSuffix(".") else { return false }
    takeEvent(line)
    return true
  }

  private mutating func takeDatedLine(_ line: String) -> Bool {
    guard line.words.count <= Self.longestLine, let found = DatePhrase.find(in: line) else {
      return false
    }
    if matter.date == nil { matter.date = found.date }
    takeEvent(found.remainder)
    return true
  }

  /// `7th Global Forum … Baku, Azerbaijan`: the place is told by the country at its end.
  private mutating func takeEvent(_ line: String) {
    var name = line.trimming([",", " ", "(", ")", "–", "-", "|", "·", ";"])
    if let (before, place) = PlacePhrase.split(name) {
      if matter.place == nil { matter.place = place }
      name = before
    }
    guard !name.isEmpty else { return }
    matter.event = matter.event.map { $0 == name ? $0 : $0 + " " + name } ?? name
  }

  private mutating func takeLabel(_ line: String) -> Bool {
    guard line.count <= 200, let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return false
    }
    let value = line[colon...].dropFirst().trimmed
    guard !value.isEmpty, let key = FrontMatterKey(label: String(line[..<colon])) else {
      return false
    }
    return matter.fill(key, with: value)
  }
}

extension FrontMatter {
  /// Takes a value that the text gives for a key that is still open; `false` leaves it to the text.
  fileprivate mutating func fill(_ key: FrontMatterKey, with value: String) -> Bool {
    func names() -> [String] {
      value.split { ";,،、，；".contains($0) }.map(\.onOneLine).filter { !$0.isEmpty }
    }
    switch key {
    case .event where event == nil: event = value
    case .place where place == nil: place = value
    case .room where room == nil: room = value
    case .date where date == nil:
      date = DatePhrase.whole(value)
      return date != nil
    case .start where start == nil:
      let first = value.split { "-–—".contains($0) }.first.map(String.init) ?? value
      start = TimeOfDayPhrase.parse(first)
      return start != nil
    case .duration where duration == nil:
      guard let length = DurationPhrase.parse(value), length > .zero, length <= .longestSession
      else { return false }
      duration = length
    case .moderator where moderators.isEmpty: moderators = names()
    case .rapporteur where rapporteurs.isEmpty: rapporteurs = names()
    default: return false
    }
    return true
  }
}

extension AgendaBlock {
  fileprivate var lines: [String] {
    switch kind {
    case .paragraph(let phrase), .heading(_, let phrase): phrase.lines
    case .list: []
    }
  }

  fileprivate var section: SectionNames.Section? {
    guard case .heading(_, let phrase) = kind else { return nil }
    return SectionNames.section(named: phrase.plain)
  }

  fileprivate var isTitleHeading: Bool {
    guard case .heading(1, let phrase) = kind else { return false }
    return section == nil && !phrase.plain.isEmpty
  }
}
