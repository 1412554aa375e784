import BreakoutModel
import Terminal

/// A key and one or two words for the bottom line.
struct Hint: Equatable, Sendable {
  let key: String
  let words: String

  /// - Parameter words: what the command means just now, where its usual words do not say it.
  init?(_ command: Command, _ words: String? = nil, in place: Place) {
    guard let entry = Keymap.entry(of: command), let key = entry.keys[place]?.first,
      let words = words ?? entry.hint
    else { return nil }
    self.key = key.description
    self.words = words
  }

  var columns: Int { DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: words) }
}

extension Cockpit {
  /// Where the keys go now.
  var place: Place { panel?.place ?? (isTyping ? .noteLine : .cockpit) }

  /// The keys that matter now, the most important first; what is disabled is left out.
  var hints: [Hint] {
    let place = place
    return commandsThatMatter.compactMap { Hint($0.0, $0.1, in: place) }
  }

  private var commandsThatMatter: [(Command, String?)] {
    switch panel {
    case .help: [(.pageDown, nil), (.leave, nil)]
    case .palette: [(.accept, "run"), (.leave, nil)]
    case .search: [(.accept, "go there"), (.leave, nil)]
    case .form(let form): formCommands(form)
    case .consensus: callCommands
    case .vote(let form): voteCommands(form)
    case .poll(let form): pollCommands(form)
    case .consent(let panel): consentCommands(panel)
    case .result(let page): resultCommands(page)
    case .withdrawal: [(.accept, "is withdrawn"), (.down, "choose"), (.leave, nil)]
    case .presence: presenceCommands
    case .roster: rosterCommands
    case .rosterImport: [(.accept, "import"), (.leave, nil), (.pageDown, nil)]
    case nil:
      isTyping
        ? [
          (.saveNote, nil), (.leaveNote, composer.target == .new ? nil : "give up"),
          (.complete, nil), (.editLastNote, nil), (.help, nil),
        ] : cockpitCommands.filter { whyDisabled($0.0) == nil }
    }
  }

  private func formCommands(_ form: Form) -> [(Command, String?)] {
    let isQuestion = [.askVote, .askConsensus, .askConsent].contains(form.purpose)
    let next: [(Command, String?)] = form.fields.count > 1 ? [(.nextField, nil)] : []
    return [(.accept, isQuestion ? "go on" : "save")] + next + [(.leave, nil)]
  }

  private var callCommands: [(Command, String?)] {
    let ways: [(Command, String?)] = [(.noConsensus, nil), (.callOff, nil)]
    guard case .consensus(let call) = openCall, !call.standingObjections.isEmpty else {
      return [(.agree, nil), (.object, nil), (.reserve, nil), (.standAside, nil), (.leave, nil)]
        + ways + [(.undo, nil)]
    }
    return [
      (.withdrawObjection, nil), (.amend, nil), (.putToVote, nil), (.recordDivergence, nil),
      (.object, "object"), (.undo, nil), (.callOff, nil), (.reserve, "reserve"),
      (.standAside, "aside"), (.leave, "consult"), (.noConsensus, nil),
    ]
  }

  private var openCall: Proceeding? {
    session.decisionUnderWay?.proceeding
  }

  private var cockpitCommands: [(Command, String?)] {
    let isOpen = session.openDecision != nil
    var commands: [(Command, String?)] = []
    if let entry = selectedEntry {
      commands = [(.openEntry, entry.isDecision ? "open" : "edit")]
      if case .note = entry { commands += [(.moveNote, "move"), (.tagNote, "tags")] }
      commands += [(.verifyQuotation, "verify"), (.removeEntry, "remove"), (.leave, nil)]
    } else if let viewed = record.viewed, viewed != session.openPoint {
      commands = [(.openEntry, "open this point"), (.leave, nil)]
    } else if isOpen {
      commands = [(.callConsensus, "back to what is open")]
    }
    if !isOpen || !commands.isEmpty { commands.append((.nextPoint, nil)) }
    commands += [(.typeNote, nil), (.typeRecommendation, nil)]
    if !isOpen { commands += [(.callConsensus, nil), (.openVote, nil)] }
    return commands + [
      (.undo, nil), (.export, nil), (.search, nil), (.palette, nil), (.help, nil), (.quit, nil),
    ]
  }
}
