import BreakoutModel
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

@Suite("Random keys at polls") struct PollKeysTests {
  private static let starts = [
    "poll", "fist to five", "gradients", "dot vote", "ranked choice", "priorities",
    "consent round",
  ]
  private static let names = [
    "Enter", "Enter", "Enter", "Esc", "Tab", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right",
    "Right", "PgUp", "PgDn", "Backspace", "Ctrl-U", "Ctrl-T", "Ctrl-O", "Ctrl-X", "Ctrl-R",
  ]
  private static let letters = Array("abcACu0123456789>=: -,owisdknyyyXq企ب")
  private static let pastes = ["Land\nWater\nSeeds", "x", "3 CSO: A>B", "كلمة طويلة جدا\n企业", "40"]
  private static let contents: [Result<ReadBallots, BallotFileProblem>] = [
    .failure(BallotFileProblem(["a.csv:2: there is no option X."])),
    .success(ReadBallots(ballots: [PollBallot(marks: [1, nil, 2])], totals: nil, voters: nil)),
    .success(ReadBallots(ballots: [PollBallot(marks: [3])], totals: nil, voters: nil)),
    .success(ReadBallots(ballots: nil, totals: [1, 2], voters: nil)),
  ]

  @Test("never crash, never leave the screen, and the session equals its replay", arguments: 1...8)
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var room = Room.withRecommendation(
      columns: seed.isMultiple(of: 2) ? 80 : 40, rows: seed.isMultiple(of: 2) ? 24 : 12)
    var painter = CockpitPainter()
    for step in RandomCases.count(200) {
      if room.cockpit.panel == nil, room.cockpit.question == nil {
        if room.cockpit.isTyping { room.press("Esc") }
        room.cockpit.panel == nil ? room.palette(generator.pick(Self.starts)) : ()
      }
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<50: room.type(String(generator.pick(Self.letters)))
      case 50..<90: room.press(generator.pick(Self.names))
      case 90..<93: room.paste(generator.pick(Self.pastes))
      case 93..<95: room.send(.ballotsRead(generator.pick(Self.contents)))
      case 95..<97: room.storageProblem = generator.chance(30) ? "the disk is full." : nil
      default: room.wait(seconds: 5)
      }
      let (painted, whole) = (painter.frame(of: room.cockpit), room.cockpit.frame())
      if painted != whole { Issue.record("seed \(seed), step \(step): \(room.screen)") }
      if step % 5 == 0 { room.expectSoundFrame("seed \(seed), step \(step)") }
    }
    var replayed = Session()
    for event in room.events { replayed.apply(event) }
    let isReplayed = replayed == room.session
    #expect(isReplayed)
    let polls = room.session.decisions.values.filter {
      if case .poll = $0.proceeding { true } else { false }
    }
    #expect(!polls.isEmpty)
  }
}
