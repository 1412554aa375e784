import BreakoutWords

/// What documents speak: the language that is asked for on the command line, else that of the session, which is what its
/// agenda said or what was spoken where it began. The screen has its own, and neither changes the other: on every
/// machine a session gives the same document.
struct DocumentLanguage {
  private let asked: Words?

  /// - Parameter code: what is asked for on the command line; there has to be a catalogue for it.
  init(asked code: String?) throws(Failure) {
    guard let code else {
      asked = nil
      return
    }
    asked = try CatalogueFolder.speaker(of: code)
    guard asked == nil else { return }
    throw Failure(
      words.commandLine.noCatalogue(of: code, in: CatalogueFolder.usual), status: 2)
  }

  /// What speaks for a session, and why it is not what its agenda says.
  ///
  /// - Parameter stated: the language of the session; `nil` for English.
  func spoken(stated: String?) -> (words: Words, problem: Failure?) {
    asked.map { ($0, nil) } ?? Self.spoken(stated: stated)
  }

  /// What speaks where nothing is asked for; English where there is no catalogue for what the session says, or none
  /// that can be read.
  static func spoken(stated: String?) -> (words: Words, problem: Failure?) {
    guard let stated else { return (Words(), nil) }
    do throws(Failure) {
      if let spoken = try CatalogueFolder.speaker(of: stated) { return (spoken, nil) }
      return (
        Words(),
        Failure(words.commandLine.documentsInEnglish(without: stated, in: CatalogueFolder.usual))
      )
    } catch {
      return (Words(), error)
    }
  }

  /// What speaks for a session; a problem is told on standard error.
  func toldSpoken(stated: String?) -> Words {
    let spoken = spoken(stated: stated)
    if let problem = spoken.problem { StandardError.print(problem.sentences) }
    return spoken.words
  }
}
