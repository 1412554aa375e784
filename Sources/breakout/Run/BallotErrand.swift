import BreakoutImport
import BreakoutModel
import BreakoutUI

/// Reads a file of ballots for the poll that is open.
enum BallotErrand {
  static func read(path: String, for poll: Poll) -> Result<ReadBallots, BallotFileProblem> {
    do throws(ImportProblem) {
      let reading = try BallotFile.read(
        path: Surroundings.absolute(Surroundings.typed(path)), for: poll)
      return .success(
        ReadBallots(
          ballots: reading.ballots, totals: reading.totals, voters: reading.voters,
          warnings: reading.warnings.map(\.remark)))
    } catch {
      return .failure(BallotFileProblem([error.description]))
    }
  }
}
