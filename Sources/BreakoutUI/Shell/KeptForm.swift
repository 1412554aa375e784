import BreakoutModel
import BreakoutWords

/// A form that somebody has begun to fill in, as it is kept over a crash, and with an act that waits to be saved.
struct KeptForm: Equatable, Sendable, Codable {
  let purpose: Form.Purpose
  /// What stands in its fields.
  let texts: [String]
  /// What stood in them before anybody typed, so that another seat's change in between is noticed.
  let start: [String]

  init(_ form: Form) {
    purpose = form.purpose
    texts = form.fields.map(\.editor.text)
    start = texts.indices.map(form.start)
  }

  /// What was typed, in one line.
  var words: String {
    zip(start, texts).filter { $0 != $1 && !$1.isEmpty }.map(\.1).joined(separator: " · ")
  }
}

extension Cockpit {
  /// In an order of their own, so that the same forms make the same draft.
  var unfinishedForms: [KeptForm] {
    var forms = unfinished.forms
    if let form = workForm { forms[form.purpose] = form }
    return forms.values.filter(\.isChanged).map(KeptForm.init)
      .sorted { "\($0.purpose)" < "\($1.purpose)" }
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
  mutating func restore(_ kept: KeptForm) -> String? {
    guard let form = form(kept) else { return nil }
    unfinished.forms[form.purpose] = form
    if case .recommendation(let id) = form.purpose { return words.shell.theForm(of: "\(id)") }
    return words.shell.theForm(titled: form.title)
  }

  /// The form as it was typed, over what the session holds now; `nil` where it has lost its ground.
  func form(_ kept: KeptForm) -> Form? {
    guard let fresh = session.freshForm(for: kept.purpose),
      session.openDecision != nil || !kept.purpose.isOfOpenDecision
    else { return nil }
    var form = fresh
    let isEdit = kept.purpose.changesWhatIs
    for (place, (text, start)) in zip(kept.texts, kept.start).enumerated() {
      form.restore(place, text, over: isEdit ? start : fresh.start(place))
    }
    if isEdit { _ = form.rebase(onto: fresh) }
    return form.isChanged ? form : nil
  }
}

extension Session {
  /// The form of a purpose as it is before anybody types; `nil` where what it is about is gone.
  func freshForm(for purpose: Form.Purpose) -> Form? {
    switch purpose {
    case .recommendation(let id): recommendations[id].map(Form.recommendation)
    case .mergeRecommendation(let id, let home):
      recommendations[id].flatMap { one in
        recommendations[home].map { Form.merging(one, into: $0) }
      }
    case .splitRecommendation(let id): recommendations[id].map(Form.splitting)
    case .objection: .objection
    case .reservation: .reservation
    case .standAside: .standAside
    case .people: .people(header.people)
    case .setUp(let matter): .setUp(matter, header)
    case .person(nil): .person(nil)
    case .person(let id?): roster[id].map { Form.person($0) }
    case .importRoster: .importRoster
    case .addPoint: .addPoint
    case .splitPoint(let id): points[id].map(Form.splitPoint)
    case .mergePoint(let id): points[id].map(Form.mergePoint)
    case .editPoint(let id): points[id].map(Form.editPoint)
    case .pointCheck(let id): points[id].map(Form.pointCheck)
    case .moveNote(let id): notes[id].map(Form.moveNote)
    case .tagNote(let id): notes[id].map(Form.tagNote)
    case .askConsensus, .askVote, .askConsent: .ask(purpose)
    case .amendment: .amendment
    case .review: openRound.map { .review($0.reviewDate) }
    case .correctPresence: openVote.map(Form.correctPresence)
    case .waiveQuorum: openVote.map(Form.waiveQuorum)
    case .reconsider(let id): decisions[id].map(Form.reconsider)
    case .request(let kind): .request(kind)
    case .intervention(let id): floor.interventions[id].map { .intervention($0, in: self) }
    case .written(let id): floor.interventions[id].map { .written($0, in: self) }
    case .yieldFloor: .yieldFloor
    case .speakingTimes: .speakingTimes(floor.rules, suggested: nil)
    case .extendPoint(let id): points[id].map(Form.extendPoint)
    case .hardStop: .hardStop(self)
    case .pause: .pause
    case .remind: .remind
    case .countTooLate: .countTooLate
    case .parkedOwner(let id): notes[id].map(Form.parkedOwner)
    case .bringBack(let id): notes[id].map { .bringBack($0, to: pointAtHand) }
    }
  }
}
