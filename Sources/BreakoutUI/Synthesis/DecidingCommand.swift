import BreakoutWords

/// Everything a person can ask the deciding screen to do.
enum DecidingCommand: String, CaseIterable, Sendable {
  case keepBoth, mergeWording, keepFirst, keepSecond
  case confirm, reject
  case nextPair, previousPair, undo
  case acceptWording, leaveWording
  case scrollUp, scrollDown
  case help, closeHelp
  case redraw, suspend, leave
}

/// Where the keys of the deciding screen go.
enum DecidingPlace: String, CaseIterable, Sendable {
  case duplicate, contradiction, wording, help

  /// Its heading in the help.
  var title: String {
    switch self {
    case .duplicate: words.deciding.atDuplicate
    case .contradiction: words.deciding.atContradiction
    case .wording: words.deciding.whileTyping
    case .help: words.deciding.inHelp
    }
  }
}
