import BreakoutModel

extension PointLists {
  /// A line of a paragraph with its number in the file.
  private struct NoteLine {
    let text: String
    let line: Int
    let place: Int
  }

  /// Programmes whose lines begin with the time, or where the time stands on a line of its own.
  mutating func addTimes() {
    let blocks = outline.blocks
    var drafts: [PointDraft] = []
    var besides: [AgendaBlock] = []
    var first: Int?
    var last = 0
    func isOver(_ block: AgendaBlock) -> Bool {
      // What stands below a time alone on its line is what happens then: `16h30` / `Conclusions`
      guard block.isHeading, drafts.last?.blocks.isEmpty == false else { return false }
      switch SectionNames.role(of: block.plainText) {
      case .people, .other, .aims, .background: return true
      case .points, nil: return false
      }
    }
    for (place, block) in blocks.enumerated() {
      if isOver(block) { break }
      if block.isHeading, !drafts.isEmpty, DayPart.isName(block.plainText) {
        besides.append(block)
        continue
      }
      guard block.isParagraph || block.isHeading else {
        let items = block.items.map(PointDraft.init)
        if !drafts.isEmpty, !items.isEmpty, items.allSatisfy({ $0.clock != nil }) {
          drafts += items
          last = place
        } else if !drafts.isEmpty {
          drafts[drafts.count - 1].blocks.append(block)
        }
        continue
      }
      for (offset, line) in block.lines.enumerated() {
        if let (marks, rest) = PointMarks.programmeLine(line) {
          if first == nil { first = place }
          last = place
          var draft = PointDraft(blocks: [], line: block.line + offset, marks: marks)
          if !rest.isBlank { draft.blocks = [AgendaBlock(text: rest, line: block.line + offset)] }
          drafts.append(draft)
        } else if !drafts.isEmpty {
          if DayPart.isName(line) {
            besides.append(AgendaBlock(text: line, line: block.line + offset))
          } else {
            append(
              line, at: block.line + offset, startsParagraph: offset == 0,
              to: &drafts[drafts.count - 1])
            last = place
          }
        }
      }
    }
    // The hours of the whole, above the first item.
    if drafts.count > 3, let whole = drafts[0].clock, whole.end != nil,
      whole.start == drafts[1].clock?.start,
      (drafts[0].blocks.first?.lines.first ?? "").words.count <= 3
    {
      besides += drafts.removeFirst().blocks
    }
    guard drafts.count > 1, let first else { return }
    let path = outline.path(of: first)
    add(
      PointList(
        form: .times, drafts: drafts.filter { !$0.isBlank }, name: path.first,
        path: Array(path.dropFirst()),
        range: first..<(last + 1), besides: besides))
  }

  /// Lines that wrap go on their paragraph.
  private func append(
    _ line: String, at number: Int, startsParagraph: Bool, to draft: inout PointDraft
  ) {
    if !startsParagraph, let last = draft.blocks.last, case .paragraph(let phrase) = last.kind {
      let goesOn =
        draft.blocks.count == 1 && line.first?.isLowercase == false && phrase.plain.endsSentence
      if !goesOn {
        draft.blocks[draft.blocks.count - 1] = AgendaBlock(
          text: phrase.plain + "\n" + line, line: last.line)
        return
      }
    }
    draft.blocks.append(AgendaBlock(text: line, line: number))
  }

  /// Paragraphs or lines that ask, under a heading or a line that names them, or three and more in a row.
  mutating func addQuestions() {
    let blocks = outline.blocks
    var place = 0
    while place < blocks.count {
      guard blocks[place].isParagraph, asksOnly(blocks[place]) else {
        place += 1
        continue
      }
      let start = place
      var drafts: [PointDraft] = []
      var hasShortLines = false
      var end = place
      while place < blocks.count, blocks[place].isParagraph {
        if asksOnly(blocks[place]) {
          let lines = blocks[place].lines
          if lines.count > 1, lines.allSatisfy(\.asks) {
            for (offset, line) in lines.enumerated() {
              let part = AgendaBlock(text: line, line: blocks[place].line + offset)
              drafts.append(PointDraft(blocks: [part], line: part.line))
            }
          } else {
            drafts.append(PointDraft(blocks: [blocks[place]], line: blocks[place].line))
          }
          end = place + 1
        } else {
          // Between questions a short line without a mark is one of them too.
          let isShort = isShortLine(blocks[place])
          guard
            blocks[(place + 1)...].prefix(3).prefix(while: \.isParagraph).contains(where: asksOnly)
              || isShort && hasShortLines && place == end
          else { break }
          if isShort {
            hasShortLines = true
            drafts.append(PointDraft(blocks: [blocks[place]], line: blocks[place].line))
            end = place + 1
          } else {
            drafts[drafts.count - 1].blocks.append(blocks[place])
          }
        }
        place += 1
      }
      let leadIn = start > 0 ? outline.leadIn(at: start - 1) : nil
      let path = outline.path(of: start)
      let isNamed = isNamedForPoints(leadIn ?? path.first ?? "")
      if drafts.count > 2 || isNamed || leadIn != nil && drafts.count > 1 {
        add(
          PointList(
            form: .questions, drafts: drafts, name: leadIn ?? path.first,
            path: leadIn == nil ? Array(path.dropFirst()) : path, range: start..<end,
            isLedIn: leadIn != nil))
      }
    }
  }

  private func isShortLine(_ block: AgendaBlock) -> Bool {
    let text = block.plainText
    return block.lines.count == 1 && text.words.count <= 10 && !text.endsSentence
      && !text.hasSuffix(":") && !text.hasSuffix(",") && !text.isLabelWithValue
  }

  private func asksOnly(_ block: AgendaBlock) -> Bool { block.isParagraph && block.plainText.asks }

