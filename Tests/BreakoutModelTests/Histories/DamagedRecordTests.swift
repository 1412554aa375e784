import BreakoutWords
import Foundation
import Testing

@testable import BreakoutModel

/// A damaged record may hold anything; folding it never fails.
@Suite struct DamagedRecordTests {
  @Test(arguments: ReplayTests.seeds) func anyChangeInAnyOrderIsFolded(seed: UInt64) throws {
    var changes = RandomChange(seed: seed)
    var session = Session()
    for _ in 0..<1500 {
      let event = changes.next()
      session.apply(event)
      var rebuilt = session
      rebuilt.reindex()
      try #require(rebuilt == session, "\(event.change)")
      // Asking a damaged session for anything gives an answer, too.
      let intent = changes.intent()
      do {
        for event in session.events(
          try session.decide(intent, at: .start), at: .start, by: .moderator)
        {
          session.apply(event)
        }
      } catch {
        #expect(!error.sentence.isEmpty)
      }
      _ = (session.undoStep(), session.redoStep(), session.nextPoint, session.lastLeftPoint)
      for decision in session.decisions.values {
        if case .vote(let vote) = decision.proceeding { _ = vote.verdict?.sentence }
      }
    }
  }

  @Test(arguments: [
    "{\"numerator\":1,\"denominator\":0}", "{\"numerator\":3,\"denominator\":2}",
    "{\"numerator\":-1,\"denominator\":2}",
    "{\"numerator\":1,\"denominator\":9223372036854775807}",
  ]) func aShareThatIsNoneIsNotRead(json: String) {
    #expect(throws: ImpossibleNumber()) {
      try JSONDecoder().decode(Fraction.self, from: Data(json.utf8))
    }
  }
}
