import BreakoutWords
import Terminal

/// Where the keys go; the same key may mean different things in different places.
enum Place: String, CaseIterable, Sendable {
  /// The cockpit's single keys.
  case cockpit
  /// The set-up sheet, where the single keys of the cockpit act too.
  case setUp
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
    case .cockpit: words.places.cockpit
    case .setUp: words.places.setUp
    case .noteLine: words.places.noteLine
    case .consensus: words.places.consensus
    case .vote: words.places.vote
    case .poll: words.places.poll
    case .ballots: words.places.ballots
    case .ballotFile: words.places.ballotFile
    case .pollResult: words.places.pollResult
    case .consent: words.places.consent
    case .rollCall: words.places.rollCall
    case .result: words.places.result
    case .withdrawal: words.places.withdrawal
    case .form: words.places.form
    case .search: words.places.search
    case .palette: words.places.palette
    case .help: words.places.help
    case .presence: words.places.presence
    case .roster: words.places.roster
    case .rosterImport: words.places.rosterImport
    case .recommendation: words.places.recommendation
    case .sources: words.places.sources
    case .mergeHome: words.places.mergeHome
    case .balance: words.places.balance
    case .floor: words.places.floor
    case .prompter: words.places.prompter
    case .reminders: words.places.reminders
    case .parking: words.places.parking
    case .unheard: words.places.unheard
    case .preview: words.places.preview
    case .previewFind: words.places.previewFind
    case .contents: words.places.contents
    case .export: words.places.export
    case .exportText: words.places.exportText
    case .gaps: words.places.gaps
    case .readBack: words.places.readBack
    case .regime: words.places.regime
    case .versions: words.places.versions
    case .seats: words.places.seats
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
    case .cockpit, .setUp, .consensus, .presence, .readBack, .versions, .seats: .keys
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
    for place in allCases {
      keys[place] =
        own[place] ?? (place == .setUp ? own[.cockpit] : nil) ?? common[place.nature]
    }
    return keys.filter { !$1.isEmpty }
  }

  /// One key in every place, behind other ones in some.
  static func keys(everywhere key: Key, before: [Place: [Key]] = [:]) -> [Place: [Key]] {
    Dictionary(
      uniqueKeysWithValues: allCases.map { place in
        let own = before[place] ?? (place == .setUp ? before[.cockpit] : nil) ?? []
        return (place, own + [key])
      })
  }
}
