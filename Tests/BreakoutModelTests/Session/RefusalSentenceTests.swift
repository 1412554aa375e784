import BreakoutWords
import Testing

@testable import BreakoutModel

@Suite struct RefusalSentenceTests {
  private static let point = PointID(3)

  @Test(arguments: [
    (Refusal.sessionClosed, "The session is closed; press u to take the closing back."),
    (.noSuchPoint(point), "There is no point 3; the list on the left shows the numbers."),
    (.noSuchNote, "That note is no longer there."),
    (.noSuchRecommendation(.r(3, 2)), "There is no recommendation R3.2."),
    (.noOpenPoint, "No point is open; press n to open the next one."),
    (
      .noPointLeft, "That was the last point; close it with :close point, or press e to export."
    ),
    (.noEarlierPoint, "There is no earlier point."),
    (.pointIsOpen(point), "Point 3 is open already."),
    (.pointIsMerged(point, into: PointID(4)), "Point 3 was merged into point 4."),
    (.justOpened(point, ago: .seconds(12)), "Point 3 was opened only 12 s ago. Leave it?"),
    (.decisionIsOpen(DecisionID(2)), "Decision D2 is still open. Call it off and go on?"),
    (.noOpenDecision, "No vote or consensus call is open."),
    (.notAVote, "What is open is a consensus call; finish it with c or o."),
    (
      .noCountToReplace,
      "Only the latest count of a vote can be replaced; put the matter to the room again."
    ),
    (.notAConsensusCall, "What is open is a vote; record its count."),
    (
      .standingObjections(1), "An objection stands; it must be withdrawn before there is consensus."
    ),
    (
      .standingObjections(2),
      "2 objections stand; they must be withdrawn before there is consensus."
    ),
    (.noSuchObjection, "There is no such objection."), (.emptyText, "There is no text yet."),
    (.alreadyDecided(.r(3, 2)), "R3.2 was decided already. Put it to the room again?"),
    (
      .isWithdrawn(.r(3, 2)), "R3.2 was withdrawn or merged; press u or mark it a draft again."
    ),
    (
      .needsDecision(.adoptedByVote),
      "Only a consensus call or a vote makes it “adopted by vote”; press c or v."
    ),
    (.presenceUnknown, "How many people are present? A count needs that number."),
    (.uncountable, "Counts are whole numbers from 0 to 99999999."),
    (
      .moreHandsThanPresent(hands: 41, present: 38),
      "41 hands, 38 present: recount, or correct the number present."
    ),
    (
      .morePresentThanEntitled(present: 9, entitled: 8),
      "9 present, but only 8 entitled: correct one of the two."
    ),
    (.entitledUnknown, "This rule needs the number of those entitled to vote."),
    (.nothingToUndo, "There is nothing to undo."), (.nothingToRedo, "There is nothing to redo."),
    (.mergeIntoItself, "A point cannot be merged into itself."),
    (.noMatch("trust"), "No note of this point holds “trust”."),
    (.tooManyPoints(limit: 200), "A session walks at most 200 points."),
  ]) func sentences(refusal: Refusal, sentence: String) {
    #expect(refusal.sentence == sentence)
    #expect(refusal.asks == sentence.hasSuffix("?"))
  }
}
