/// Where the keys go; the same key may mean different things in different places.
enum Place: String, CaseIterable, Sendable {
  /// The cockpit's single keys.
  case cockpit
  case noteLine
  case consensus
  case vote
  /// The set-up of a poll.
  case poll
  case ballots
  case ballotFile
  case pollResult
  case consent
  case rollCall
  case result
  case withdrawal
  case form
  case search
  case palette
  case help
  /// The count of the room.
  case presence
  case roster
  case rosterImport
  /// The page of a recommendation.
  case recommendation
  /// The notes from which it came.
  case sources
  case mergeHome
  /// Who was heard.
  case balance
  /// The speakers' list.
  case floor

  /// What to say.
  case prompter
  case reminders
  /// The parked issues.
  case parking
  case unheard
  /// The document in its pager.
  case preview
  case previewFind
  /// The headings of the document.
  case contents
  /// Before the document is written.
  case export
  /// While a day or a name is typed for it.
  case exportText
  /// What is missing.
  case gaps
  /// While recommendations are read back.
  case readBack
  /// Who may be named.
  case regime
  /// A text that was changed here and at another seat.
  case versions
  /// Who sits at the session.
  case seats

  /// Its heading in the help.
  var title: String {
    switch self {
    case .cockpit: "Single keys"
    case .noteLine: "In the note line"
    case .consensus: "During a consensus call"
    case .vote: "During a vote"
    case .poll: "In the set-up of a poll"
    case .ballots: "While a poll is open"
    case .ballotFile: "When ballots are read from a file"
    case .pollResult: "At the result of a poll"
    case .consent: "During a round of consent"
    case .rollCall: "During a roll call"
    case .result: "At a result"
    case .withdrawal: "When an objection is withdrawn"
    case .form: "In a form"
    case .search: "In the search"
    case .palette: "In the list of commands"
    case .help: "In this help"
    case .presence: "In the count of the room"
    case .roster: "In the roster"
    case .rosterImport: "Before a roster is imported"
    case .recommendation: "At a recommendation"
    case .sources: "At the source notes of a recommendation"
    case .mergeHome: "When a recommendation is merged"
    case .balance: "At the balance"
    case .floor: "At the speakers' list"
    case .prompter: "At the phrases"
    case .reminders: "At the reminders"
    case .parking: "In the parking lot"
    case .unheard: "At those who were not heard"
    case .preview: "In the document"
    case .previewFind: "Finding words in the document"
    case .contents: "In the contents of the document"
    case .export: "Before the document is written"
    case .exportText: "Typing its day or its name"
    case .gaps: "At what is missing"
    case .readBack: "At the read-back"
    case .regime: "At who may be named"
    case .versions: "When two seats changed the same text"
    case .seats: "At who sits here"
    }
  }
}
