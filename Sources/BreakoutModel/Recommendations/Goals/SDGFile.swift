/// The file of goals, targets and indicators. `goal` begins a goal; a target stands below it, its indicators
/// are indented below the target.
struct SDGFile {
  private(set) var targets: [SDGTarget] = []

  init(_ text: String) {
    var goal = SDGGoal(number: 0, name: "")
    for line in text.split(separator: "\n")
    where !line.hasPrefix("#") {
      let isIndicator = line.hasPrefix(" ")
      let parts = line.drop { $0 == " " }.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      if isIndicator, let target = targets.popLast() {
        let indicator = SDGIndicator(number: parts[0], wording: parts[1])
        targets.append(
          SDGTarget(
            goal: target.goal, number: target.number, wording: target.wording,
            indicators: target.indicators + [indicator]))
      } else if parts[0] == "goal" {
        let words = parts[1].split(separator: " ", maxSplits: 1).map(String.init)
        goal = SDGGoal(number: Int(words[0]) ?? 0, name: words.last ?? "")
      } else {
        targets.append(SDGTarget(goal: goal, number: parts[0], wording: parts[1], indicators: []))
      }
    }
  }
}
