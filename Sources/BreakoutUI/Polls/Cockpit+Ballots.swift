import BreakoutModel
import BreakoutWords
import Terminal

/// Keys while ballots are entered or read from a file.
extension Cockpit {
  mutating func handle(_ entry: PollEntry, _ command: Command?, _ key: Key) -> [Effect] {
    var entry = entry
    switch command {
    case .leave:
      unfinished.poll = entry.isEmpty ? nil : .entry(entry)
      panel = nil
      sayOpenDecision()
      return []
    case .callOff: return callOff()
    case .switchEntry:
      guard entry.switchMode() else {
        say(words.polls.ballotsOnly, isProblem: true)
        return []
      }
      notice = nil
    case .readBallotFile:
      unfinished.poll = entry.isEmpty ? nil : .entry(entry)
      panel = .poll(.file(PollFile(entry.poll)))
      notice = nil
      return []
    case .takeBallotBack where takesBallotBack(entry, key): return takeBallotBack()
    case .nextField where entry.mode == .totals: entry.move(by: 1)
    case .previousField where entry.mode == .totals: entry.move(by: -1)
    case .accept:
      panel = .poll(.entry(entry))
      return accept(entry)
    default: return type(key, into: entry)
    }
    panel = .poll(.entry(entry))
    return []
  }

  /// A digit on a scale is a whole ballot; everything else is typed.
  private mutating func type(_ key: Key, into entry: PollEntry) -> [Effect] {
    var entry = entry
    if entry.mode == .ballots, entry.takesDigits, entry.ballot.isEmpty,
      let digit = key.typedCharacter, digit.isASCII, let number = digit.wholeNumberValue
    {
      return ask(.poll(.add(PollBallot(marks: [number - entry.poll.method.firstStep]))))
    }
    if !entry.edit(key), key.typedCharacter != nil {
      say(words.polls.totalsKeys, isProblem: true)
    }
    panel = .poll(.entry(entry))
    return []
  }

  /// `u` means the letter where an option is called so.
  private func takesBallotBack(_ entry: PollEntry, _ key: Key) -> Bool {
    guard entry.mode == .ballots, entry.ballot.isEmpty else { return false }
    return key.typedCharacter.map { !entry.isSign($0) } ?? true
  }

  private mutating func takeBallotBack() -> [Effect] {
    guard openPoll?.ballots.isEmpty == false else {
      say(words.polls.noBallotToTakeBack, isProblem: true)
      return []
    }
    guard session.undoTakesBallotBack(for: seat) else {
      say(words.polls.notTheLastAct, isProblem: true)
      return []
    }
    return ask(.undo)
  }

  /// Enter: saves the typed ballot, goes to the next number, or records the result.
  private mutating func accept(_ entry: PollEntry) -> [Effect] {
    var entry = entry
    guard entry.mode == .ballots else {
      guard entry.isLastLine else {
        entry.move(by: 1)
        panel = .poll(.entry(entry))
        return []
      }
      return recordTotals(entry)
    }
    guard entry.ballot.isEmpty else {
      let line = TypedBallot(entry.poll, constituencies: session.header.constituencies)
      switch line.ballot(entry.ballot.text) {
      case .success(let ballot): return ask(.poll(.add(ballot)))
      case .failure(let problem):
        say(problem.sentence, isProblem: true)
        return []
      }
    }
    let ballots = openPoll?.ballots ?? []
    guard !ballots.isEmpty else {
      say(Refusal.emptyPoll.sentence, isProblem: true)
      return []
    }
    // One Enter too many must not show a result while others still think.
    question = Question(
      text: words.polls.close(with: PollCount(ballots: ballots).voters),
      ifYes: .perform(.poll(.record(nil))))
    return []
  }

  /// Empty lines count as 0, and totals take the place of single ballots, only after a question.
  private mutating func recordTotals(_ entry: PollEntry) -> [Effect] {
    let ballots = openPoll?.ballots ?? []
    if ballots.isEmpty, let empty = entry.firstEmpty {
      var entry = entry
      entry.focus = empty.place
      panel = .poll(.entry(entry))
      question = Question(
        text: words.polls.emptyLine(empty.name.fitted(columns: 30)),
        ifYes: .perform(.poll(.record(entry.count))))
      return []
    }
    guard !ballots.isEmpty, entry.voters > 0 else { return ask(.poll(.record(entry.count))) }
    question = Question(
      text: words.polls.totalsInstead(of: PollCount(ballots: ballots).voters),
      ifYes: .perform(.poll(.record(entry.count))))
    return []
  }

  mutating func handle(_ file: PollFile, _ command: Command?, _ key: Key) -> [Effect] {
    var file = file
    switch command {
    case .leave:
      guard file.content != nil else { return resumeDecision() }
      file.content = nil
    case .accept:
      if let count = file.count {
        panel = .poll(.file(file))
        return ask(.poll(.record(count)))
      }
      if file.asksVoters {
        say(words.polls.fileVotersMissing, isProblem: true)
        return []
      }
      let path = file.path.text.trimmingBlanks
      guard !path.isEmpty else {
        say(words.shell.typeThePath, isProblem: true)
        return []
      }
      // A dash alone would mean the keyboard, for which the cockpit would wait for ever.
      return [.readBallots(path: path == "-" ? "./-" : path, for: file.poll)]
    default: _ = file.edit(key)
    }
    panel = .poll(.file(file))
    return []
  }

  /// A file was read, or could not be.
  mutating func didRead(_ content: Result<ReadBallots, BallotFileProblem>) {
    guard case .poll(.file(var file)) = panel else { return }
    switch content {
    case .success(let content):
      file.content = content
      file.problems = []
      notice = nil
    case .failure(let problem):
      file.content = nil
      file.problems = problem.sentences
    }
    panel = .poll(.file(file))
  }
}

/// Why a file of ballots could not be read, a sentence each.
public struct BallotFileProblem: Error, Equatable, Sendable {
  public let sentences: [String]

  public init(_ sentences: [String]) {
    self.sentences = sentences
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
