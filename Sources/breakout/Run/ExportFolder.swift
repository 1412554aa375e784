import BreakoutExport
import BreakoutReport

/// Where the documents of one export go: one file per format.
struct ExportFolder {
  let path: String

  /// Writes the report in every format and returns the paths, the first one in full.
  func write(_ report: Report) throws(ExportProblem) -> [String] {
    var written: [String] = []
    for format in ExportFormat.allCases {
      let name = ExportFileName.name(of: report, in: format)
      try ExportFile.write(format.bytes(of: report), to: path + "/" + name)
      written.append(written.isEmpty ? path + "/" + name : name)
    }
    return written
  }
}
