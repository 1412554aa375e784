import ArgumentParser
import BreakoutRecord
import BreakoutStore
import BreakoutWords

/// `breakout verify`: whether the record of a session was altered.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: words.verifyCommand.abstract,
      discussion: words.verifyCommand.discussion)
  }

  @Argument(
    help: .init(words.verifyCommand.files),
    completion: .file(extensions: ["breakout", "md", "txt", "html"]))
  var files: [String]

  func run() throws {
    var isIntact = true
    var sessions: [String] = []
    var documents: [(path: String, seal: DocumentSeal)] = []
    for file in files {
      if let seal = Self.seal(of: file) {
        documents.append((file, seal))
        continue
      }
      do {
        let file = try SessionFinding.file(named: file)
        sessions.append(file)
        let report = try SessionFile.verify(file)
        try StandardOutput.print(report.sentences)
        if !report.isIntact || !report.recounts.isEmpty { isIntact = false }
      } catch let problem as StoreProblem {
        StandardError.print([problem.sentence])
        isIntact = false
      } catch let failure as Failure {
        // The others are looked at all the same.
        sessions.append(file)
        StandardError.print(failure.sentences)
        isIntact = false
      }
    }
    if try !Self.areOne(sessions) { isIntact = false }
    for document in documents where try !Self.holds(document, in: sessions) { isIntact = false }
    if !isIntact { throw ExitCode(1) }
  }

  private static func seal(of file: String) -> DocumentSeal? {
    // A pipe without a writer would be waited for.
    Surroundings.isSessionFile(file) || Surroundings.isStream(file)
      ? nil : FileText.read(file).flatMap(DocumentSeal.init(in:))
  }

  /// Whether no two of the files are copies of one session that have parted.
  private static func areOne(_ files: [String]) throws -> Bool {
    var areOne = true
    for (place, first) in files.enumerated() {
      for second in files[(place + 1)...] {
        do {
          let parting = try RecordParting(first, second)
          if let sentence = parting.sentence(first, second) {
            try StandardOutput.print([sentence])
          }
          if case .parted = parting { areOne = false }
        } catch is StoreProblem {
          // What is the matter with the file was said above.
        }
      }
    }
    return areOne
  }

  /// Whether one of the sessions still holds what a document was made from; where there are several, it was made
  /// from one of them only.
  private static func holds(
    _ document: (path: String, seal: DocumentSeal), in sessions: [String]
  ) throws -> Bool {
    guard !sessions.isEmpty else {
      throw Failure(words.verifyCommand.nameSession(of: document.path), status: 2)
    }
    var sentences: [String] = []
    for session in sessions {
      do {
        let finding = try document.seal.check(session)
        let sentence = document.seal.sentence(document.path, session, finding)
        if finding == .holds {
          try StandardOutput.print([sentence])
          return true
        }
        sentences.append(sentence)
      } catch is StoreProblem {
        // What is the matter with the file was said above.
      }
    }
    try StandardOutput.print(sentences)
    return false
  }
}
