import BreakoutReport

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
    switch self {
    case .givenTwice(let first, let second):
      first == second
        ? "\(line(first)) was given twice; name each session once."
        : "\(line(first)) and \(line(second)) are the same session; name one of them."
    case .olderCopy(let name, let label, let room):
      "\(line(name)) ends before the entry up to which room \(label) (\(line(room))) was merged;"
        + " name the newest file of that room."
    case .notMerged(let path):
      "\(line(path)) is no merged file of Breakout; name another one with --into."
    case .newer(let path, let format):
      "\(line(path)) was written by a newer Breakout (format \(format), this one reads"
        + " \(SynthesisFile.format)); update Breakout to go on with it."
    case .damaged(let path, let reason):
      "\(line(path)) cannot be read as a merged file: \(line(reason)); put an unaltered copy in its"
        + " place, or name another one with --into."
    case .notWritable(let reason):
      "The synthesis could not be written as JSON: \(line(reason))."
    }
  }

  private func line(_ text: String) -> String { CleanText.line(text) }
}
