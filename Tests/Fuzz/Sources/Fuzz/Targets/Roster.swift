import BreakoutImport

extension FuzzTarget {
  /// Everybody who is read has a name, and every row is read or listed.
  static let roster = FuzzTarget(name: "roster") { bytes in
    do throws(ImportProblem) {
      let reading = try RosterReader.read(
        bytes: bytes, file: "roster.csv", constituencies: ["CSO", "Business", "Government", "UN"])
      precondition(
        reading.participants.allSatisfy { !$0.name.allSatisfy(\.isWhitespace) },
        "somebody has no name")
      for warning in reading.warnings { expectClean(warning) }
    } catch {
      expectClean(error.description)
    }
  }
}
