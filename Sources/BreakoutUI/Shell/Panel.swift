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
  case versions(TextVersions)
  /// Who sits at the session.
  case seats

  var place: Place { scene.place }

  var isForm: Bool { if case .form = self { true } else { false } }
  var isHelp: Bool { if case .help = self { true } else { false } }

  /// The only place where all of them are listed.
  var scene: any Scene {
    switch self {
    case .help(let scene): scene
    case .palette(let scene): scene
    case .search(let scene): scene
    case .form(let scene): scene
    case .consensus: CallScene()
    case .vote(let scene): scene
    case .poll(let scene): scene
    case .consent(let scene): scene
    case .result(let scene): scene
    case .withdrawal(let scene): scene
    case .presence(let scene): scene
    case .roster(let scene): scene
    case .rosterImport(let scene): scene
    case .floor(let scene): scene
    case .balance(let scene): scene
    case .prompter(let scene): scene
    case .followUp(let scene): scene
    case .recommendation(let scene): scene
    case .document(let scene): scene
    case .versions(let scene): scene
    case .seats: SeatsScene()
    }
  }
}
