import BreakoutModel
import BreakoutWords

/// How far a version of a document has gone; as names of files and data have it.
enum DocumentStage: String {
  case draft = "DRAFT"
  case circulated = "CIRCULATED"
  case validated = "VALIDATED"

  init(_ state: DocumentState) {
    self =
      switch state {
      case .draft: .draft
      case .circulated: .circulated
      case .validated: .validated
      }
  }

  /// With the number of the version, e.g. `DRAFT 2`.
  func version(_ number: Int) -> String {
    let stage =
      switch self {
      case .draft: words.report.draft
      case .circulated: words.report.circulated
      case .validated: words.report.validated
      }
    return words.report.version(stage, number)
  }
}
