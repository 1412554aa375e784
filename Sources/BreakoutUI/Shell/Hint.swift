import BreakoutModel
import BreakoutWords
import Terminal

/// A key and one or two words for the bottom line.
struct Hint: Equatable, Sendable {
  let key: String
  private(set) var words: String
  /// Ever shorter words, for a line that has no room for all its hints.
  private let shorter: [String]
  /// Whether it must not be crowded out by others: the way to the help and, where figures and ballots are
  /// typed, what records, takes back or calls off.
  let isKept: Bool
  /// Whether words are shortened rather than that it is left out.
  let isWanted: Bool

  /// - Parameter words: what the command means just now, where its usual words do not say it.
  init?(_ command: Command, _ words: String? = nil, shorter: [String]? = nil, in place: Place) {
    guard let key = command.keys[place]?.first, let words = words ?? command.hint else {
      return nil
    }
    self.key = key.name
    self.words = words
    let short = Self.short(command, in: place)
    let isShorter = short.map { DisplayWidth.columns(of: $0) < DisplayWidth.columns(of: words) }
    self.shorter = shorter ?? (isShorter == true ? short.map { [$0] } : nil) ?? []
    let isCount = [.vote, .ballots].contains(place)
    isKept = command == .help || isCount && Self.kept.contains(command)
    isWanted = isKept || isCount && command == .switchEntry
  }

  private static let kept: Set<Command> = [.accept, .callOff, .correctPresence, .takeBallotBack]

  /// A word for a line that has no room for the usual ones.
  private static func short(_ command: Command, in place: Place) -> String? {
    let shell = Words.current.shell
    switch command {
    case .callOff: return shell.shortCallOff
    case .correctPresence: return shell.shortHere
    case .switchEntry: return shell.shortBallots
    case .takeBallotBack: return shell.shortBack
    case .readBallotFile: return shell.shortFile
    case .accept where place == .ballots: return shell.shortClose
    default: return nil
    }
  }

  /// How often the longest words of all can be shortened.
  static let levels = 0...2

  /// With the words of a level; the usual ones are level 0.
  func shortened(_ level: Int) -> Hint {
    var hint = self
    hint.words = ([words] + shorter)[min(level, shorter.count)]
    return hint
  }

  var columns: Int { DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: words) }
}

extension Cockpit {
  /// The hints that fit beside each other, the less important ones left out where there are too many.
  func hints(columns: Int) -> [Hint] {
    let all = hints
    let width = { (hints: [Hint]) in hints.reduce(0) { $0 + $1.columns + 2 } }
    guard width(all) - 2 > columns else { return all }
    let level = Hint.levels.first { level in
      width(all.filter(\.isWanted).map { $0.shortened(level) }) - 2 <= columns
    }
    let words = all.map { $0.shortened(level ?? Hint.levels.upperBound) }
    var reserve = width(words.filter(\.isKept))
    var used = 0
    var isFull = false
    var fitting: [Hint] = []
    for hint in words {
      if hint.isKept { reserve -= hint.columns + 2 }
      guard used + hint.columns + (hint.isKept ? 0 : reserve) <= columns else {
        isFull = true
        continue
      }
      // Among the many single keys a gap would look as if the next one were more important.
      guard !isFull || panel != nil || hint.isKept else { continue }
      used += hint.columns + 2
      fitting.append(hint)
    }
    return fitting
  }

  /// Where the keys go now.
  var place: Place { panel?.place ?? (isTyping ? .noteLine : keysPlace) }

  /// Which single keys there are.
  var keysPlace: Place { isSettingUp ? .setUp : .cockpit }

  /// The keys that matter now, the most important first; what is disabled is left out.
  var hints: [Hint] {
    let place = place
    if case .poll(.entry(let entry)) = panel, entry.mode == .ballots, !entry.ballot.isEmpty {
      return typedBallotHints(entry)
    }
    return
      commandsThatMatter
      .filter { seat.role != .viewer || whyDisabled($0.0) == nil }
      .compactMap { Hint($0.0, $0.1, in: place) }
  }

  private var commandsThatMatter: [(Command, String?)] {
    if let panel { return panel.scene.commandsThatMatter(in: self) }
    guard isTyping else { return cockpitCommands.filter { whyDisabled($0.0) == nil } }
    let line: [(Command, String?)] = [
      (.saveNote, nil), (.leaveNote, composer.target == .new ? nil : words.shell.leaveIt),
    ]
    let away: [(Command, String?)] = isAway ? [(.followRoom, nil)] : []
    return line + away + [(.complete, nil), (.editLastNote, nil), (.help, nil)]
  }

  func formCommands(_ form: Form) -> [(Command, String?)] {
    let isQuestion = [.askVote, .askConsensus, .askConsent].contains(form.purpose)
    let offer = completed(form) == nil ? nil : words.shell.choose
    let next: [(Command, String?)] = form.fields.count > 1 ? [(.nextField, offer)] : []
    let enter =
      switch form.purpose {
      case .request: words.shell.onTheList
      case .pause: words.shell.beginTheBreak
      default: isQuestion ? words.shell.goOn : words.shell.save
      }
    return [(.accept, enter)] + next + [(.leave, nil)]
  }

  private var cockpitCommands: [(Command, String?)] {
    let isOpen = session.openDecision != nil
    var commands: [(Command, String?)] = []
    if let entry = selectedEntry {
      commands = [(.openEntry, entry.isDecision ? words.shell.open : words.shell.edit)]
      if case .note = entry {
        commands += [(.moveNote, words.shell.move), (.tagNote, words.shell.tags)]
      }
      commands += [
        (.verifyQuotation, words.shell.verify), (.removeEntry, words.shell.remove), (.leave, nil),
      ]
    } else if let viewed = record.viewed, viewed != session.openPoint {
      commands = [(.openEntry, words.shell.openThisPoint), (.leave, nil)]
    } else if isSettingUp {
      let begin: [(Command, String?)] =
        session.order.isEmpty && session.closed == nil
        ? [(.addPoint, words.setUp.addHint)]
        : session.started == nil && session.closed == nil
          ? [(.nextPoint, words.setUp.beginHint)] : []
      let mend: [(Command, String?)] =
        seat.role == .viewer ? [] : [(.openEntry, words.setUp.mendHint)]
      commands = begin + (leavesSetUp ? [(.leave, nil)] : []) + mend + [(.writeAgenda, nil)]
    } else if isOpen {
      commands = [(.callConsensus, words.shell.backToWhatIsOpen)]
    }
    if !isOpen || !commands.isEmpty, !session.order.isEmpty,
      !commands.contains(where: { $0.0 == .nextPoint })
    {
      commands.append((.nextPoint, nil))
    }
    commands += speechCommands + [(.typeNote, nil), (.typeRecommendation, nil)]
    if !isOpen { commands += [(.callConsensus, nil), (.openVote, nil)] }
    if session.openPoint != nil { commands.append((.requestFloor, nil)) }
    return commands + [
      (.undo, nil), (.export, nil), (.search, nil), (.palette, nil), (.help, nil), (.quit, nil),
    ]
  }
}
