import BreakoutModel
import BreakoutWords

/// Up: the last thing sent of whatever kind comes back into the line, to be changed or sent anew (product
/// rule F6).
extension Cockpit {
  /// Only where the key could not mean a line of the text.
  var canRecall: Bool {
    composer.isEmpty || composer.editor.text == composer.recall?.text
      || composer.target != .new && composer.editor.text == calledUpText
  }

  /// What was sent from here, the last thing first, then what else stands in the record of the point.
  private var recallable: [SentLines.Sent] {
    let own = sent.all.reversed().filter { line(of: $0) != nil }
    let point = session.pointAtHand
    let others = (0..<session.entryCount(of: point)).reversed()
      .compactMap { session.entry($0, of: point).flatMap(SentLines.Sent.init) }
    return own + others.filter { !own.contains($0) }
  }

  /// The line as it is called up; `nil` where it is gone.
  private func line(of one: SentLines.Sent) -> String? {
    switch one {
    case .note(let id): session.notes[id].map(NoteLine.text(for:))
    case .recommendation(let id): session.recommendations[id].map(Self.line(of:))
    case .offTheRecord(let id): offTheRecord[id].map { "o: " + $0.text }
    case .line(let text): text
    }
  }

  /// What was written last: corrections and commands are no text that could go on.
  var lastWritten: SentLines.Sent? {
    sent.all.last { one in
      if case .line = one { false } else { line(of: one) != nil }
    }
  }

  mutating func recallEarlier() {
    let lines = recallable
    let here = lines.firstIndex { $0.target != .new && $0.target == composer.target }
    let depth = here.map { $0 + 1 } ?? composer.recall?.depth ?? 0
    if lines.indices.contains(depth) { recall(lines[depth], depth: depth + 1) }
  }

  mutating func recallLater() -> [Effect] {
    let lines = recallable
    let depth = (composer.recall?.depth ?? 0) - 1
    if depth > 0, lines.indices.contains(depth - 1) {
      recall(lines[depth - 1], depth: depth)
    } else {
      composer.recall.map { _ in composer.editor.setText("") }
      clearLine()
    }
    return []
  }

  private mutating func recall(_ one: SentLines.Sent, depth: Int) {
    guard let text = line(of: one) else { return }
    switch one {
    case .note(let id): if let note = session.notes[id] { edit(note) }
    case .recommendation, .offTheRecord: edit(one.target, text, begun: now)
    case .line:
      composer.shelve()
      composer.loseTarget()
      composer.editor.setText(text)
      composer.startedAt = now
    }
    composer.recall = Composer.Recall(depth: depth, text: composer.editor.text)
  }

  /// Puts a note into the line to be changed; what was typed there comes back afterwards.
  mutating func edit(_ note: Note) {
    edit(.note(note.id), NoteLine.text(for: note), begun: note.at)
  }

  private mutating func edit(_ target: Composer.Target, _ text: String, begun: Timestamp) {
    composer.shelve()
    composer.recall = nil
    composer.target = target
    composer.startedAt = begun
    let kept = composer.keptEdits[target]
    composer.base = kept?.base ?? text
    composer.editor.setText(kept?.text ?? text)
    isTyping = true
  }

  /// The earlier line that is in the line, as it was called up.
  var calledUpText: String? {
    composer.target == .new ? nil : composer.base
  }

  /// What is in the line is a new one where what it would change is gone.
  mutating func settleLine() {
    let isThere =
      switch composer.target {
      case .new: true
      case .note(let id): session.notes[id] != nil
      case .recommendation(let id): session.recommendations[id] != nil
      case .offTheRecord(let id): offTheRecord[id] != nil
      }
    guard !isThere else { return }
    let isNote = if case .note = composer.target { true } else { false }
    composer.loseTarget()
    say(isNote ? words.notes.wasRemovedMeanwhile : words.notes.wasTakenBackMeanwhile)
  }

  /// Notes what was sent from the line, or waited to be saved since.
  mutating func rememberSent(_ request: Request, _ events: [Event]) {
    guard [.noteLine, .outbox].contains(request.origin) else { return }
    for event in events {
      switch event.change {
      case .noteAdded(let note), .noteEdited(let note): sent.append(.note(note.id))
      case .recommendationAdded(let id, _, _, _, _, _), .recommendationEdited(let id, _):
        sent.append(.recommendation(id))
      default: break
      }
    }
    // A correction is called up as it was typed, not as what it corrected.
    if case .note(.substitute(let change)) = request.intent { sent.append(.line(change.line)) }
  }
}

extension SentLines.Sent {
  /// What Enter changes once it is called up; what is sent anew changes nothing.
  fileprivate var target: Composer.Target {
    switch self {
    case .note(let id): .note(id)
    case .recommendation(let id): .recommendation(id)
    case .offTheRecord(let id): .offTheRecord(id)
    case .line: .new
    }
  }
}
