import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Typed ballots") struct TypedBallotTests {
  @Test("a ballot is read as people write it", arguments: BallotCase.all)
  func ballots(_ example: BallotCase) {
    let poll = Poll(
      method: example.method, options: ["Land", "Water", "Seeds"], settings: PollSettings(),
      electorate: nil)
    let line = TypedBallot(poll, constituencies: ["CSO", "Business"])
    switch line.ballot(example.text) {
    case .success(let ballot): #expect(ballot == example.ballot, "\(example.text)")
    case .failure(let problem): #expect(problem.sentence == example.sentence, "\(example.text)")
    }
  }

  struct BallotCase: Sendable, CustomTestStringConvertible {
    let method: PollMethod
    let text: String
    var ballot: PollBallot?
    var sentence: String?

    var testDescription: String { "\(method) \(text)" }

    static func reads(
      _ method: PollMethod, _ text: String, _ marks: [Int?], count: Int = 1, group: String? = nil
    ) -> BallotCase {
      BallotCase(
        method: method, text: text, ballot: PollBallot(count: count, marks: marks, group: group))
    }

    static func refuses(_ method: PollMethod, _ text: String, _ sentence: String) -> BallotCase {
      BallotCase(method: method, text: text, sentence: sentence)
    }

    static let all = [
      reads(.ranked, "A>B=C", [1, 2, 2]), reads(.ranked, "c>a", [2, nil, 1]),
      reads(.ranked, "bca", [3, 1, 2]), reads(.ranked, "2 > 1 > 3", [2, 1, 3]),
      reads(.ranked, "A=B>C", [1, 1, 2]),
      reads(.ranked, "3 cs: A", [1, nil, nil], count: 3, group: "CSO"),
      reads(.approval, "AC", [1, 0, 1]),
      reads(.approval, "business: 2", [0, 1, 0], group: "Business"),
      reads(.dots, "AAB", [2, 1, 0]), reads(.dots, "A2 C", [2, 0, 1]),
      reads(.dots, "1 0 2", [1, 0, 2]), reads(.score, "4 - 5", [4, nil, 5]),
      reads(.score, "C5 A0", [0, nil, 5]), reads(.gradients, "6", [5]),
      reads(.fistToFive, "12: 0", [0], count: 12),
      refuses(.ranked, "A>D", "There is no option D; the letters stand before the options."),
      refuses(.ranked, "A>B>A", "Option A is there twice."),
      refuses(.ranked, "A>7", "There is no option 7; the letters stand before the options."),
      refuses(.approval, "A>B", "Only a ranked choice takes > and =; type the options alone."),
      refuses(.dots, "A B 2 2", "Type the letter first and its number behind it, e.g. A2 B1."),
      refuses(.score, "1 2 3 4", "There are only 3 options; type one number for each."),
      refuses(
        .ranked, "UN: A",
        "No constituency is called “UN”; before the colon stands a number or a constituency."),
      refuses(.ranked, "0: A", "Numbers are whole and at most 99999999."),
      refuses(.gradients, "", "Type the number of one step."),
    ]
  }
}
