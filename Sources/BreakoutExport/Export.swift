import BreakoutModel
import BreakoutReport

/// What is exported: a session as one kind of document.
public struct Export: Sendable {
  public let session: Session
  public let report: Report

  /// - Parameter unsaved: notes that could not be saved yet; they are printed with a mark.
  public init(_ session: Session, unsaved: [NoteDraft] = []) {
    self.session = session
    report = Report(session: session, unsaved: unsaved)
  }

  /// The names of the files that a format gives.
  public func names(in format: ExportFormat) -> [String] {
    [ExportFileName.name(of: report, in: format)]
  }
}
