import BreakoutWords

/// What is left to say when a session has been left and nobody at the screen can be told any more.
struct SessionEnding {
  /// Documents that could not be written, a sentence each.
  let unwritten: [String]
  /// The texts of the acts that are not saved.
  let unsaved: [String]
  /// Why they are not.
  let reason: String
  /// The file in which they wait; `nil` where they could not be kept.
  let keptAt: String?
  /// Why what was typed and not sent could not be kept.
  let lineProblem: String?

  /// What is not saved, and where it is; empty where everything is.
  var sentences: [String] {
    actSentences + (lineProblem.map { [words.runCommand.lineNotKept($0)] } ?? [])
  }

  private var actSentences: [String] {
    guard !unsaved.isEmpty else { return [] }
    if let keptAt {
      return [words.runCommand.notSaved(unsaved.count, reason: reason, keptIn: keptAt)]
    }
    return [words.runCommand.notSaved(unsaved.count, reason: reason)] + unsaved
  }
}
