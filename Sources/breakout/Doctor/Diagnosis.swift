import BreakoutWords

/// All findings in one sentence, and a second on what could be better.
struct Diagnosis {
  private let problems: [Finding]
  private let improvable: [Finding]

  init(_ findings: [Finding]) {
    problems = findings.filter { $0.state == .problem }
    improvable = findings.filter { $0.state == .improvable }
  }

  var sentence: String {
    let say = words.doctor
    let main = problems.isEmpty ? say.isReady : say.isNotReady(problems.map(\.topic.title))
    guard !improvable.isEmpty else { return main }
    return words.lists.sentences([main, say.couldBeBetter(improvable.map(\.topic.title))])
  }
}
