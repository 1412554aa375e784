import BreakoutModel
import BreakoutSynthesis
import BreakoutWords
import Terminal

extension Deciding {
  public mutating func update(_ message: DecidingMessage) -> [DecidingEffect] {
    switch message {
    case .input(let event, let now): return take(event, at: now)
    case .saved:
      if savingProblem != nil { notice = words.deciding.savedNow }
      saving = .saved
      return isLeaving ? [.quit] : []
    case .notSaved(let sentence):
      saving = .failed(sentence)
      notice = isLeaving ? words.deciding.notSaved(sentence) : sentence
      return []
    case .retry: return saving == .saved ? [] : [.save]
    }
  }

  private mutating func take(_ event: InputEvent, at now: Timestamp) -> [DecidingEffect] {
    switch event {
    case .key(let key): return press(key, at: now)
    case .paste(let text):
      if case .wording(var editor) = mode {
        editor.insert(text)
        mode = .wording(editor)
      }
      return []
    case .resize(let size):
      self.size = size
      return []
    case .hangup, .terminate: return [.quit]
    case .mouse, .escapeWithdrawn: return []
    }
  }

  private mutating func press(_ pressed: Key, at now: Timestamp) -> [DecidingEffect] {
    guard let key = singleKey(pressed) else { return [] }
    if isTooSmall, !acts(unseen: key) { return [] }
    if let command = DecidingTable.command(for: key, in: keyPlace) {
      if command != .leave { isLeaving = false }
      return run(command, at: now)
    }
    if case .wording(var editor) = mode {
      if key == .up || key == .down {
        _ = editor.moveLines(by: key == .up ? -1 : 1, columns: DecidingLayout(self).columns)
      } else {
        _ = editor.handle(key)
      }
      mode = .wording(editor)
    }
    return []
  }

  /// Whether a key does something in a window that is too small to show it: text that is being typed goes
  /// on, and what changes nothing.
  private func acts(unseen key: Key) -> Bool {
    let command = DecidingTable.command(for: key, in: keyPlace)
    if command == .redraw || command == .suspend { return true }
    return keyPlace == .wording && command == nil && key.typedCharacter != nil
  }

  /// The key as it acts, also on a board that is not Latin; where that is not certain, says so.
  private mutating func singleKey(_ key: Key) -> Key? {
    guard keyPlace != .wording, DecidingTable.command(for: key, in: keyPlace) == nil else {
      return key
    }
    if let latin = KeyboardLayout.latin(key) { return latin }
    guard let explanation = KeyboardLayout.explanation(of: key) else { return key }
    notice = explanation
    return nil
  }

  private mutating func run(_ command: DecidingCommand, at now: Timestamp) -> [DecidingEffect] {
    if command != .leave, saving == .saved { notice = "" }
    switch command {
    case .keepBoth: return decide(.keepBoth, at: now)
    case .keepFirst: return decide(.keepFirst, at: now)
    case .keepSecond: return decide(.keepSecond, at: now)
    case .confirm: return decide(.contradiction, at: now)
    case .reject: return decide(.noContradiction, at: now)
    case .mergeWording: beginWording()
    case .acceptWording: return acceptWording(at: now)
    case .leaveWording: leaveWording()
    case .nextPair: move(by: 1)
    case .previousPair: move(by: -1)
    case .undo: return undo()
    case .scrollUp: scroll(by: -1)
    case .scrollDown: scroll(by: 1)
    case .help: mode = .help(from: keyPlace, top: 0)
    case .closeHelp: closeHelp()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return leave()
    }
    return []
  }

  /// Records an answer and goes on to the next open pair.
  private mutating func decide(_ answer: PairAnswer, at now: Timestamp) -> [DecidingEffect] {
    guard let question else { return [] }
    let asked = questions.all[question]
    if case .settled = state(of: question) {
      notice = words.deciding.settledByOthers
      return []
    }
    history.append(Step(decisions: synthesis.decisions, question: question))
    drafts[question] = nil
    mode = .pair
    change({ $0.decide(asked, answer, at: now) }, showing: question)
    goToNextOpen()
    saving = .waiting
    return [.save]
  }

  private mutating func goToNextOpen() {
    let order = Array(asked.indices[place...]) + Array(asked.indices[..<place])
    guard let next = order.first(where: { state(of: asked[$0]).isOpen }) else {
      notice = words.deciding.allPairsDecided
      return
    }
    place = next
  }

  private mutating func undo() -> [DecidingEffect] {
    guard let step = history.popLast() else {
      notice = words.deciding.nothingDecided
      return []
    }
    change({ $0.restore(step.decisions) }, showing: step.question)
    notice = words.deciding.takenBack
    saving = .waiting
    return [.save]
  }

  private mutating func move(by step: Int) {
    guard !asked.isEmpty else { return }
    place = (place + step + asked.count) % asked.count
    top = 0
  }

  private mutating func scroll(by step: Int) {
    if case .help(let from, let top) = mode {
      let most = max(0, DecidingHelp.lines(columns: size.columns - 2).count - (size.rows - 4))
      mode = .help(from: from, top: min(most, max(0, top + step)))
    } else {
      top = min(DecidingLayout(self).mostTop, max(0, top + step))
    }
  }

  private mutating func closeHelp() {
    guard case .help(.wording, _) = mode else {
      mode = .pair
      return
    }
    beginWording()
  }

  /// Leaves at once where all is saved; else tries once more, and only who asks again leaves without it.
  private mutating func leave() -> [DecidingEffect] {
    if case .wording = mode { leaveWording() }
    guard savingProblem != nil, !isLeaving else { return [.quit] }
    isLeaving = true
    return [.save]
  }
}

extension Deciding {
  /// Begins with what was typed before, or with what stands, else with the longer of the two texts.
  private mutating func beginWording() {
    guard let question, let sides = sides(of: question) else { return }
    guard state(of: question) != .settled else {
      notice = words.deciding.settledByOthers
      return
    }
    let texts = sides.map(\.text)
    var text = texts.max { $0.count < $1.count } ?? ""
    if case .answered(let decision) = state(of: question), case .merge(let common) = decision.answer
    {
      text = common
    }
    mode = .wording(TextEditor(drafts[question] ?? text))
  }

  private mutating func leaveWording() {
    if case .wording(let editor) = mode, let question { drafts[question] = editor.text }
    mode = .pair
  }

  private mutating func acceptWording(at now: Timestamp) -> [DecidingEffect] {
    guard case .wording(let editor) = mode else { return [] }
    let lines = editor.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let text = lines.joined(separator: "\n")
    guard text.contains(where: { !$0.isWhitespace }) else {
      notice = words.deciding.needsWords
      return []
    }
    return decide(.merge(text: text), at: now)
  }
}
