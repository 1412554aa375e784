import Terminal
import Testing

@testable import CursesTerminal

@Suite struct ForeignTextTests {
  private let here = Position(column: 3, row: 4)
  private let elsewhere = Position(column: 0, row: 23)

  @Test func aCursorThatIsElsewhereMeansThatSomebodyElseWrote() {
    var text = ForeignText(now: 0)
    #expect(text.deadline(lastInput: 0) == 7000)
    text.asked(expecting: here, now: 7000)
    #expect(text.deadline(lastInput: 0) == nil)
    #expect(text.answered(here) == false)
    #expect(text.deadline(lastInput: 0) == 14_000)
    text.asked(expecting: here, now: 14_000)
    #expect(text.answered(elsewhere) == true)
    // Nobody asked.
    #expect(text.answered(elsewhere) == false)
  }

  /// So that an answer does not come between the pieces of what is typed.
  @Test func whileSomebodyTypesTheTerminalIsNotAskedButTheScreenDrawnAgainAfterwards() {
    var text = ForeignText(now: 0)
    #expect(text.asksBeforeFrame(now: 5000, lastInput: 4000) == false)
    #expect(text.asksBeforeFrame(now: 6000, lastInput: 4000) == true)
    #expect(text.deadline(lastInput: 4000) == 7000)
    #expect(text.drawsAgain(now: 11_000, lastInput: 4000) == false)
    #expect(text.drawsAgain(now: 12_000, lastInput: 4000) == true)
    #expect(text.drawsAgain(now: 30_000, lastInput: 4000) == false)
  }

  @Test func whatMovesTheCursorByItselfIsNoSurprise() {
    var text = ForeignText(now: 0)
    text.asked(expecting: here, now: 7000)
    text.forget(now: 7010)
    #expect(text.answered(elsewhere) == false)
    #expect(text.deadline(lastInput: 0) == 14_010)
  }

  @Test func aTerminalThatCountsInItsOwnWayIsNotAskedForEver() {
    var text = ForeignText(now: 0)
    for round in 1...3 {
      text.asked(expecting: here, now: round * 7000)
      #expect(text.answered(elsewhere) == true)
    }
    #expect(text.deadline(lastInput: 0) == nil)
    #expect(text.asksBeforeFrame(now: 90_000, lastInput: 0) == false)
    #expect(text.drawsAgain(now: 90_000, lastInput: 0) == true)
  }
}