  /// Short lines without any mark under a heading that names the points, people below them aside.
  mutating func addLines(titleIsAgenda: Bool) {
    let blocks = outline.blocks
    for (place, block) in blocks.enumerated() where block.isHeading {
      guard case .points(let weight)? = SectionNames.role(of: block.plainText), weight > 2 else {
        continue
      }
      let content = outline.content(of: place)
      addLines(
        Array(content.prefix { !blocks[$0].isHeading }), name: block.plainText,
        path: outline.path(of: place))
    }
    if titleIsAgenda, !blocks.contains(where: { $0.isHeading && isNamedForPoints($0.plainText) }) {
      let start =
        blocks.firstIndex { block in
          guard block.isHeading || block.isParagraph else { return false }
          let name = SectionNames.Name(block.plainText)
          return name.weight >= 5 && !name.isOneOfMany
        } ?? 0
      let own = ((start + 1)..<max(blocks.count, start + 1)).prefix { !blocks[$0].isHeading }
      addLines(
        Array(own), name: blocks.indices.contains(start) ? blocks[start].plainText : "", path: [])
    }
  }

  /// Short paragraphs one below the other, behind a sentence that ends in `the following business:`.
  mutating func addLinesOfSentences() {
    for (place, block) in blocksWithLeadIn {
      guard case .points(let weight)? = SectionNames.mention(in: block), weight > 3 else {
        continue
      }
      let places = ((place + 1)..<outline.blocks.count).prefix {
        outline.blocks[$0].isParagraph && !Self.isFarewell(outline.blocks[$0].plainText)
      }
      guard places.count > 2 else { continue }
      addLines(Array(places), name: block, path: outline.path(of: place))
    }
  }

  private var blocksWithLeadIn: [(Int, String)] {
    outline.blocks.indices.dropLast().compactMap { place in
      guard outline.blocks[place + 1].isParagraph, let leadIn = outline.leadIn(at: place),
        leadIn.hasSuffix(":") || leadIn.hasSuffix("：")
      else { return nil }
      return (place, leadIn)
    }
  }

  /// `Yours faithfully`, `Cordialement`, `С уважением`
  private static func isFarewell(_ text: String) -> Bool {
    let line = text.folded
    return farewells.contains { line.hasPrefix($0) }
  }

  private static let farewells = [
    "yours", "sincerely", "kind regards", "best regards", "regards", "cordialement", "salutations",
    "je vous prie", "veuillez", "bien a vous", "atentamente", "saludos", "un abrazo", "с уважением",
    "مع التحية", "مع خالص", "وتفضلوا", "此致", "敬礼", "顺祝",
  ].map(\.folded)

  private mutating func addLines(_ places: [Int], name: String, path: [String]) {
    let blocks = outline.blocks
    var drafts: [PointDraft] = []
    var last = places.first ?? 0
    for place in places {
      guard blocks[place].isParagraph else {
        // A list before any line is the list of points itself, and so is one below the rest of a title.
        guard let before = drafts.last,
          drafts.count > 2 || blocks[place].items.count < 3 || before.head.hasSuffix(":")
            || DayPart.isName(before.head)
        else { return }
        drafts[drafts.count - 1].blocks.append(blocks[place])
        last = place
        continue
      }
      let lines = blocks[place].lines
      // The line of the day stands between a title and its points.
      if drafts.count < 2, lines.count == 1, DatePhrase.find(in: lines[0]) != nil,
        !DayPart.isName(lines[0])
      {
        continue
      }
      // Prose is no list; a wrapped item is one.
      let parts =
        lines.count > 1 && lines.allSatisfy({ !$0.endsSentence })
          && !lines.dropFirst().contains { $0.first?.isLowercase == true }
        ? lines : [blocks[place].plainText]
      for (offset, line) in parts.enumerated() {
        let text = AgendaBlock(text: line, line: blocks[place].line + offset)
        if PersonPhrase.isPerson(line), !drafts.isEmpty {
          drafts[drafts.count - 1].blocks.append(text)
        } else if line.words.count <= 28, !line.endsSentence || line.asks {
          if lines.count > 1, parts.count > 1, line.words.count > 9, !line.asks {
            return finish(leaving: parts[offset...], of: place)
          }
          drafts.append(PointDraft(blocks: [text], line: text.line))
        } else {
          return finish(leaving: parts[offset...], of: place)
        }
        last = place
      }
    }
    finish(leaving: [], of: last)

    /// - Parameter rest: the lines of a paragraph that are no points, behind some that are.
    func finish(leaving rest: ArraySlice<String>, of place: Int) {
      var besides: [AgendaBlock] = []
      // Below people who speak, a sentence without anybody is a notice.
      let spoken = drafts.filter { $0.blocks.count > 1 }.count
      if spoken * 2 > drafts.count, let end = drafts.last, end.blocks.count == 1,
        end.head.words.count > 6
      {
        besides += drafts.removeLast().blocks
      }
      guard drafts.count > 1, let first = places.first else { return }
      // A paragraph that was not begun stands behind the list as it is.
      if place <= last, !rest.isEmpty {
        besides.append(AgendaBlock(text: rest.joined(separator: "\n"), line: blocks[place].line))
      }
      add(
        PointList(
          form: .lines, drafts: drafts, name: name, path: path, range: first..<(last + 1),
          besides: besides))
    }
  }
}

extension String {
  /// Whether it ends as a sentence does that is no question.
  var endsSentence: Bool {
    let end = trimmed.trimming(["\"", "”", "»", "*", "_", ")", " "])
    return end.hasSuffix(".") || end.hasSuffix("。") || end.hasSuffix("!") || end.hasSuffix(";")
      || end.hasSuffix("；")
      || end.hasSuffix("！")
  }
}
