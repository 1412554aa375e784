/// Where the keys go; the same key may mean different things in different places.
enum Place: String, CaseIterable, Sendable {
  /// The cockpit's single keys.
  case cockpit
  case noteLine
  case consensus
  case vote
  case form
  case search
  case palette
  case help

  /// Its heading in the help.
  var title: String {
    switch self {
    case .cockpit: "Single keys"
    case .noteLine: "In the note line"
    case .consensus: "During a consensus call"
    case .vote: "During a vote"
    case .form: "In a form"
    case .search: "In the search"
    case .palette: "In the list of commands"
    case .help: "In this help"
    }
  }
}
