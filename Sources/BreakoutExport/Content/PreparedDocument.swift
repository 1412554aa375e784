import BreakoutModel
import BreakoutReport

/// A document of other content than one session, made beforehand, with its data.
public struct PreparedDocument: Sendable {
  private let document: Report
  private let kind: String
  private let state: String
  private let data: [UInt8]
  private let register: @Sendable () -> Register
  let moment: Timestamp

  /// - Parameters:
  ///   - kind: what kind of document it is, in the name of its file.
  ///   - state: what tells it from others of its title, kind and version there.
  ///   - data: all of it as JSON.
  ///   - register: all of it as a table of recommendations; made when it is asked for.
  ///   - moment: the moment that stands for the time of the making.
  public init(
    _ document: Report, kind: String, state: String, data: [UInt8],
    register: @autoclosure @escaping @Sendable () -> Register, moment: Timestamp
  ) {
    self.document = document
    self.kind = kind
    self.state = state
    self.data = data
    self.register = register
    self.moment = moment
  }
}

extension PreparedDocument: ExportContent {
  func report() -> Report { document }

  func json() -> [UInt8] { data }

  func registers() -> [Register] { [register()] }

  var title: String { document.title }

  var tables: [Register.Kind] { [.recommendations] }

  func name(of table: Register.Kind?, in format: ExportFormat) -> String {
    ExportFileName.name(
      title: document.title, version: document.isDraft ? "DRAFT" : "", kind: kind, state: state,
      in: format)
  }
}
