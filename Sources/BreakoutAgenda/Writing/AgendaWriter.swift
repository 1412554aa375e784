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
  /// Lists that somebody may want for the points instead, also for the reader to leave out.
  private let otherPoints: [OtherPoints]
  /// Lines in a comment at the end.
  private let remainder: [String]
  /// Whether each key is explained, also those for which the agenda has no value.
  private let isExplained: Bool
  private let assumed: Set<SetUpField>

  /// - Parameters:
  ///   - remarks: comments at the top of the text.
  ///   - pointRemarks: comments at points, by their places.
  ///   - otherPoints: lists in comments below the points. Where the agenda has no points the heading that they need
  ///     stands in the comment too.
  ///   - remainder: lines in a comment at the end.
  ///   - isExplained: whether comments say what each key of the front matter is for.
  ///   - assumed: what nobody has said; it is left out, so that it is no more said in the file than it was before,
  ///     where the reader assumes the same again.
  public init(
    _ agenda: Agenda, remarks: [String] = [], pointRemarks: [Int: [String]] = [:],
    otherPoints: [OtherPoints] = [], remainder: [String] = [], isExplained: Bool = false,
    assumed: Set<SetUpField> = []
  ) {
    self.agenda = agenda
    self.isExplained = isExplained
    self.assumed = assumed
    self.remarks = remarks
    self.pointRemarks = pointRemarks
    self.otherPoints = otherPoints
    self.remainder = remainder
  }

  public var text: String {
    var first: String?
    for var form in forms {
      let text = settled(&form)
      if reading(of: text) == agenda { return text }
      first = first ?? text
    }
    return first ?? ""
  }

  /// All that may be tried, those that people would write first.
  private var forms: [AgendaForm] {
    let hasHeading = agenda.closing.split(separator: "\n").first.map(Self.couldBeHeading) ?? false
    let closings: [AgendaForm.Closing] =
      agenda.closing.isEmpty
      ? [.plain] : hasHeading ? [.headed, .plain, .apart] : [.plain, .apart, .headed]
    return (assumed.isEmpty ? [false] : [true, false]).flatMap { leavesAssumedOut in
      [true, false].flatMap { isWrapped in
        [false, true].flatMap { isTitleInMatter in
          closings.map {
            AgendaForm(
              closing: $0, isTitleInMatter: isTitleInMatter, isWrapped: isWrapped,
              leavesAssumedOut: leavesAssumedOut)
          }
        }
      }
    }
  }

  private func unsaid(_ form: AgendaForm) -> Set<FrontMatterKey> {
    guard form.leavesAssumedOut else { return [] }
    // A title has its place in the text as well, and every agenda needs one.
    return Set(assumed.subtracting([.title]).compactMap { FrontMatterKey(rawValue: $0.rawValue) })
  }

  private static func couldBeHeading(_ line: Substring) -> Bool {
    line.count <= 60 && !line.hasPrefix("- ") && line.last.map { !".,;!。".contains($0) } == true
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
    var blocks = [
      MatterWriter(
        agenda, hasTitle: form.isTitleInMatter, isExplained: isExplained, unsaid: unsaid(form)
      ).text
    ]
    if !form.isTitleInMatter { blocks.append("# " + MarkdownText.line(agenda.masthead.title)) }
    blocks += remarks.map(MarkdownText.comment)
    if !agenda.background.isEmpty {
      blocks += ["## " + names.background] + MarkdownText.blocks(agenda.background)
    }
    // Without points the heading would only be one more line of the background.
    if !agenda.points.isEmpty {
      blocks.append("## " + names.points)
      blocks.append(
        zip(agenda.points, form.points).enumerated().map { index, pair in
          item(pair.0, number: index + 1, pair.1, remarks: pointRemarks[index] ?? [])
        }.joined(separator: "\n\n"))
    }
    blocks += otherPoints.flatMap { comments($0, below: names.points) }
    blocks += closing(form.closing)
    if !remainder.isEmpty {
      let text = remainder.map(\.onOneLine).joined(separator: "\n")
      blocks.append("<!--\n\(MarkdownText.withoutCommentMarks(text))\n-->")
    }
    let text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    return form.isWrapped ? MarkdownText.wrapped(text) : text
  }

  /// What the list is, and a comment with its items as they would be written.
  private func comments(_ other: OtherPoints, below heading: String) -> [String] {
    let items = other.points.enumerated().map { index, point in
      item(point, number: index + 1, .titleAbove, remarks: [])
    }
    let heading = agenda.points.isEmpty ? ["## " + heading] : []
    let text = (heading + (items.isEmpty ? ["1. …"] : items)).joined(separator: "\n\n")
    return [
      MarkdownText.comment(other.remark), "<!--\n\(MarkdownText.withoutCommentMarks(text))\n-->",
    ]
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

/// A list that could be the points of an agenda instead.
public struct OtherPoints: Sendable {
  /// What is said above it.
  let remark: String
  /// None for a place where points can be written.
  let points: [AgendaPoint]

  public init(remark: String, points: [AgendaPoint]) {
    self.remark = remark
    self.points = points
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
  /// Whether long lines go on in the next one.
  var isWrapped: Bool
  /// Whether what nobody has said is left out.
  var leavesAssumedOut: Bool
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
