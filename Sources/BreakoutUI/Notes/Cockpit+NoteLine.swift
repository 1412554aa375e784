import BreakoutModel
import BreakoutWords
import Terminal

/// Typing in the note line.
extension Cockpit {
  mutating func handleNoteLine(_ key: Key) -> [Effect] {
    if key == .up, !canRecall { return moveInLine(by: -1) }
    if key == .down {
      return composer.recall != nil && canRecall ? recallLater() : moveInLine(by: 1)
    }
    if key == .pageUp || key == .pageDown { return handleCockpit(key) }
    if let command = Keymap.command(for: key, in: .noteLine) { return run(command, key) }
    composer.completion = nil
    if composer.startedAt == nil, key.typedCharacter != nil { composer.startedAt = now }
    _ = composer.editor.handle(key)
    if composer.isEmpty, composer.target == .new { composer.startedAt = nil }
    return []
  }

  private mutating func moveInLine(by lines: Int) -> [Effect] {
    _ = composer.editor.moveLines(by: lines, columns: CockpitLayout(self).note.columns)
    return []
  }

  /// What Enter makes of a text: what is no correction here and no command is a note.
  func reading(_ text: String) -> NoteLine {
    let line = NoteLine(parsing: text, knowing: names)
    switch line {
    case .substitution(let change) where correctable(change.old) == nil:
      return NoteLine(plain: text)
    case .command(let name) where !isReminder(name) && Keymap.commands(named: name).isEmpty:
      return NoteLine(plain: text)
    default: return line
    }
  }

  /// Enter: what is in the line goes where its first characters say. It leaves the line only once it is
  /// safe.
  ///
  /// - Parameters:
  ///   - hasSeen: whether whoever presses it knows what other seats did just now.
  ///   - choice: the answer where it was asked whether the line is off the record.
  mutating func submitLine(hasSeen: Bool = false, as choice: RecordChoice? = nil) -> [Effect] {
    if choice == nil, let doubt = recordDoubt {
      question = doubt
      return []
    }
    if choice == .offTheRecord { return submitSplit() }
    let line = reading(composer.editor.text)
    if line == .offTheRecord("") {
      say(words.notes.nothingBehindMark, isProblem: true)
      return []
    }
    switch composer.target {
    case .note(let id): return submitEdit(of: id, line, hasSeen: hasSeen)
    case .recommendation(let id): return submitEdit(of: id, line, hasSeen: hasSeen)
    case .offTheRecord(let id): return submitEdit(of: id, line)
    case .new: return submitNew(line)
    }
  }

  private mutating func submitNew(_ line: NoteLine) -> [Effect] {
    let at = composer.startedAt ?? now
    switch line {
    case .empty:
      return []
    case .note(let kind, let text, let speaker, let tags):
      return ask(
        .note(
          .add(
            NoteDraft(
              at: at, kind: kind, text: text,
              speaker: speaker.speaker(
                current: kind.isOfTheRoom ? nil : session.noteSpeaker(begun: at, at: now)),
              tags: tags
            ))),
        from: .noteLine)
    case .continuation(let text): return goOn(with: text, at)
    case .recommendation(let fields):
      return ask(.recommendation(.add(fields, at: at)), from: .noteLine)
    case .substitution(let change):
      if case .offTheRecord(let id) = correctable(change.old) {
        correctOffTheRecord(id, change)
        return []
      }
      return ask(.note(.substitute(change)), from: .noteLine)
    case .offTheRecord(let text):
      keepOffTheRecord(text, at)
      return []
    case .command(let name): return run(name)
    }
  }

  private mutating func run(_ name: String) -> [Effect] {
    sent.append(.line(composer.editor.text))
    if let effects = remind(name) { return effects }
    let commands = Keymap.commands(named: name)
    composer.clear()
    guard commands.count > 1 else { return commands.first.map { run($0, nil) } ?? [] }
    // Several names start so: the list lets choose, rather than a half command entering the record.
    var palette = Palette()
    palette.query.insert(name)
    panel = .palette(palette)
    return []
  }

  /// `…`: what was typed last goes on, whatever it was.
  private mutating func goOn(with text: String, _ at: Timestamp) -> [Effect] {
    switch lastWritten {
    case .offTheRecord(let id):
      extendOffTheRecord(id, text)
      return []
    case .recommendation(let id):
      return ask(.recommendation(.extend(id, text: text)), from: .noteLine)
    case .note(let id) where session.notes[id]?.point == session.pointAtHand:
      return ask(.note(.extend(id, text: text)), from: .noteLine)
    default: break
    }
    guard session.newestNote != nil else {
      let speaker = session.noteSpeaker(begun: at, at: now)
      return ask(.note(.add(NoteDraft(at: at, text: text, speaker: speaker))), from: .noteLine)
    }
    return ask(.note(.extend(nil, text: text)), from: .noteLine)
  }

  /// Tab: completes the word before the cursor, or offers the next candidate for it.
  mutating func complete() {
    if let cycle = composer.completion {
      offer(cycle)
      return
    }
    let text = composer.editor.text
    let offset = text.distance(from: text.startIndex, to: composer.editor.cursor)
    guard let found = Completion.candidates(for: text, cursorOffset: offset, knowing: names) else {
      return
    }
    offer(CompletionCycle(candidates: found.candidates, replaced: found.replaced, next: 0))
  }

  private mutating func offer(_ cycle: CompletionCycle) {
    guard !cycle.candidates.isEmpty else { return }
    let text = composer.editor.text
    let candidate = cycle.candidates[cycle.next % cycle.candidates.count]
    let start = text.index(text.startIndex, offsetBy: cycle.replaced.lowerBound)
    let end = text.index(start, offsetBy: cycle.replaced.count)
    composer.editor.replace(start..<end, with: candidate)
    var cycle = cycle
    cycle.replaced = cycle.replaced.lowerBound..<(cycle.replaced.lowerBound + candidate.count)
    cycle.next = (cycle.next + 1) % cycle.candidates.count
    composer.completion = cycle
  }
}
