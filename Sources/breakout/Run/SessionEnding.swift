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
    actSentences + (lineProblem.map { ["What was typed and not sent is not kept. \($0)"] } ?? [])
  }

  private var actSentences: [String] {
    guard !unsaved.isEmpty else { return [] }
    let acts = unsaved.count == 1 ? "1 act is" : "\(unsaved.count) acts are"
    if let keptAt {
      let them = unsaved.count == 1 ? "It is" : "They are"
      return [
        "\(acts) NOT SAVED: \(reason) \(them) kept in \(keptAt) and saved once the session is opened "
          + "again at this seat and can be written."
      ]
    }
    return ["\(acts) NOT SAVED: \(reason) They could not be kept either:"] + unsaved
  }
}
