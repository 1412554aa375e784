import BreakoutImport
import BreakoutModel

extension FuzzTarget {
  /// Each form of ballots, by each method in turn: the first byte of the input says which.
  static let ballots = BallotFormat.allCases.map { format in
    FuzzTarget(name: "ballots-\(format.rawValue)") { bytes in
      guard let first = bytes.first else { return }
      let methods = PollMethod.allCases
      let rules = BallotRules(method: methods[Int(first) % methods.count])
      do throws(ImportProblem) {
        let tally = try BallotFile.tally(
          bytes: Array(bytes.dropFirst()), file: "ballots", format: format, rules: rules)
        precondition(tally.options.count <= BallotRules.mostOptions, "too many options")
        precondition(
          tally.options.allSatisfy { !$0.allSatisfy(\.isWhitespace) }, "an option has no name")
        if let table = tally.pairwise, table.options < 20 { _ = RankedResult(table) }
      } catch {
        expectClean(error.description)
      }
    }
  }
}
