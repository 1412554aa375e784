import BreakoutModel
import BreakoutReport

/// What an export is made of, in whatever format.
protocol ExportContent: Sendable {
  /// The document. Making it takes time, and neither names nor data need it.
  func report() -> Report
  /// All of it as data. Throws what no content can cause: everything in it can be written.
  func json() throws -> [UInt8]
  /// In the order of their names.
  func registers() -> [Register]
  /// What the file of a format is called.
  ///
  /// - Parameter table: the register in it; `nil` for the others.
  func name(of table: Register.Kind?, in format: ExportFormat) -> String
  /// The registers that there are.
  var tables: [Register.Kind] { get }
  /// What it is about, as data name it.
  var title: String { get }
  /// The moment that stands for the time of the making.
  var moment: Timestamp { get }
}
