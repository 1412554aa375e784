import BreakoutArchive
import BreakoutModel

extension AgendaFileKind {
  /// What bytes turn out to be.
  enum Recognition: Equatable {
    case kind(AgendaFileKind)
    case foreign(ForeignFile)
  }

  /// What a file is, told by what is in it. Text is what is nothing else.
  static func recognised(_ bytes: [UInt8], name: String) -> Recognition {
    if bytes.starts(with: Array("PK".utf8)), let zip = ZipDirectory(bytes) {
      return recognised(zip)
    }
    if let storage = CompoundFile(bytes) { return recognised(storage) }
    if let file = ForeignFile(beginning: bytes) { return .foreign(file) }
    // Some programs put a few bytes in front.
    if bytes.prefix(1024).firstPlace(of: Array("%PDF-".utf8)) != nil { return .kind(.pdf) }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .kind(.rtf) }
    return recognisedText(bytes, name: name)
  }

  private static func recognised(_ zip: ZipDirectory) -> Recognition {
    if zip.names.contains("word/document.xml") || zip.names.contains("word/document2.xml") {
      return .kind(.docx)
    }
    if zip.names.contains(where: { $0.hasPrefix("xl/") }) { return .foreign(.spreadsheet) }
    if zip.names.contains(where: { $0.hasPrefix("ppt/") }) { return .foreign(.presentation) }
    let type = zip.mediaType ?? ""
    let openDocument = "application/vnd.oasis.opendocument."
    if type.hasPrefix(openDocument + "text") { return .kind(.odt) }
    if type.hasPrefix(openDocument + "spreadsheet") { return .foreign(.spreadsheet) }
    if type.hasPrefix(openDocument + "presentation") || type.hasPrefix(openDocument + "graphics") {
      return .foreign(.presentation)
    }
    return .foreign(type.hasPrefix("application/epub") ? .electronicBook : .archive)
  }

  private static func recognised(_ storage: CompoundFile) -> Recognition {
    if storage.has("EncryptedPackage") { return .foreign(.lockedDocument) }
    if storage.has("WordDocument") { return .kind(.doc) }
    if storage.has("PowerPoint Document") { return .foreign(.presentation) }
    if storage.has("Workbook") || storage.has("Book") { return .foreign(.spreadsheet) }
    return .foreign(storage.has("__properties_version1.0") ? .email : .archive)
  }

  private static func recognisedText(_ bytes: [UInt8], name: String) -> Recognition {
    let start = TextEncoding.decoded(Array(bytes.prefix(8192)))?.text ?? bytes.prefix(8192)
    let beginning = String(decoding: start, as: UTF8.self)
    if isWebPage(beginning, name: name) { return .kind(.html) }
    if isEmail(beginning) { return .foreign(.email) }
    return .kind(isMarkdown(beginning, name: name) ? .markdown : .text)
  }

  /// By its first tag, behind comments and the line that says that it is XML. A tag within a text makes no page
  /// unless its name says so.
  private static func isWebPage(_ text: String, name: String) -> Bool {
    var rest = Substring(text.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
    while rest.hasPrefix("<!--") || rest.hasPrefix("<?") {
      let end = rest.hasPrefix("<?") ? "?>" : "-->"
      guard let place = rest.range(of: end) else { return false }
      rest = rest[place.upperBound...].drop(while: \.isWhitespace)
    }
    guard rest.first == "<" else { return false }
    let tag = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" }.lowercased()
    if ["!doctype", "html", "head", "body", "title", "meta"].contains(tag) { return true }
    return hasEnding(name, ["html", "htm", "xhtml"]) && !tag.isEmpty
  }

  /// By lines that mail programs write and people do not.
  private static func isEmail(_ text: String) -> Bool {
    var seen = 0
    for line in text.split(separator: "\n", maxSplits: 60).prefix(60) {
      guard line.contains(where: { !$0.isWhitespace }) else { break }
      let name = line.prefix { $0 != ":" }.lowercased()
      if ["mime-version", "received", "message-id", "return-path", "x-mailer", "dkim-signature"]
        .contains(name), line.contains(":")
      {
        return true
      }
      if ["content-type", "content-transfer-encoding"].contains(name) { seen += 1 }
    }
    return seen == 2
  }

  private static func isMarkdown(_ text: String, name: String) -> Bool {
    if hasEnding(name, ["md", "markdown", "mdown", "mkd"]) { return true }
    if hasEnding(name, ["txt", "text"]) { return false }
    let first = text.split(whereSeparator: \.isNewline).first { !$0.isBlank } ?? ""
    return first == "---" || first.drop { $0 == "#" }.first == " " && first.first == "#"
  }

  private static func hasEnding(_ name: String, _ endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix("." + $0) }
  }
}
