import Terminal

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

extension Place {
  /// What the keys follow from that places have in common.
  enum Nature: Sendable {
    /// Single keys that act.
    case keys
    /// A text or a table that is scrolled through.
    case pager
    /// Lines of which one is selected.
    case list
    /// A few lines of which one is selected; they need no pages.
    case choice
    /// A list that is narrowed down by what is typed.
    case filter
    /// Fields one below the other.
    case form
    /// One line of text.
    case text
  }

  var nature: Nature {
    switch self {
    case .cockpit, .consensus, .presence, .readBack, .versions, .seats: .keys
    case .help, .pollResult, .result, .rosterImport, .recommendation, .balance, .prompter,
      .preview, .gaps:
      .pager
    case .sources, .mergeHome, .floor, .reminders, .parking, .unheard, .contents: .list
    case .consent, .withdrawal, .export, .regime: .choice
    case .search, .palette, .roster: .filter
    case .vote, .poll, .ballots, .rollCall, .form: .form
    case .noteLine, .ballotFile, .previewFind, .exportText: .text
    }
  }

  /// The keys of a command in all places of some natures, and what it has of its own in single places instead.
  static func keys(_ common: [Nature: [Key]], and own: [Place: [Key]] = [:]) -> [Place: [Key]] {
    var keys: [Place: [Key]] = [:]
    for place in allCases { keys[place] = own[place] ?? common[place.nature] }
    return keys.filter { !$1.isEmpty }
  }

  /// One key in every place, behind other ones in some.
  static func keys(everywhere key: Key, before: [Place: [Key]] = [:]) -> [Place: [Key]] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0, (before[$0] ?? []) + [key]) })
  }
}
