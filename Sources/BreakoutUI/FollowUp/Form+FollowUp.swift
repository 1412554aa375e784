import BreakoutModel
import BreakoutWords

extension Form {
  static var remind: Form {
    Form(
      purpose: .remind, title: words.followUp.remindMe,
      fields: [Field(words.followUp.whenThenWhat)])
  }

  static func parkedOwner(_ note: Note) -> Form {
    let owner = note.ticket?.owner ?? ParkedOwner(name: "", due: "")
    return Form(
      purpose: .parkedOwner(note.id),
      title: words.followUp.whoTakesUp(note.text.fitted(columns: 30)),
      fields: [
        Field(words.followUp.ownerField, owner.name), Field(words.followUp.byWhen, owner.due),
      ])
  }

  static func bringBack(_ note: Note, to point: PointID?) -> Form {
    Form(
      purpose: .bringBack(note.id), title: words.followUp.bringBack(note.text.fitted(columns: 30)),
      fields: [Field(words.followUp.toPoint, point.map { "\($0.number)" } ?? "")])
  }

  static func written(_ one: Intervention, in session: Session) -> Form {
    Form(
      purpose: .written(one.id), title: words.followUp.inWriting(from: session.name(of: one)),
      fields: [Field(words.followUp.contribution)])
  }

  static var countTooLate: Form {
    Form(
      purpose: .countTooLate, title: words.followUp.askedWhenClosed,
      fields: [Field(words.floor.who), Field(words.floor.toSay)])
  }

  /// What those forms ask for.
  func followUpIntents(
    in session: Session, knowing names: KnownNames, at now: Timestamp
  ) -> Result<[Intent], FormProblem> {
    switch purpose {
    case .remind:
      return ReminderLine.read(self[0], in: session, at: now)
        .mapError { FormProblem(field: 0, sentence: $0.sentence) }
        .map { [.clock(.remind($0.text, at: $0.due))] }
    case .parkedOwner(let id):
      let owner = ParkedOwner(typed: self[0], due: self[1])
      guard !owner.name.isEmpty else {
        return .failure(.init(field: 0, sentence: words.followUp.typeOwner))
      }
      return .success([.followUp(.settleParked(id, owner.ticket))])
    case .bringBack(let id): return broughtBack(id, in: session)
    case .written(let id):
      guard let one = session.floor.interventions[id] else { return .success([]) }
      guard !self[0].allSatisfy(\.isWhitespace) else {
        return .failure(.init(field: 0, sentence: words.followUp.typeContribution))
      }
      return .success([
        .note(
          .add(
            NoteDraft(
              at: one.requested, text: self[0], speaker: session.speaker(of: one.details.person),
              tags: NoteLine.tags(in: self[0]) + [Note.writtenTag])))
      ])
    case .countTooLate:
      let person = FloorWho(self[0], in: session, knowing: names).person()
      return .success([.floor(.countTooLate(InterventionDetails(person, toSay: self[1])))])
    default: return .success([])
    }
  }

  /// The issue is an open question of its point again, and nobody's errand any more.
  private func broughtBack(
    _ id: NoteID, in session: Session
  ) -> Result<[Intent], FormProblem> {
    guard let note = session.notes[id] else { return .success([]) }
    guard let number = Int(line(0)), session.points[PointID(number)] != nil else {
      return .failure(.init(field: 0, sentence: words.followUp.typePoint))
    }
    let draft = NoteDraft(
      at: note.at, kind: .question, text: note.text, speaker: note.speaker, tags: note.tags)
    let release: [Intent] = note.ticket == nil ? [] : [.followUp(.settleParked(id, nil))]
    let move: [Intent] = note.point?.number == number ? [] : [.note(.move(id, to: PointID(number)))]
    return .success(release + move + [.note(.edit(id, draft))])
  }
}

extension ParkedTicket {
  /// What becomes of the issue, in a few words.
  var words: String { Words.current.followUp.ticket(self) }
}
