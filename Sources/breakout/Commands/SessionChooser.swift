import BreakoutModel
import BreakoutStore
import BreakoutWords
import Glibc

/// What `breakout` alone shows: recent sessions and shipped agendas, by number.
struct SessionChooser {
  /// The chosen file; `nil` when there was nobody to ask or nothing was chosen.
  func choose() throws -> String? {
    let choices = try choices
    guard !choices.isEmpty else {
      throw Failure(words.runCommand.noSessionYet, status: 2)
    }
    for (place, choice) in choices.enumerated() {
      try StandardOutput.print(["\(place + 1)  \(choice.title)"])
    }
    guard isatty(STDIN_FILENO) == 1 else {
      try StandardOutput.print([words.runCommand.startOne])
      return nil
    }
    while true {
      try StandardOutput.write(words.runCommand.askNumber)
      guard let line = readLine(), !["", "q", "\u{1B}"].contains(line) else { return nil }
      if let number = Int(line), choices.indices.contains(number - 1) {
        return choices[number - 1].path
      }
      try StandardOutput.print([words.runCommand.typeNumber(to: choices.count)])
    }
  }

  private struct Choice {
    let path: String
    let title: String
  }

  private var choices: [Choice] {
    get throws {
      var choices: [Choice] = []
      let listings = try stored {
        try FolderLibrary(environment: Surroundings.environment).list()
      }
      for listing in listings.prefix(9) {
        guard case .success(let summary) = listing.contents else { continue }
        let title =
          summary.isClosed
          ? words.runCommand.closed(summary.title) : words.runCommand.goOn(summary.title)
        choices.append(Choice(path: summary.path, title: title))
      }
      for path in Surroundings.shippedAgendas {
        choices.append(Choice(path: path, title: words.runCommand.agenda(path)))
      }
      return choices
    }
  }
}
