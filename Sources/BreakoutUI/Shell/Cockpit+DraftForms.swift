import BreakoutModel

/// Unfinished forms in a draft: their name, then what their fields hold. Of a form that changes what is there
/// each field also says what it held before, so that another seat's change in between is noticed.
extension Cockpit {
  /// In an order of their own, so that the same forms make the same draft.
  var formDrafts: [[String]] {
    var forms = keptForms
    if let form = workForm { forms[form.purpose] = form }
    guard !forms.isEmpty else { return [] }
    return forms.values.filter(\.isChanged).map(\.draftPiece).sorted { $0[1] < $1[1] }
  }

  /// The form that is being filled in, also while one of its fields has two versions.
  private var workForm: Form? {
    switch workPanel {
    case .form(let form): form
    case .versions(let versions):
      if case .field(let form, _) = versions.subject { form } else { nil }
    default: nil
    }
  }

  /// Keeps a form ready to be opened again.
  ///
  /// - Returns: where it is now, to follow "in"; `nil` where it has lost its ground.
  mutating func restoreForm(_ fields: [String], isEdit: Bool = false) -> String? {
    guard let form = form(fields, isEdit: isEdit) else { return nil }
    keptForms[form.purpose] = form
    if case .recommendation(let id) = form.purpose { return "the form of \(id) (Enter on it)" }
    return "the form “\(form.title)”"
  }

  /// The form as it was typed, over what the session holds now; `nil` where it has lost its ground.
  func form(_ fields: [String], isEdit: Bool) -> Form? {
    guard let name = fields.first, let fresh = session.form(draftName: name),
      session.openDecision != nil || !fresh.purpose.isOfOpenDecision
    else { return nil }
    var form = fresh
    let texts = Array(fields.dropFirst())
    if isEdit {
      for place in 0..<texts.count / 2 {
        form.restore(place, texts[2 * place + 1], over: texts[2 * place])
      }
      _ = form.rebase(onto: fresh)
    } else {
      for (place, text) in texts.enumerated() {
        form.restore(place, text, over: form.start(place))
      }
    }
    return form.isChanged ? form : nil
  }
}

extension Form {
  /// Its fields for a draft; of one that changes what is there also what each held before.
  var draftPiece: [String] {
    let texts = fields.map(\.editor.text)
    guard purpose.changesWhatIs else { return ["form", purpose.draftName] + texts }
    return ["edit", purpose.draftName] + zip(start, texts).flatMap { [$0, $1] }
  }
}

extension Form.Purpose {
  /// How a draft names it: a recommendation by its number alone, everything else by a word, perhaps with
  /// the number of what it is about.
  fileprivate var draftName: String {
    switch self {
    case .recommendation(let id): "\(id)"
    case .mergeRecommendation(let id, let home): "common \(id) \(home)"
    case .splitRecommendation(let id): "parts \(id)"
    case .objection: "objection"
    case .reservation: "reservation"
    case .standAside: "aside"
    case .people: "people"
    case .person(let id): id.map { "person \($0.number)" } ?? "person"
    case .importRoster: "roster"
    case .addPoint: "add"
    case .splitPoint(let id): "split \(id.number)"
    case .mergePoint(let id): "merge \(id.number)"
    case .editPoint(let id): "edit \(id.number)"
    case .moveNote(let id): "move \(id.number)"
    case .tagNote(let id): "tag \(id.number)"
    case .askConsensus: "consensus"
    case .askVote: "vote"
    case .askConsent: "consent"
    case .amendment: "amendment"
    case .review: "review"
    case .correctPresence: "presence"
    case .waiveQuorum: "quorum"
    case .reconsider(let id): "reconsider \(id.number)"
    case .request(let kind): "request \(kind.rawValue)"
    case .intervention(let id): "intervention \(id.number)"
    case .yieldFloor: "yield"
    case .speakingTimes: "times"
    case .extendPoint(let id): "extend \(id.number)"
    case .hardStop: "stop"
    case .pause: "break"
    case .remind: "remind"
    case .countTooLate: "late"
    case .parkedOwner(let id): "owner \(id.number)"
    case .bringBack(let id): "back \(id.number)"
    case .written(let id): "written \(id.number)"
    case .pointCheck(let id): "check \(id.number)"
    }
  }
}

extension Session {
  /// The form of a purpose as it is before anybody types; `nil` where what it is about is gone.
  func freshForm(for purpose: Form.Purpose) -> Form? { form(draftName: purpose.draftName) }

  /// The form of that name as it is before anybody types; `nil` where what it is about is gone.
  fileprivate func form(draftName: String) -> Form? {
    if let id = RecommendationID(draftName) { return recommendations[id].map(Form.recommendation) }
    let words = draftName.split(separator: " ")
    guard let word = words.first else { return nil }
    let ids = words.dropFirst().compactMap { RecommendationID($0) }
    if word == "common" || word == "parts" { return form(word, of: ids) }
    if words.count == 2, let number = Int(words[1]) { return form(word, of: number) }
    switch word {
    case "objection": return .objection
    case "reservation": return .reservation
    case "aside": return .standAside
    case "people": return .people(header.people)
    case "person": return .person(nil)
    case "roster": return .importRoster
    case "add": return .addPoint
    case "consensus": return .ask(.askConsensus)
    case "vote": return .ask(.askVote)
    case "consent": return .ask(.askConsent)
    case "amendment": return .amendment
    case "review":
      guard case .consent(let round) = decisionUnderWay?.proceeding else { return nil }
      return .review(round.reviewDate)
    case "yield": return .yieldFloor
    case "times": return .speakingTimes(floor.rules, suggested: nil)
    case "stop": return .hardStop(self)
    case "break": return .pause
    case "remind": return .remind
    case "late": return .countTooLate
    case "request":
      return words.last.flatMap { InterventionKind(rawValue: String($0)) }.map(Form.request)
    case "presence", "quorum":
      guard case .vote(let vote) = decisionUnderWay?.proceeding else { return nil }
      return word == "presence" ? .correctPresence(vote) : .waiveQuorum(vote)
    default: return nil
    }
  }

  private func form(_ word: Substring, of ids: [RecommendationID]) -> Form? {
    let all = ids.compactMap { recommendations[$0] }
    switch (word, all.count) {
    case ("common", 2): return .merging(all[0], into: all[1])
    case ("parts", 1): return .splitting(all[0])
    default: return nil
    }
  }

  private func form(_ word: Substring, of number: Int) -> Form? {
    let point = points[PointID(number)]
    let note = notes[NoteID(number)]
    switch word {
    case "split": return point.map(Form.splitPoint)
    case "merge": return point.map(Form.mergePoint)
    case "edit": return point.map(Form.editPoint)
    case "check": return point.map(Form.pointCheck)
    case "move": return note.map(Form.moveNote)
    case "tag": return note.map(Form.tagNote)
    case "reconsider": return decisions[DecisionID(number)].map(Form.reconsider)
    case "person": return roster[ParticipantID(number)].map { Form.person($0) }
    case "intervention":
      return floor.interventions[InterventionID(number)].map { Form.intervention($0, in: self) }
    case "extend": return point.map(Form.extendPoint)
    case "owner": return note.map(Form.parkedOwner)
    case "back": return note.map { Form.bringBack($0, to: pointAtHand) }
    case "written":
      return floor.interventions[InterventionID(number)].map { Form.written($0, in: self) }
    default: return nil
    }
  }
}
