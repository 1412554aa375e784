/// One thing about an agenda file that its writer should know: what, in which file, on which line.
public struct AgendaProblem: Equatable, Sendable {
  public let reason: Reason
  /// The file as the user named it.
  public let file: String
  /// Counted from 1; `nil` where the problem has no line, e.g. for a file that is not there.
  public let line: Int?
  /// Whether the line is one of the text that was made of a document: the file itself has no lines then.
  public let isOfText: Bool

  public init(_ reason: Reason, file: String, line: Int? = nil, isOfText: Bool = false) {
    self.reason = reason
    self.file = file
    self.line = line
    self.isOfText = isOfText
  }

  public enum Reason: Equatable, Sendable {
    // The file itself.
    case noSuchFile
    case isFolder
    case notPermitted
    /// The system's own words.
    case unreadable(String)
    /// More bytes than an agenda may have.
    case tooLarge(limit: Int)
    case empty
    case blank
    case badUTF16
    /// How a file was read that is not UTF-8.
    case encoding(String)
    /// How a file was read that could also be in another encoding.
    case doubtfulEncoding(String, perhaps: String)
    /// A file in which there is no note.
    case foreign(ForeignFile)
    /// A document of which another program made no text.
    case conversion(DocumentConversion.Problem, AgendaFileKind)
    /// A document in which there are no letters.
    case noText(AgendaFileKind)
    /// The offset of the first NUL byte, from 0.
    case binary(offset: Int)
    /// The offset of the first byte that is not UTF-8, from 0.
    case notUTF8(offset: Int)
    /// Control characters that were left out.
    case controlCharacters(count: Int)

    // The front matter.
    case frontMatterNotClosed
    case frontMatterTooLarge(limit: Int)
    case frontMatterNotKeys
    /// The YAML library's own words.
    case badYAML(String)
    case unknownKey(String, suggestion: String?)
    /// What a maker of web pages has written above the text, by its keys.
    case pageMatter(leftOut: [String])
    case duplicateKey(String, firstLine: Int)
    case expectedText(key: String)
    case expectedList(key: String)
    case badDate(String)
    case badStart(String)
    case badDuration(key: String, String)
    case zeroDuration(key: String)
    case durationTooLong(key: String, String)
    case reserveTooLong(reserve: String, duration: String)
    case badAttribution(String, suggestion: String?)
    case badPaper(String, known: [String])
    /// - Parameter problem: why, and what can be written, in sentences.
    case decisionNotUnderstood(String, problem: String, offered: String)
    /// A sentence of the text that may say how the room decides, and is not taken for that.
    case decisionInText(String)
    case duplicateConstituency(String)
    case badLanguage(String, suggestion: String?)
    case expectedPhrases
    case unknownSituation(String, suggestion: String?)
    case duplicateSituation(String, firstLine: Int)
    case emptyPhrase(situation: String)
    case unknownPlaceholder(String, situation: String, suggestion: String?)
    case unevenBrackets(situation: String)

    // The points.
    case noPoints
    /// More than one list could be meant.
    case doubtfulPoints(lists: Int)
    case tooManyPoints(Int, limit: Int)
    /// An item without a text.
    case emptyPoint
    case zeroMinutes(number: Int)
    case minutesTooLong(number: Int)
    case duplicateTitle(String, first: Int, second: Int)
    case overfull(points: String, reserve: String, duration: String, excess: String)
    /// Nothing in the text could be the title; the file's name stands in.
    case noTitle(using: String)
  }
}

/// Everything that keeps an agenda file from being read, to be put right in one go.
public struct AgendaErrors: Error, Equatable, Sendable {
  /// In the order of their lines; never empty.
  public let errors: [AgendaProblem]
  /// What was noticed besides.
  public let warnings: [AgendaProblem]

  public init(errors: [AgendaProblem], warnings: [AgendaProblem] = []) {
    self.errors = errors
    self.warnings = warnings
  }
}
