import BreakoutModel
import BreakoutWords
import Terminal

/// The forms of a note.
extension Form {
  static func moveNote(_ note: Note) -> Form {
    Form(
      purpose: .moveNote(note.id), title: words.shell.moveNote(note.text.fitted(columns: 30)),
      fields: [
        Field(words.shell.kind, note.kind.name),
        Field(words.shell.pointNumber, note.point.map { "\($0.number)" } ?? ""),
      ])
  }

  static func tagNote(_ note: Note) -> Form {
    Form(
      purpose: .tagNote(note.id), title: words.shell.tags(of: note.text.fitted(columns: 30)),
      fields: [Field(words.shell.tagsField, note.tags.map { "#" + $0 }.joined(separator: " "))])
  }
}

/// What they ask for, once they are filled.
extension Form {
  func noteIntents(in session: Session) -> Result<[Intent], FormProblem> {
    switch purpose {
    case .moveNote(let id): return moved(id, in: session)
    case .tagNote(let id):
      let tags = self[0].parts { $0.properties.isWhitespace || $0 == "," || $0 == "#" }
      return .success([.note(.tag(id, tags: tags))])
    default: return .success([])
    }
  }

  private func moved(_ id: NoteID, in session: Session) -> Result<[Intent], FormProblem> {
    guard let note = session.notes[id] else { return .success([]) }
    let typed = self[0].lowercased()
    guard let kind = NoteKind.allCases.first(where: { $0.name.hasPrefix(typed) && !typed.isEmpty })
    else {
      let names = words.lists.row(NoteKind.allCases.map(\.name))
      return .failure(.init(field: 0, sentence: words.shell.noteKinds(names)))
    }
    var intents: [Intent] = []
    if kind != note.kind {
      let draft = NoteDraft(
        at: note.at, kind: kind, text: note.text, speaker: note.speaker, tags: note.tags)
      intents.append(.note(.edit(id, draft)))
    }
    if self[1].isEmpty { return .success(intents) }
    return point(self[1], field: 1).map { point in
      point == note.point ? intents : intents + [.note(.move(id, to: point))]
    }
  }
}
