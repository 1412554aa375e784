/// An intent that could wait, as versions wrote it that had all intents in one list and left the names of its
/// parts to the compiler. Only read: the acts that a program of such a version left behind are still tried.
enum FlatIntent: Decodable {
  case addNote(NoteDraft)
  case extendNote(NoteID?, text: String)
  case substitute(Substitution)
  case editNote(NoteID, NoteDraft)
  case moveNote(NoteID, to: PointID)
  case tagNote(NoteID, tags: [String])
  case addRecommendation(RecommendationFields, at: Timestamp, sources: [NoteID])
  case editRecommendation(RecommendationID, RecommendationFields)
  case extendRecommendation(RecommendationID, text: String)
  case mergeRecommendation(RecommendationID, into: RecommendationID, RecommendationFields)
  case splitRecommendation(
    RecommendationID, first: RecommendationFields, second: RecommendationFields)
  case addPoint(title: String, question: String, planned: Milliseconds)
  case splitPoint(PointID, title: String, question: String)
  case editPoint(PointID, title: String, question: String)
  case namePeople(People)
  case addParticipants([ParticipantDraft])
  case editParticipant(ParticipantID, ParticipantDraft)
  case object(Statement)
  case reserve(Statement)
  case standAside(Statement)
  case amendProposal(String)
  case setReview(String)
  case requestFloor(InterventionDetails, despite: Bool)
  case countTooLate(InterventionDetails)
  case editIntervention(InterventionID, InterventionDetails)
  case remind(String, at: Timestamp)
  case settleParked(NoteID, ParkedTicket?)

  var intent: Intent {
    switch self {
    case .addNote(let draft): .note(.add(draft))
    case .extendNote(let id, let text): .note(.extend(id, text: text))
    case .substitute(let words): .note(.substitute(words))
    case .editNote(let id, let draft): .note(.edit(id, draft))
    case .moveNote(let id, let point): .note(.move(id, to: point))
    case .tagNote(let id, let tags): .note(.tag(id, tags: tags))
    case .addRecommendation(let fields, let at, let sources):
      .recommendation(.add(fields, at: at, sources: sources))
    case .editRecommendation(let id, let fields): .recommendation(.edit(id, fields))
    case .extendRecommendation(let id, let text): .recommendation(.extend(id, text: text))
    case .mergeRecommendation(let id, let home, let fields):
      .recommendation(.merge(id, into: home, fields))
    case .splitRecommendation(let id, let first, let second):
      .recommendation(.split(id, first: first, second: second))
    case .addPoint(let title, let question, let planned):
      .walk(.add(title: title, question: question, planned: planned))
    case .splitPoint(let id, let title, let question):
      .walk(.split(id, title: title, question: question))
    case .editPoint(let id, let title, let question):
      .walk(.edit(id, title: title, question: question))
    case .namePeople(let people): .people(.name(people))
    case .addParticipants(let drafts): .people(.add(drafts))
    case .editParticipant(let id, let draft): .people(.edit(id, draft))
    case .object(let statement): .consensus(.object(statement))
    case .reserve(let statement): .consensus(.reserve(statement))
    case .standAside(let statement): .consensus(.standAside(statement))
    case .amendProposal(let text): .consent(.amend(text))
    case .setReview(let date): .consent(.setReview(date))
    case .requestFloor(let details, let despite): .floor(.request(details, despite: despite))
    case .countTooLate(let details): .floor(.countTooLate(details))
    case .editIntervention(let id, let details): .floor(.edit(id, details))
    case .remind(let text, let at): .clock(.remind(text, at: at))
    case .settleParked(let id, let ticket): .followUp(.settleParked(id, ticket))
    }
  }
}
