import BreakoutModel
import BreakoutWords

/// Enter in the note line while something earlier is in it.
extension Cockpit {
  mutating func submitEdit(of id: NoteID, _ line: NoteLine, hasSeen: Bool) -> [Effect] {
    guard let note = session.notes[id] else { return [] }
    if let versions = versions(.note(id), theirs: NoteLine.text(for: note)) {
      notice = nil
      panel = .versions(versions)
      return []
    }
    switch line {
    case .note(let kind, let text, let speaker, let tags):
      let draft = NoteDraft(
        at: note.at, kind: kind, text: text, speaker: speaker.speaker(current: note.speaker),
        tags: tags)
      return ask(.note(.edit(id, draft)), from: .noteLine, hasSeen: hasSeen)
    case .empty:
      return ask(.note(.remove(id)), from: .noteLine, hasSeen: hasSeen)
    case .offTheRecord(let text):
      // Its new words go nowhere but to this screen; the note itself goes from the record.
      keepOffTheRecord(text, note.at)
      return ask(.note(.remove(id)), from: .offTheRecord)
    case .recommendation(let fields):
      return ask(
        .recommendation(.add(fields, at: note.at)), then: [.note(.remove(id))], from: .noteLine)
    case .continuation, .substitution, .command:
      let draft = NoteDraft(
        at: note.at, kind: note.kind, text: composer.editor.text, speaker: note.speaker)
      return ask(.note(.edit(id, draft)), from: .noteLine, hasSeen: hasSeen)
    }
  }

  /// A recommendation in the line stays one as long as the line says so; else the line is something of its
  /// own.
  mutating func submitEdit(of id: RecommendationID, _ line: NoteLine, hasSeen: Bool) -> [Effect] {
    guard let one = session.recommendations[id] else { return [] }
    if let versions = versions(.recommendation(id), theirs: Self.line(of: one)) {
      notice = nil
      panel = .versions(versions)
      return []
    }
    switch line {
    case .recommendation(var fields):
      if fields.proposer.isEmpty { fields.proposer = one.fields.proposer }
      return ask(.recommendation(.edit(id, fields)), from: .noteLine, hasSeen: hasSeen)
    case .empty:
      clearLine()
      say(
        isTyping ? words.notes.staysEscWithdraws("\(id)") : words.notes.staysKeyWithdraws("\(id)"))
      return []
    case .offTheRecord(let text):
      keepOffTheRecord(text, now)
      return ask(.recommendation(.mark(id, .withdrawn)), from: .offTheRecord)
    case .note, .continuation, .substitution, .command:
      composer.loseTarget()
      return submitLine(hasSeen: hasSeen, as: .record)
    }
  }

  /// A line off the record stays so until its mark is taken away; then it is a line like any other.
  mutating func submitEdit(of id: Int, _ line: NoteLine) -> [Effect] {
    switch line {
    case .offTheRecord(let text):
      offTheRecord.reword(id, text, since: newestOwnAct)
      sent.append(.offTheRecord(id))
      clearLine()
      say(words.shell.done(words.notes.stillOffTheRecord, wayBack: wayBack))
    case .empty:
      offTheRecord.remove(id, since: newestOwnAct)
      clearLine()
      say(words.shell.done(words.notes.offTheRecordGone, wayBack: wayBack))
    default:
      offTheRecord.remove(id, since: newestOwnAct)
      composer.loseTarget()
      return submitLine(as: .record)
    }
    return []
  }

  /// What has to be chosen where another seat has changed the same meanwhile.
  private func versions(_ entry: EntryID, theirs: String) -> TextVersions? {
    guard let base = composer.base, theirs != base, theirs != composer.editor.text else {
      return nil
    }
    return TextVersions(
      .entry(entry), theirs: theirs, mine: composer.editor.text, by: session.lastSeat(on: entry))
  }

  static func line(of one: Recommendation) -> String {
    "r " + RecommendationLine.text(for: one.fields)
  }
}
