import BreakoutReport
import BreakoutWords

extension Report {
  /// What kind of document it is, and its version.
  var kindAndVersion: String {
    version.isEmpty
      ? kind : kind.isEmpty ? version : words.export.kind(kind, version: version)
  }
}
