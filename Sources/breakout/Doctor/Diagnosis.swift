/// All findings in one sentence.
struct Diagnosis {
  private let problems: [Finding]
  private let improvable: [Finding]

  init(_ findings: [Finding]) {
    problems = findings.filter { $0.state == .problem }
    improvable = findings.filter { $0.state == .improvable }
  }

  var sentence: String {
    let better = Self.names(improvable).map { " Could be better: \($0)." } ?? ""
    guard let names = Self.names(problems) else {
      return "Nothing found stands in the way of a session.\(better)"
    }
    return "Not ready for a session: \(names).\(better)"
  }

  /// `nil` where there are none.
  private static func names(_ findings: [Finding]) -> String? {
    findings.isEmpty ? nil : findings.map(\.name).joined(separator: ", ")
  }
}
