import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The files of one export in a folder of their own.
struct WrittenSession {
  let folder: Scratch
  let session: Session
  private var names: [ExportFormat: String] = [:]

  init(
    _ session: Session, as template: ReportTemplate = .recommendations,
    in formats: [ExportFormat] = ExportFormat.allCases
  ) throws {
    _ = Tool.path
    folder = try Scratch()
    self.session = session
    for outcome in Rendering(Export(session, as: template), in: formats).wait() {
      let files = try outcome.files.get()
      names[outcome.format] = files[0].name
      for file in files { _ = try folder.write(file.bytes, to: file.name) }
    }
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
