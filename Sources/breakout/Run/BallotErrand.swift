import BreakoutImport
import BreakoutModel
import BreakoutUI

/// Reads a file of ballots for the poll that is open.
enum BallotErrand {
  static func read(path: String, for poll: Poll) -> Result<ReadBallots, BallotFileProblem> {
    do throws(ImportProblem) {
      let reading = try BallotFile.read(path: whole(path), for: poll)
      return .success(
        ReadBallots(
          ballots: reading.ballots, totals: reading.totals, voters: reading.voters,
          warnings: reading.warnings.map(\.remark)))
    } catch {
      return .failure(BallotFileProblem([error.description]))
    }
  }

  /// Always a file: a dash alone would wait for the keys that the cockpit reads.
  private static func whole(_ path: String) -> String {
    guard path.utf8.starts(with: "~/".utf8), let home = Surroundings.environment["HOME"] else {
      return Surroundings.absolute(path)
    }
    return home + path.dropFirst()
  }
}
