import BreakoutReport
import BreakoutWords

/// Why a synthesis cannot be made. `sentence` says it in words: what, where, what to do.
public enum SynthesisProblem: Error, Equatable, Sendable {
  /// Two names of one session.
  case givenTwice(String, String)
  /// A record that ends before what the synthesis knows of its room.
  case olderCopy(String, RoomLabel, String)
  /// A file that is no merged file.
  case notMerged(path: String)
  /// A merged file of a later version of this program.
  case newer(path: String, format: Int)
  /// A merged file that was altered by hand or cut off; with the reason.
  case damaged(path: String, String)
  /// With the reason that the encoder gave.
  case notWritable(String)

  public var sentence: String {
    let merging = words.merging
    return switch self {
    case .givenTwice(let first, let second):
      first == second
        ? merging.givenTwice(line(first)) : merging.sameSession(line(first), line(second))
    case .olderCopy(let name, let label, let room):
      merging.olderCopy(line(name), "\(label)", line(room))
    case .notMerged(let path): merging.notMerged(line(path))
    case .newer(let path, let format):
      merging.newer(line(path), format: format, known: SynthesisFile.format)
    case .damaged(let path, let reason): merging.damaged(line(path), line(reason))
    case .notWritable(let reason): merging.notWritable(line(reason))
    }
  }

  private func line(_ text: String) -> String { CleanText.line(text) }
}
