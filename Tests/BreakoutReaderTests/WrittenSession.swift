import BreakoutModel
import BreakoutWords
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The files of one export in a folder of their own.
struct WrittenSession {
  let folder: TemporaryFolder
  let session: Session
  private var names: [ExportFormat: String] = [:]

  /// A recommendations document.
  init(_ session: Session, in formats: [ExportFormat]) throws {
    try self.init(session, Self.files(of: session, in: formats))
  }

  private init(_ session: Session, _ files: [ExportFormat: ExportedFile]) throws {
    folder = try TemporaryFolder()
    self.session = session
    for (format, file) in files {
      names[format] = file.name
      _ = try folder.write(file.bytes, to: file.name)
    }
  }

  /// The session in four scripts in each format for people.
  static func fourScripts() throws -> WrittenSession {
    try WrittenSession(fourScriptsSession, fourScriptsFiles.get())
  }

  /// The same in a language that is read from the right. What its catalogue lacks is said in English.
  static func fromTheRight() throws -> WrittenSession {
    try WrittenSession(fourScriptsSession, fromTheRightFiles.get())
  }

  private static let fromTheRightFiles = Result {
    try Words(Catalogue(language: Language(code: "ar"), plurals: .english, entries: [])).speak {
      try files(of: fourScriptsSession, in: [.docx, .odt])
    }
  }

  private static let fourScriptsSession = HeldSession.fourScripts().session
  /// Made once: a converter takes seconds.
  private static let fourScriptsFiles = Result {
    try files(of: fourScriptsSession, in: [.docx, .odt, .pdf, .html])
  }

  private static func files(
    of session: Session, in formats: [ExportFormat]
  ) throws -> [ExportFormat: ExportedFile] {
    _ = Tool.path
    var files: [ExportFormat: ExportedFile] = [:]
    for outcome in Rendering(Export(session, as: .record, sections: .full), in: formats).wait() {
      files[outcome.format] = try outcome.files.get().first
    }
    return files
  }

  func path(_ format: ExportFormat) throws -> String {
    folder.file(try #require(names[format]))
  }

  func bytes(_ format: ExportFormat) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: try path(format))))
  }

  /// The texts of the recommendations in the order of the document.
  var recommendations: [String] {
    session.recommendations.values.sorted { $0.id < $1.id }.map(\.fields.text)
  }
}

/// Whether texts occur in this order, whatever white space and marks of direction stand between letters.
func expectInOrder(
  _ texts: [String], in whole: String, _ comment: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var rest = whole.letters[...]
  for text in texts {
    guard let found = rest.range(of: text.letters) else {
      Issue.record(
        "\(comment.rawValue): “\(text)” is missing or out of order", sourceLocation: sourceLocation)
      return
    }
    rest = rest[found.upperBound...]
  }
}

extension String {
  /// Letters alone.
  var words: String {
    String(String.UnicodeScalarView(letters.unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  /// Without white space and marks that only steer the direction.
  var letters: String {
    let kept = unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isBidiControl && $0 != "\u{AD}"
    }
    return String(String.UnicodeScalarView(kept)).precomposedStringWithCompatibilityMapping
  }
}
