import BreakoutModel
import Terminal

/// Typing in the note line.
extension Cockpit {
  mutating func handleNoteLine(_ key: Key) -> [Effect] {
    if key == .up, !canCallUpNote { return moveInLine(by: -1) }
    if key == .down { return moveInLine(by: 1) }
    if key == .pageUp || key == .pageDown { return handleCockpit(key) }
    if let command = Keymap.command(for: key, in: .noteLine) { return run(command, key) }
    composer.completion = nil
    if composer.startedAt == nil, key.typedCharacter != nil { composer.startedAt = now }
    if !composer.editor.handle(key), key.modifiers == .alt, case .character = key.code {
      // Over a slow line Esc and the key behind it arrive as one, which looks like Alt.
      return run(.leaveNote, nil) + handleCockpit(Key(key.code))
    }
    if composer.isEmpty, composer.target == .new { composer.startedAt = nil }
    return []
  }

  /// Up calls up notes only where it could not mean a line of the text.
  private var canCallUpNote: Bool {
    composer.isEmpty || (composer.target != .new && composer.editor.text == calledUpText)
  }

  /// The earlier note that is in the line, as it was called up.
  var calledUpText: String? {
    composer.target == .new ? nil : composer.base
  }

  private mutating func moveInLine(by lines: Int) -> [Effect] {
    _ = composer.editor.moveLines(by: lines, columns: CockpitLayout(self).note.columns)
    return []
  }

  /// Enter: what is in the line goes where its first characters say. It leaves the line only once it is
  /// safe.
  ///
  /// - Parameter hasSeen: whether whoever presses it knows what other seats did just now.
  mutating func submitLine(hasSeen: Bool = false) -> [Effect] {
    let at = composer.startedAt ?? now
    let line = NoteLine(parsing: composer.editor.text, knowing: names)
    if case .note(let id) = composer.target { return submitEdit(of: id, line, hasSeen: hasSeen) }
    switch line {
    case .empty:
      return []
    case .note(let kind, let text, let speaker, let tags):
      return ask(
        .addNote(
          NoteDraft(
            at: at, kind: kind, text: text,
            speaker: speaker.speaker(
              current: kind.isOfTheRoom ? nil : session.noteSpeaker(begun: at, at: now)), tags: tags
          )),
        from: .noteLine)
    case .continuation(let text):
      guard session.newestNote != nil else { return addPlainNote(text, at) }
      return ask(.extendNote(text: text), from: .noteLine)
    case .recommendation(let fields):
      return ask(.addRecommendation(fields, at: at), from: .noteLine)
    case .substitution(let substitution):
      return ask(.substitute(substitution), from: .noteLine)
    case .offTheRecord(let text):
      keepOffTheRecord(text, at)
      return []
    case .command(let words):
      if let effects = remind(words) { return effects }
      let commands = Keymap.commands(named: words)
      guard let command = commands.first else { return addPlainNote(composer.editor.text, at) }
      composer.clear()
      guard commands.count > 1 else { return run(command, nil) }
      // Several names start so: the list lets choose, rather than a half command entering the record.
      var palette = Palette()
      palette.query.insert(words)
      panel = .palette(palette)
      return []
    }
  }

  private mutating func addPlainNote(_ text: String, _ at: Timestamp) -> [Effect] {
    let speaker = session.noteSpeaker(begun: at, at: now)
    return ask(.addNote(NoteDraft(at: at, text: text, speaker: speaker)), from: .noteLine)
  }

  private mutating func submitEdit(
    of id: NoteID, _ line: NoteLine, hasSeen: Bool
  ) -> [Effect] {
    guard let note = session.notes[id] else { return [] }
    let theirs = NoteLine.text(for: note)
    if let base = composer.base, theirs != base, theirs != composer.editor.text {
      notice = nil
      panel = .versions(
        Versions(
          .note(id), theirs: theirs, mine: composer.editor.text,
          by: session.lastSeat(on: .note(id))))
      return []
    }
    switch line {
    case .note(let kind, let text, let speaker, let tags):
      let draft = NoteDraft(
        at: note.at, kind: kind, text: text, speaker: speaker.speaker(current: note.speaker),
        tags: tags)
      return ask(.editNote(id, draft), from: .noteLine, hasSeen: hasSeen)
    case .empty:
      return ask(.removeNote(id), from: .noteLine, hasSeen: hasSeen)
    case .offTheRecord(let text):
      // Its new words go nowhere but to this screen; the note itself goes from the record.
      keepOffTheRecord(text, note.at)
      return ask(.removeNote(id))
    case .recommendation(let fields):
      return ask(.addRecommendation(fields, at: note.at), from: .noteLine) + ask(.removeNote(id))
    case .continuation, .substitution, .command:
      let draft = NoteDraft(
        at: note.at, kind: note.kind, text: composer.editor.text, speaker: note.speaker)
      return ask(.editNote(id, draft), from: .noteLine, hasSeen: hasSeen)
    }
  }

  private mutating func keepOffTheRecord(_ text: String, _ at: Timestamp) {
    offTheRecord.append(
      OffTheRecord(
        at: at, text: text, point: session.pointAtHand,
        after: session.entryCount(of: session.pointAtHand)))
    clearLine()
    record = .following
    say(Self.offTheRecordWords)
  }

  /// Goes with the next note that is saved, about which it would be wrong.
  static let offTheRecordWords = "Off the record: only on this screen, never saved, never exported."

  /// Calls up the last note, or the one before the one that is called up.
  mutating func callUpNote() {
    let before: Int? =
      if case .note(let id) = composer.target { session.place(of: .note(id))?.index } else { nil }
    let point = session.pointAtHand
    for place in (0..<(before ?? session.entryCount(of: point))).reversed() {
      if case .note(let id) = session.entry(place, of: point), let note = session.notes[id] {
        edit(note)
        return
      }
    }
  }

  /// Puts a note into the line to be changed; what was typed there comes back afterwards.
  mutating func edit(_ note: Note) {
    composer.shelve()
    composer.target = .note(note.id)
    composer.startedAt = note.at
    let kept = composer.keptEdits[note.id]
    composer.base = kept?.base ?? NoteLine.text(for: note)
    composer.editor.setText(kept?.text ?? NoteLine.text(for: note))
    isTyping = true
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
