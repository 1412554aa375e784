import BreakoutModel
import BreakoutWords

extension Form {
  /// What a filled form asks for, or a sentence that says what to mend. The two that ask a question go on
  /// to the vote or the call themselves.
  func intents(in session: Session, knowing names: KnownNames, at now: Timestamp)
    -> Result<[Intent], FormProblem>
  {
    switch purpose {
    case .recommendation, .mergeRecommendation, .splitRecommendation:
      return recommendationIntents(in: session)
    case .objection: return .success([.consensus(.object(statement(names)))])
    case .reservation: return .success([.consensus(.reserve(statement(names)))])
    case .standAside: return .success([.consensus(.standAside(statement(names)))])
    case .people:
      let names = { (text: String) in text.parts { $0 == "," } }
      return .success([
        .people(.name(People(moderators: names(self[0]), rapporteurs: names(self[1]))))
      ])
    case .addPoint:
      guard let minutes = Int(self[2]), (1...600).contains(minutes) else {
        return .failure(.init(field: 2, sentence: words.shell.minutesAreWhole))
      }
      return .success([.walk(.add(title: self[0], question: self[1], planned: .minutes(minutes)))])
    case .splitPoint(let id):
      return .success([.walk(.split(id, title: self[0], question: self[1]))])
    case .mergePoint(let id):
      return point(self[0], field: 0).map { [.walk(.merge(id, into: $0))] }
    case .editPoint(let id):
      return .success([.walk(.edit(id, title: self[0], question: self[1]))])
    case .moveNote(let id): return moved(id, in: session)
    case .tagNote(let id):
      let tags = self[0].parts { $0.properties.isWhitespace || $0 == "," || $0 == "#" }
      return .success([.note(.tag(id, tags: tags))])
    case .askConsensus: return .success([.consensus(.call(.question(self[0]), confirmed: false))])
    case .askVote, .reconsider, .importRoster: return .success([])
    case .correctPresence: return correctedPresence(in: session)
    case .waiveQuorum: return .success([.vote(.waiveQuorum(reason: self[0]))])
    case .person(let id): return person(id, in: session)
    case .askConsent: return .success([.consent(.open(.question(self[0]), confirmed: false))])
    case .amendment: return .success([.consent(.amend(self[0]))])
    case .review: return .success([.consent(.setReview(self[0]))])
    case .request, .intervention, .yieldFloor, .speakingTimes, .extendPoint, .hardStop, .pause:
      return floorIntents(in: session, knowing: names, at: now)
    case .pointCheck(let id): return .success(checkIntents(id, in: session, at: now))
    case .remind, .countTooLate, .parkedOwner, .bringBack, .written:
      return followUpIntents(in: session, knowing: names, at: now)
    }
  }

  private func statement(_ names: KnownNames) -> Statement {
    Statement(who: self[0], reason: self[1], knowing: names)
  }

  private func point(_ text: String, field: Int) -> Result<PointID, FormProblem> {
    guard let number = Int(text) else {
      return .failure(.init(field: field, sentence: words.shell.typeThePoint))
    }
    return .success(PointID(number))
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

/// What keeps a form from being accepted.
struct FormProblem: Error, Equatable {
  /// The field to mend.
  let field: Int
  let sentence: String
}
