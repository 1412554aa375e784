import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Forms in a draft") struct KeptFormTests {
  @Test("every form is kept and read again, whatever it is for")
  func everyPurpose() throws {
    let sessions = try Self.sessionsForForms()
    var purpose: Form.Purpose? = .recommendation(Self.one)
    while let this = purpose {
      let form = sessions.lazy.compactMap { $0.freshForm(for: this) }.first
      var filled = try #require(form, "\(this)")
      #expect(filled.purpose == this)
      filled.fields[0].editor.setText("typed")
      let kept = KeptForm(filled)
      #expect(Draft.value(of: Draft.text(of: kept)) == kept)
      purpose = Self.next(after: this)
    }
  }

  private static let one = RecommendationID(point: PointID(1), ordinal: 1)

  /// One with a vote and one with a round of consent, and in each somebody and something of every kind.
  private static func sessionsForForms() throws -> [Session] {
    try [true, false].map { isVote in
      var room = Room.withNotes()
      try room.act(.people(.setPresence(Electorate(present: 30))))
      for text in ["publish", "verify"] {
        try room.act(.recommendation(.add(RecommendationFields(text: text), at: room.clock)))
      }
      try room.act(.people(.add([ParticipantDraft(name: "Ann Lee")])))
      try room.act(.floor(.request(InterventionDetails(FloorPerson(name: "Bo Ek")))))
      let topic = DecisionTopic.recommendation(one)
      try room.act(
        isVote
          ? .vote(
            .open(
              topic, rule: .simple, method: .hands, Electorate(present: 30), confirmed: true,
              ruleConfirmed: true))
          : .consent(.open(topic, confirmed: true)))
      return room.session
    }
  }

  /// Another purpose than this: a new one does not compile until it has its place in the walk.
  private static func next(after purpose: Form.Purpose) -> Form.Purpose? {
    let (point, note, speech) = (PointID(1), NoteID(1), InterventionID(1))
    switch purpose {
    case .recommendation:
      return .mergeRecommendation(one, into: RecommendationID(point: point, ordinal: 2))
    case .mergeRecommendation: return .splitRecommendation(one)
    case .splitRecommendation: return .objection
    case .objection: return .reservation
    case .reservation: return .standAside
    case .standAside: return .people
    case .people: return .setUp(.title)
    case .setUp(let matter):
      let all = Form.SetUpMatter.allCases
      let place = all.firstIndex(of: matter).map { $0 + 1 } ?? all.count
      return place < all.count ? .setUp(all[place]) : .person(nil)
    case .person(nil): return .person(ParticipantID(1))
    case .person: return .importRoster
    case .importRoster: return .addPoint
    case .addPoint: return .splitPoint(point)
    case .splitPoint: return .mergePoint(point)
    case .mergePoint: return .editPoint(point)
    case .editPoint: return .moveNote(note)
    case .moveNote: return .tagNote(note)
    case .tagNote: return .askConsensus
    case .askConsensus: return .askVote
    case .askVote: return .askConsent
    case .askConsent: return .amendment
    case .amendment: return .review
    case .review: return .correctPresence
    case .correctPresence: return .waiveQuorum
    case .waiveQuorum: return .reconsider(DecisionID(1))
    case .reconsider: return .request(.order)
    case .request: return .intervention(speech)
    case .intervention: return .yieldFloor
    case .yieldFloor: return .speakingTimes
    case .speakingTimes: return .extendPoint(point)
    case .extendPoint: return .hardStop
    case .hardStop: return .pause
    case .pause: return .remind
    case .remind: return .countTooLate
    case .countTooLate: return .parkedOwner(note)
    case .parkedOwner: return .bringBack(note)
    case .bringBack: return .written(speech)
    case .written: return .pointCheck(point)
    case .pointCheck: return nil
    }
  }
}
