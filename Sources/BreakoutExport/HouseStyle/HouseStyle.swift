import BreakoutReport
import BreakoutWords
import Mustache

/// An organisation's own form for its documents: a file in HTML or Markdown with names in curly brackets
/// (Mustache), in whose places the parts of the document stand.
///
/// It has no logic and sees nothing but the document, so whatever the attribution regime keeps in the room
/// cannot get into it either.
public struct HouseStyle: Sendable {
  /// What it is a form for.
  public enum Form: Sendable {
    case html, markdown

    /// By the end of a file's name; `nil` for any other.
    public init?(fileName: String) {
      switch ExportFormat(fileName: fileName) {
      case .html: self = .html
      case .markdown: self = .markdown
      default: return nil
      }
    }
  }

  /// The largest template, in bytes.
  public static let mostBytes = 1_000_000

  public let form: Form
  private let name: String
  private let tags: StyleTags
  private let template: MustacheTemplate

  /// - Parameters:
  ///   - text: what is in the file.
  ///   - name: the file, as people named it.
  ///   - form: values are written so that they are only text there.
  /// - Throws: `badStyle` with the line where the file cannot be understood.
  public init(_ text: String, name: String, form: Form) throws(ExportProblem) {
    self.form = form
    self.name = name
    tags = StyleTags(text)
    if let line = tags.tooDeep {
      throw .badStyle(
        file: name, line: line,
        reason: words.export.sectionsTooDeep(StyleTags.deepest))
    }
    do {
      MustacheContentTypes.register(MarkdownValue(), named: "MARKDOWN")
      let type = form == .html ? "HTML" : "MARKDOWN"
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(type)}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw .badStyle(
        file: name, line: error.context.lineNumber, reason: Self.reason(error.error))
    } catch {
      throw .badStyle(file: name, line: 1, reason: words.export.noTemplate)
    }
  }

  /// The document in this form.
  ///
  /// - Throws: `styleTooLarge` where it would be beyond all measure.
  func bytes(of report: Report) throws(ExportProblem) -> [UInt8] {
    let values = StyleContext(report, form).values
    guard !StyleSize(tags.tags, values).isTooLarge else { throw .styleTooLarge(file: name) }
    return Array(template.render(values).utf8)
  }

  private static func reason(_ error: any Error) -> String {
    let export = words.export
    guard let error = error as? MustacheTemplate.Error else {
      return export.bracketNotClosed
    }
    return switch error {
    case .sectionCloseNameIncorrect: export.sectionClosedByAnotherName
    case .unfinishedName: export.nameNotClosed
    case .expectedSectionEnd: export.sectionNotClosed
    case .invalidSetDelimiter: export.delimitersNotSet("{{=<% %>=}}")
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      export.blockNotWritten
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      export.settingNotKnown("{{%")
    }
  }
}

/// A value in a Markdown file, where it must be nothing but its characters.
private struct MarkdownValue: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var bytes: [UInt8] = []
    MarkdownText().write(text, atLineStart: true, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
