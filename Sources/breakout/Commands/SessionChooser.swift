import BreakoutModel
import BreakoutStore
import Glibc

/// What `breakout` alone shows: recent sessions and shipped agendas, by number.
struct SessionChooser {
  /// The chosen file; `nil` when there was nobody to ask or nothing was chosen.
  func choose() throws -> String? {
    let choices = try choices
    guard !choices.isEmpty else {
      throw Failure("There is no session yet; name an agenda: breakout AGENDA.md", status: 2)
    }
    for (place, choice) in choices.enumerated() {
      try StandardOutput.print(["\(place + 1)  \(choice.words)"])
    }
    guard isatty(STDIN_FILENO) == 1 else {
      try StandardOutput.print(["Start one with: breakout FILE"])
      return nil
    }
    while true {
      try StandardOutput.write("Number (Enter quits): ")
      guard let line = readLine(), !["", "q", "\u{1B}"].contains(line) else { return nil }
      if let number = Int(line), choices.indices.contains(number - 1) {
        return choices[number - 1].path
      }
      try StandardOutput.print(["Type a number from 1 to \(choices.count)."])
    }
  }

  private struct Choice {
    let path: String
    let words: String
  }

  private var choices: [Choice] {
    get throws {
      var choices: [Choice] = []
      let listings = try stored {
        try FolderLibrary(environment: Surroundings.environment).list()
      }
      for listing in listings.prefix(9) {
        guard case .success(let summary) = listing.contents else { continue }
        let state = summary.isClosed ? "closed" : "go on with"
        choices.append(Choice(path: summary.path, words: "\(state): \(summary.title)"))
      }
      for path in Surroundings.shippedAgendas {
        choices.append(Choice(path: path, words: "agenda: \(path)"))
      }
      return choices
    }
  }
}
