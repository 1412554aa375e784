import BreakoutModel
import BreakoutWords

extension Recommendation {
  /// Its number and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append("\(id)", isStrong: true)
    line.append(fields.text)
    return line
  }

  /// Its addressees, each once: the usual ones by the names of the list, others as first spelled.
  var distinctAddressees: [String] {
    fields.addressees.map { Addressee.named(CleanText.line($0)) }.filter { !$0.isEmpty }.distinct
  }

  /// The filled fields that tell how to follow it up, and what is missing.
  ///
  /// - Parameter addressee: whom the reader already knows to be addressed; `nil` names all.
  func details(besides addressee: String?) -> String {
    var parts: [String] = []
    if let addressee {
      let others = distinctAddressees.filter { $0.folded != addressee.folded }
      if !others.isEmpty {
        parts.append(words.report.jointlyFirst(with: words.recommendations.addressees(others)))
      }
    } else if !distinctAddressees.isEmpty {
      parts.append(
        words.report.addressedFirst(to: words.recommendations.addressees(distinctAddressees)))
    }
    for field in [RecommendationField.deadline, .indicator, .baseline, .target, .lead] {
      let value = CleanText.line(fields[field])
      guard !value.isEmpty else { continue }
      parts.append(
        parts.isEmpty
          ? words.report.firstDetail(field, value) : words.report.detail(field, value))
    }
    if !fields.sdgTargets.isEmpty {
      parts.append(words.report.servedGoals(words.lists.row(fields.sdgTargets)))
    }
    let missing = fields.missing.map { words.report.name(of: $0) }
    if !missing.isEmpty { parts.append(words.report.lacking(words.lists.row(missing))) }
    return words.lists.clauses(parts)
  }
}
