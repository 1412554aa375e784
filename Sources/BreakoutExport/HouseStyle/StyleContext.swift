import BreakoutReport

/// What a house style can name. The manual lists the names.
struct StyleContext {
  let values: [String: Any]

  init(_ report: Report, _ form: HouseStyle.Form) {
    let sections = Self.sections(report, form)
    values = [
      "style": form == .html
        ? "\(HTMLStyle.sheet)" + (report.isForm ? "\(HTMLStyle.form)" : "")
          + HTMLStyle.pages(of: report) : "",
      "title": report.title,
      "kind": report.kind,
      "version": report.version,
      "draft": report.isDraft,
      "facts": report.facts.map { ["label": $0.label, "value": $0.value.oneLine] },
      "sections": sections,
      "recommendations": Self.recommendations(report),
      "content": Self.markup(report.blocks, form),
    ]
  }

  /// The sections with all that is below them.
  private static func sections(_ report: Report, _ form: HouseStyle.Form) -> [[String: Any]] {
    var sections: [(heading: Heading, blocks: [Block])] = []
    for block in report.blocks {
      if case .heading(let heading) = block, heading.level == 2 {
        sections.append((heading, []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections.map {
      [
        "heading": $0.heading.text, "anchor": $0.heading.anchor,
        "body": markup($0.blocks, form),
      ]
    }
  }

  /// The recommendations in full: what is below a heading such as `R1.2`, or in the short document the numbered
  /// sentences with such a number behind them.
  private static func recommendations(_ report: Report) -> [[String: Any]] {
    if report.isBrief { return numbered(report) }
    var found: [(id: String, anchor: String, text: String, fields: [Field])] = []
    var isInside = false
    for block in report.blocks {
      switch block {
      case .heading(let heading):
        isInside = heading.isOfRecommendation
        if isInside { found.append((heading.words, heading.anchor, "", [])) }
      case .paragraph(let paragraph) where isInside && found[found.count - 1].text.isEmpty:
        found[found.count - 1].text = paragraph.oneLine
      case .fields(let fields) where isInside: found[found.count - 1].fields += fields
      case .paragraph, .fields, .bullets, .numbers, .table: break
      }
    }
    return found.map { one in
      [
        "id": one.id, "anchor": one.anchor, "text": one.text,
        "fields": one.fields.map { ["label": $0.label, "value": $0.value.oneLine] },
      ]
    }
  }

  private static func numbered(_ report: Report) -> [[String: Any]] {
    var anchor = ""
    return report.blocks.flatMap { block -> [[String: Any]] in
      if case .heading(let heading) = block { anchor = heading.anchor }
      guard case .numbers(let items, _) = block else { return [] }
      return items.compactMap { item in
        guard case .paragraph(let paragraph)? = item.first,
          let number = paragraph.lines.last?.last, number.style == .small
        else { return nil }
        let text = paragraph.lines.joined().dropLast().map(\.text).joined(separator: " ")
        return ["id": number.text, "anchor": anchor, "text": text, "fields": [[String: String]]()]
      }
    }
  }

  private static func markup(_ blocks: [Block], _ form: HouseStyle.Form) -> String {
    let bytes =
      switch form {
      case .html: HTMLWriter(content: blocks).bytes
      case .markdown: MarkdownWriter(content: blocks).bytes
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Heading {
  /// Whether it is that of one recommendation, e.g. `R1.2`.
  fileprivate var isOfRecommendation: Bool {
    words.wholeMatch(of: /R[0-9]+\.[0-9]+/) != nil && name.isEmpty
  }
}

extension Paragraph {
  fileprivate var oneLine: String {
    lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " ")
  }
}
