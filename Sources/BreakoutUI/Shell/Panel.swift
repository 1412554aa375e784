import BreakoutModel
import Terminal

/// What covers the middle of the cockpit for a while and takes the keys.
enum Panel: Equatable, Sendable {
  case help(Help)
  case palette(Palette)
  case search(Search)
  case form(Form)
  /// The consensus call that is open in the session.
  case consensus
  case vote(VoteForm)
  case poll(PollForm)
  case consent(ConsentPanel)
  /// How a vote or a consensus call ended.
  case result(ResultPage)
  /// Which of several objections is withdrawn.
  case withdrawal(ObjectionChoice)
  case presence(PresencePanel)
  case roster(RosterPanel)
  case rosterImport(ImportPreview)
  case floor(FloorPanel)
  case balance(BalancePanel)
  case prompter(PrompterPanel)
  case followUp(FollowUp)
  case recommendation(RecommendationPage)
  /// A page about the document.
  case document(DocumentPanel)
  /// A text that was changed here and at another seat.
  case versions(Versions)
  /// Who sits at the session.
  case seats

  var place: Place {
    switch self {
    case .help: .help
    case .palette: .palette
    case .search: .search
    case .form: .form
    case .consensus: .consensus
    case .vote(let form): form.place
    case .result: .result
    case .withdrawal: .withdrawal
    case .poll(let form): form.place
    case .consent: .consent
    case .presence: .presence
    case .roster: .roster
    case .rosterImport: .rosterImport
    case .floor: .floor
    case .balance: .balance
    case .prompter: .prompter
    case .followUp(let list): list.place
    case .recommendation(let page): page.place
    case .document(let page): page.place
    case .versions: .versions
    case .seats: .seats
    }
  }
}

extension Panel {
  /// Whether a character that acts elsewhere is text now.
  var takesText: Bool {
    switch self {
    case .form, .search, .palette, .roster: true
    case .vote(let form): form.takesText
    case .poll(.setup(let setup)): setup.takesText
    case .poll(.entry(let entry)): entry.mode == .ballots && !entry.ballot.isEmpty
    case .poll(.file(let file)): file.content == nil
    case .document(let page): page.takesText
    case .poll(.result), .help, .consensus, .consent, .result, .withdrawal, .presence,
      .rosterImport, .floor, .balance, .prompter, .followUp, .recommendation, .versions, .seats:
      false
    }
  }
}

/// The keys of one place, as a text to scroll through.
struct Help: Equatable, Sendable {
  var place: Place
  /// The first line shown.
  var top = 0
}
