import Testing

@testable import BreakoutModel

@Suite struct SDGTargetTests {
  @Test func hasEveryTargetOfEveryGoal() {
    let counts = (1...17).map { goal in SDGTarget.all.count { $0.goal.number == goal } }
    #expect(counts == [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19])
    #expect(SDGTarget.all.count == 169)
    #expect(Set(SDGTarget.all.map(\.number)).count == 169)
    #expect(Set(SDGTarget.all.map(\.wording)).count == 169)
    #expect(SDGTarget.all.allSatisfy { $0.number.hasPrefix("\($0.goal.number).") })
    #expect(SDGTarget.all.allSatisfy { !$0.goal.name.isEmpty && $0.wording.count <= 100 })
  }

  /// The last numbers of a goal count on from 1 without a gap, and then from a.
  @Test(arguments: 1...17) func countsOn(goal: Int) {
    let ends = SDGTarget.all.filter { $0.goal.number == goal }
      .map { String($0.number.split(separator: ".")[1]) }
    let numbers = ends.compactMap(Int.init)
    let letters = ends.filter { Int($0) == nil }
    #expect(numbers == Array(1...numbers.count))
    #expect(letters.joined() == "abcd".prefix(letters.count))
    #expect(ends == numbers.map(String.init) + letters)
  }

  @Test func hasTheIndicatorsOfGoals16And17() {
    let goals = [16, 17].map { goal in SDGTarget.all.filter { $0.goal.number == goal } }
    #expect(goals.map { $0.flatMap(\.indicators).count } == [24, 24])
    for target in goals.joined() {
      #expect(!target.indicators.isEmpty, "\(target.number)")
      let numbers = target.indicators.map(\.number)
      #expect(numbers == (1...numbers.count).map { "\(target.number).\($0)" })
    }
  }

  @Test(
    arguments: [
      ("17.17", "17.17"), ("SDG 17.17", "17.17"), ("sdg17.17", "17.17"), (" 16.B ", "16.b"),
      ("Target 16.a", "16.a"), ("１７.１７", "17.17"), ("١٧.١٧", "17.17"), ("17", nil), ("17.20", nil),
      ("18.1", nil), ("partnerships", nil), ("", nil),
    ] as [(String, String?)]) func findsByNumber(typed: String, number: String?)
  {
    #expect(SDGTarget.numbered(typed)?.number == number)
  }

  @Test(
    arguments: [
      // All words, in any order, whatever their case; of the goals 16 and 17 first.
      ("civil society", ["17.17"]), ("society PRIVATE", ["17.17"]),
      ("corruption", ["16.5"]), ("bribe", ["16.5"]), ("procurement", ["12.7"]),
      ("traffick", ["16.2", "5.2", "8.7", "15.7"]),
      ("16.1", ["16.1", "16.10"]), ("7", ["7.1", "7.2", "7.3", "7.a", "7.b"]), ("99", []),
      ("no such words", []), ("", []),
    ] as [(String, [String])]) func findsByWords(typed: String, numbers: [String])
  {
    #expect(SDGTarget.matching(typed).map(\.number) == numbers)
  }
}
