/// Words that belong together, in one or more lines.
///
/// Whatever goes in is cleaned on its way, so a writer never meets a control character or a line
/// end.
public struct Paragraph: Equatable, Sendable {
  /// Some words of a line in one style. There is a space between a run and the next.
  public struct Run: Equatable, Sendable {
    /// How a run stands out from the others.
    public enum Style: Equatable, Sendable { case plain, strong, emphasis, small }

    /// Never empty, without line ends, with no space at either end.
    public let text: String
    public let style: Style
    /// What somebody said that it is in (BCP 47); `nil` where nobody did.
    public var language: String?

    public var isStrong: Bool { style == .strong }
  }

  /// No line is empty.
  public private(set) var lines: [[Run]] = []

  /// Whether it is a sentence of ours about what people wrote, and so runs as our language does, whatever most of
  /// it is in.
  public let isFrame: Bool

  public var isEmpty: Bool { lines.isEmpty }

  public init(isFrame: Bool = false) { self.isFrame = isFrame }

  /// The text in one line.
  public init(_ text: String) {
    self.init()
    append(text)
  }

  /// The paragraphs of a text that a person wrote: an empty line separates two of them, and a line
  /// end within one stays.
  ///
  /// - Parameter language: what somebody said that it is in (BCP 47); `nil` where nobody did.
  public static func paragraphs(of text: String, in language: String? = nil) -> [Paragraph] {
    CleanText.paragraphs(of: text).map { lines in
      var paragraph = Paragraph()
      paragraph.lines = lines.map { [Run(text: $0, style: .plain, language: language)] }
      return paragraph
    }
  }

  /// Adds words to the last line.
  public mutating func append(_ text: String, isStrong: Bool = false) {
    append(text, as: isStrong ? .strong : .plain)
  }

  /// Adds words to the last line.
  ///
  /// - Parameter language: what somebody said that they are in (BCP 47); `nil` where nobody did.
  public mutating func append(_ text: String, as style: Run.Style, in language: String? = nil) {
    guard var run = Run(cleaning: text, style) else { return }
    run.language = language
    if lines.isEmpty { lines.append([run]) } else { lines[lines.count - 1].append(run) }
  }

  /// Begins a line with words.
  public mutating func appendLine(_ text: String, isStrong: Bool = false) {
    guard let run = Run(cleaning: text, isStrong ? .strong : .plain) else { return }
    lines.append([run])
  }

  /// Begins a line with what is in another paragraph.
  public mutating func appendLines(of other: Paragraph) {
    lines.append(contentsOf: other.lines)
  }

  /// The same runs with other words.
  func editingRuns(_ edit: (String) -> String) -> Paragraph {
    var other = Paragraph(isFrame: isFrame)
    other.lines = lines.map { line in
      line.map { Run(text: edit($0.text), style: $0.style, language: $0.language) }
    }
    return other
  }

  /// Puts strong words before the first line.
  public mutating func lead(with text: String) {
    guard let run = Run(cleaning: text, .strong) else { return }
    if lines.isEmpty { lines.append([run]) } else { lines[0].insert(run, at: 0) }
  }
}

extension Paragraph.Run {
  /// `nil` where nothing is left. Around what stands out there are no blanks of any kind: marks that touch one are
  /// none in Markdown.
  fileprivate init?(cleaning text: String, _ style: Style) {
    let line = CleanText.line(text)
    let words = style == .plain ? line : String(line.trimmed)
    guard !words.isEmpty else { return nil }
    self.init(text: words, style: style)
  }
}

extension Paragraph: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
