import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// What the room must never see on its screen, whatever the size (product rules F17 and F19).
@Suite("Never shown to the room") struct NeverShownTests {
  private static let question = DecisionTopic.question("Shall we meet again?")

  private func expect(
    _ scene: DisplayScene, shows: [String] = [], hides: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (columns, rows) in [(40, 12), (80, 24), (120, 40), (300, 80)] {
      let screen = scene.screen(columns, rows)
      for word in hides {
        #expect(!screen.contains(word), "\(columns)x\(rows)", sourceLocation: sourceLocation)
      }
      if columns >= 80 {
        for word in shows {
          #expect(screen.contains(word), "\(columns)x\(rows)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func notesDraftsAndAsides() throws {
    var scene = try DisplayScene.floor()
    for (number, kind) in NoteKind.allCases.enumerated() {
      try scene.act(
        .note(.add(NoteDraft(at: scene.now, kind: kind, text: "secret-\(number)"))))
    }
    try scene.act(.recommendation(.add(RecommendationFields(text: "drafted words"), at: scene.now)))
    expect(scene, hides: ["secret", "drafted", "to-say", "aside", "%"])
  }

  @Test(arguments: [
    (
      AttributionRegime.attributed, ["Chen Wei (Business)", "1  Dao Nguyen (CSO)"],
      ["unknown"]
    ),
    (.affiliation, ["Business", "1  CSO"], ["Chen", "Dao", "row 4", "Наталья"]),
    (.group, ["Business", "1  CSO"], ["Chen", "Dao", "row 4", "Наталья"]),
    (
      .chathamHouse, ["1  A participant"],
      ["Chen", "Dao", "row 4", "Наталья", "CSO\n", "UN\n", "Government\n"]
    ),
  ])
  func namesThatTheRegimeHides(
    regime: AttributionRegime, shows: [String], hides: [String]
  ) throws {
    var scene = try DisplayScene.floor(regime)
    try scene.ask(FloorPerson(name: "Dao Nguyen", constituency: "CSO"), as: .order)
    expect(scene, hides: hides)
    let screen = scene.screen()
    #expect(screen.contains("point of order: "))
    try scene.act(.undo)
    expect(scene, shows: shows, hides: hides)
  }

  @Test func aGroupThatTheAgendaDoesNotName() throws {
    var scene = DisplayScene(.group)
    try scene.act(.walk(.next(confirmed: false)))
    try scene.ask(FloorPerson(name: "Chen Wei", constituency: "Chamber of Commerce"))
    expect(scene, shows: ["1  A participant"], hides: ["Chen", "Chamber"])
  }

  @Test func whoObjectsAndWhy() throws {
    var scene = try DisplayScene.floor()
    try scene.act(.consensus(.call(Self.question, confirmed: true)))
    let statement = Statement(by: "Somebody", reason: "too early")
    try scene.act(.consensus(.object(statement)))
    try scene.act(.consensus(.reserve(statement)))
    try scene.act(.consensus(.standAside(statement)))
    let asked = ["Does the room agree?", "Shall we meet again?"]
    expect(scene, shows: asked, hides: ["Somebody", "early", "objection", "NO CONSENSUS"])
    scene.wait(5)
    try scene.act(.consensus(.declareNone))
    expect(scene, shows: ["NO CONSENSUS"], hides: ["Somebody", "early"])
  }

  @Test(arguments: [
    (AttributionRegime.attributed, ["ADOPTED: 25 yes, 4 no, 2 abst."], ["Does"]),
    (.chathamHouse, ["ADOPTED"], ["25", "4 no"]),
  ])
  func theNumbersOfAVoteBeforeItIsDeclared(
    regime: AttributionRegime, shows: [String], hides: [String]
  ) throws {
    var scene = try DisplayScene.floor(regime)
    try scene.act(
      .vote(
        .open(
          Self.question, rule: .twoThirds, method: .hands, Electorate(present: 37),
          confirmed: true)))
    expect(
      scene, shows: ["The room votes", "Shall we meet again?", "Decided by: 2/3 of votes cast"],
      hides: ["37", "yes", "abst", "ADOPTED", "%"])
    try scene.act(.vote(.record(Tally(yes: 25, no: 4, abstain: 2))))
    expect(scene, shows: shows, hides: hides)
    try scene.act(.undo)
    expect(scene, shows: ["The room votes"], hides: ["25", "yes", "ADOPTED"])
    try scene.act(.consensus(.callOff))
    expect(scene, hides: ["The room votes", "meet again", "25", "ADOPTED"])
  }

  @Test func theAnswersOfARollCall() throws {
    var scene = try DisplayScene.floor()
    try scene.act(
      .people(
        .add(
          ["Ana", "Bo", "Cy"].map { ParticipantDraft(name: $0, constituency: "CSO") })))
    let people = scene.session.roster.values.map(\.id)
    try scene.act(.people(.mark(people, isPresent: true)))
    try scene.act(
      .vote(
        .open(
          Self.question, rule: .twoThirds, method: .rollCall, Electorate(present: 3),
          confirmed: true)))
    try scene.act(.vote(.answer(people[0], .answer(.yes))))
    expect(scene, shows: ["The room votes"], hides: ["Ana", "Bo", "Cy", "yes", "1 of 3"])
  }
}
