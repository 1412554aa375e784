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

    public var isStrong: Bool { style == .strong }
  }

  /// No line is empty.
  public private(set) var lines: [[Run]] = []

  public var isEmpty: Bool { lines.isEmpty }

  public init() {}

  /// The text in one line.
  public init(_ text: String) {
    append(text)
  }

  /// The paragraphs of a text that a person wrote: an empty line separates two of them, and a line
  /// end within one stays.
  public static func paragraphs(of text: String) -> [Paragraph] {
    CleanText.paragraphs(of: text).map { lines in
      var paragraph = Paragraph()
      paragraph.lines = lines.map { [Run(text: $0, style: .plain)] }
      return paragraph
    }
  }

  /// Adds words to the last line.
  public mutating func append(_ text: String, isStrong: Bool = false) {
    append(text, as: isStrong ? .strong : .plain)
  }

  /// Adds words to the last line.
  public mutating func append(_ text: String, as style: Run.Style) {
    let line = CleanText.line(text)
    guard !line.isEmpty else { return }
    let run = Run(text: line, style: style)
    if lines.isEmpty { lines.append([run]) } else { lines[lines.count - 1].append(run) }
  }

  /// Begins a line with words.
  public mutating func appendLine(_ text: String, isStrong: Bool = false) {
    let line = CleanText.line(text)
    guard !line.isEmpty else { return }
    lines.append([Run(text: line, style: isStrong ? .strong : .plain)])
  }

  /// Begins a line with what is in another paragraph.
  public mutating func appendLines(of other: Paragraph) {
    lines.append(contentsOf: other.lines)
  }

  /// The same runs with other words.
  func editingRuns(_ edit: (String) -> String) -> Paragraph {
    var other = Paragraph()
    other.lines = lines.map { line in line.map { Run(text: edit($0.text), style: $0.style) } }
    return other
  }

  /// Puts strong words before the first line.
  public mutating func lead(with text: String) {
    let line = CleanText.line(text)
    guard !line.isEmpty else { return }
    let run = Run(text: line, style: .strong)
    if lines.isEmpty { lines.append([run]) } else { lines[0].insert(run, at: 0) }
  }
}

extension Paragraph: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
