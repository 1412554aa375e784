extension Session {
  func decideFollowUp(_ intent: FollowUpIntent) throws(Refusal) -> [Change] {
    switch intent {
    case .note(let id, let entry):
      guard let one = recommendations[id] else { throw .noSuchRecommendation(id) }
      guard one.status.isRecommended else { throw .isNotRecommended(id) }
      return [.followUpNoted(id: id, entry: entry)]
    case .settleParked(let id, let ticket):
      guard var note = notes[id] else { throw .noSuchNote }
      guard note.kind == .parked else { throw .notParked }
      if let owner = ticket?.owner {
        guard !owner.name.isEmpty else { throw .emptyText }
        note.ticket = owner.ticket
      } else {
        note.ticket = ticket
      }
      return [.noteEdited(note: note)]
    }
  }
}
