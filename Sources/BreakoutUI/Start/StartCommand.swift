import BreakoutWords
import Terminal

/// Everything a person can ask the start screen to do.
enum StartCommand: String, CaseIterable, Sendable {
  case open, up, down, pageUp, pageDown
  case remove, confirmRemoval, keep
  case clear, help, closeHelp
  case redraw, suspend, leave
}

/// Where the keys of the start screen go.
enum StartPlace: String, CaseIterable, Sendable {
  /// Nothing is typed: letters begin to be.
  case browsing
  case filtering, removal, help

  /// Its heading in the help.
  var title: String {
    switch self {
    case .browsing: words.start.whileBrowsing
    case .filtering: words.start.whileFiltering
    case .removal: words.start.atRemoval
    case .help: words.start.inHelp
    }
  }
}
