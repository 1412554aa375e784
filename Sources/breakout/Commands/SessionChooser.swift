import BreakoutModel
import BreakoutStore
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Glibc

/// What `breakout` alone shows: the start screen; by number where a terminal cannot show it, and as a list
/// where there is none.
struct SessionChooser {
  /// The chosen file; `nil` when there was nobody to ask or nothing was chosen.
  func choose() throws -> String? {
    if let choosing = try chosenOnScreen() { return choosing.path }
    return try chosenByNumber()
  }

  /// `nil` where there is no terminal for a screen, or nothing to show on it.
  private func chosenOnScreen() throws -> Choosing? {
    do {
      try CursesTerminal.check()
    } catch {
      return nil
    }
    let shelf = try StartShelf()
    guard !shelf.items.isEmpty else { return nil }
    let clock = SteadyClock()
    let trash = DesktopTrash(
      environment: Surroundings.environment, now: clock.now, minutesEast: clock.utcOffsetMinutes)
    do {
      let terminal = try CursesTerminal(mouse: false)
      defer { terminal.close() }
      return Choosing(path: StartLoop(shelf, terminal: terminal, trash: trash, clock: clock).run())
    } catch {
      throw Failure(error.sentence)
    }
  }

  private func chosenByNumber() throws -> String? {
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

  /// What came of the screen.
  private struct Choosing {
    let path: String?
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
