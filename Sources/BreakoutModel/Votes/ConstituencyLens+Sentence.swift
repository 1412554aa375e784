extension ConstituencyLens {
  /// The result in the declared words (product rules F11, §2.6), e.g. `Supported by a large majority
  /// (30 to 10), with majorities among CSO, Government and UN but not among Business (5 to 7).`
  public var sentence: String {
    guard tally.cast > 0 else { return "Nobody voted for or against." + absentees }
    let support = SupportWords(tally)?.support ?? "Supported by nobody"
    return "\(support) (\(tally.yes) to \(tally.against)), \(among).\(absentees)"
  }

  private var among: String {
    let yes = rows.filter(\.hasMajority).map(\.name)
    let silent = rows.filter { $0.yes + $0.no == 0 }.map(\.name)
    let others = rows.filter { !$0.hasMajority && $0.yes + $0.no > 0 }
      .map { "\($0.name) (\($0.yes) to \($0.no))" }
    var words =
      switch yes.count {
      case 0: "with a majority in no constituency"
      case 1: "with a majority among \(yes[0])"
      default: "with majorities among \(yes.listed)"
      }
    if !others.isEmpty {
      words += yes.isEmpty ? ": \(others.listed)" : " but not among \(others.listed)"
    }
    if !silent.isEmpty { words += "; \(silent.listed) expressed no view" }
    return words
  }

  private var absentees: String {
    ignored.isEmpty ? "" : " Nobody of \(ignored.listed) was present."
  }
}
