import BreakoutModel

/// Writes an agenda as the Markdown with front matter that the reader reads.
///
/// What is read back is the same agenda: of several ways to write something the first is taken that says so, the
/// one that people would write before those that are only safe. Line ends and blanks in runs are not kept, as the
/// reader keeps none.
public struct AgendaWriter {
  private let agenda: Agenda
  /// Sentences for whoever edits the file, which the reader leaves out: on all of it, and on its points.
  private let remarks: [String]
  private let pointRemarks: [Int: [String]]

  /// - Parameters:
  ///   - remarks: comments at the top of the text.
  ///   - pointRemarks: comments at points, by their places.
  public init(_ agenda: Agenda, remarks: [String] = [], pointRemarks: [Int: [String]] = [:]) {
    self.agenda = agenda
    self.remarks = remarks
    self.pointRemarks = pointRemarks
  }

  public var text: String {
    var first: String?
    for closing in AgendaForm.Closing.allCases {
      for isTitleInMatter in [false, true] {
        var form = AgendaForm(closing: closing, isTitleInMatter: isTitleInMatter)
        let text = settled(&form)
        if first == nil { first = text }
        if reading(of: text) == agenda { return text }
        // Without anything behind the points there is one way only.
        guard !isTitleInMatter || !agenda.closing.isEmpty else { break }
      }
      if agenda.closing.isEmpty { break }
    }
    return first ?? ""
  }

  /// The text, in which each point has the first of its forms that reads back.
  private func settled(_ form: inout AgendaForm) -> String {
    form.points = Array(repeating: .titleAbove, count: agenda.points.count)
    var text = written(form)
    for next in [AgendaForm.Point.titleApart, .question] {
      guard let points = reading(of: text)?.points, points.count == agenda.points.count else {
        break
      }
      let wrong = points.indices.filter { points[$0] != agenda.points[$0] }
      if wrong.isEmpty { break }
      for index in wrong { form.points[index] = next }
      text = written(form)
    }
    return text
  }

  private func reading(of text: String) -> Agenda? {
    do {
      return try AgendaReader.read(text: text, name: "").agenda
    } catch {
      return nil
    }
  }

  private func written(_ form: AgendaForm) -> String {
    let names = WrittenHeadings.of(agenda.masthead.language)
    var blocks = [MatterWriter(agenda, hasTitle: form.isTitleInMatter).text]
    if !form.isTitleInMatter { blocks.append("# " + MarkdownText.line(agenda.masthead.title)) }
    blocks += remarks.map(MarkdownText.comment)
    if !agenda.background.isEmpty {
      blocks += ["## " + names.background] + MarkdownText.blocks(agenda.background)
    }
    blocks.append("## " + names.points)
    blocks.append(
      zip(agenda.points, form.points).enumerated().map { index, pair in
        item(pair.0, number: index + 1, pair.1, remarks: pointRemarks[index] ?? [])
      }.joined(separator: "\n\n"))
    blocks += closing(form.closing)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func item(
    _ point: AgendaPoint, number: Int, _ form: AgendaForm.Point, remarks: [String]
  ) -> String {
    let mark = "\(number). "
    let marks = Self.marks(of: point)
    var paragraphs = MarkdownText.paragraphs(point.question)
    switch form {
    case .titleAbove, .titleApart:
      let head = "**\(MarkdownText.line(point.title))**" + (marks.map { " " + $0 } ?? "")
      if form == .titleAbove, let first = paragraphs.first, !first.hasPrefix("- ") {
        paragraphs[0] = head + "\n" + first
      } else {
        paragraphs.insert(head, at: 0)
      }
    case .question:
      if let marks { paragraphs[0] = marks + " " + (paragraphs.first ?? "") }
    }
    paragraphs += remarks.map(MarkdownText.comment)
    let indent = String(repeating: " ", count: mark.count)
    let lines = paragraphs.joined(separator: "\n\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    return mark
      + lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : indent + $1 }
      .joined(separator: "\n")
  }

  /// `(9 min, high)`
  private static func marks(of point: AgendaPoint) -> String? {
    var parts: [String] = []
    if let planned = point.planned { parts.append(planned.written) }
    if point.priority != .normal { parts.append(point.priority.rawValue) }
    return parts.isEmpty ? nil : "(\(parts.joined(separator: ", ")))"
  }

  private func closing(_ form: AgendaForm.Closing) -> [String] {
    guard !agenda.closing.isEmpty else { return [] }
    let blocks = MarkdownText.blocks(agenda.closing)
    switch form {
    case .headed: return blocks.enumerated().map { $0 == 0 ? "## " + $1 : $1 }
    case .plain: return blocks
    case .apart: return ["##"] + blocks
    }
  }
}

/// The ways to write what can be written in several.
private struct AgendaForm {
  enum Point {
    /// The question begins in the line below the title.
    case titleAbove
    /// The question is a paragraph of its own.
    case titleApart
    /// The title is what the reader makes of the question.
    case question
  }

  enum Closing: CaseIterable {
    /// Its first line was a heading, as a rule.
    case headed
    case plain
    /// Behind a heading without words.
    case apart
  }

  var closing: Closing
  var isTitleInMatter: Bool
  var points: [Point] = []
}

/// How the parts of an agenda are called in its language, as the reader knows them.
private struct WrittenHeadings {
  let background: String
  let points: String

  static func of(_ language: String?) -> WrittenHeadings {
    switch language?.split(separator: "-").first {
    case "fr": WrittenHeadings(background: "Contexte", points: "Points de discussion")
    case "es": WrittenHeadings(background: "Antecedentes", points: "Puntos de discusión")
    case "ru": WrittenHeadings(background: "Введение", points: "Вопросы для обсуждения")
    case "ar": WrittenHeadings(background: "الخلفية", points: "نقاط النقاش")
    case "zh": WrittenHeadings(background: "背景", points: "讨论要点")
    default: WrittenHeadings(background: "Background", points: "Points of Discussion")
    }
  }
}
