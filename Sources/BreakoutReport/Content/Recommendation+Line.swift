import BreakoutModel

extension Recommendation {
  /// Its number and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append("\(id)", isStrong: true)
    line.append(fields.text)
    return line
  }

  /// Its addressees, each once, as first spelled.
  var distinctAddressees: [String] {
    var seen: Set<String> = []
    return fields.addressees.map(CleanText.line).filter {
      !$0.isEmpty && seen.insert($0.folded).inserted
    }
  }

  /// The filled fields that tell how to follow it up, and what is missing.
  ///
  /// - Parameter addressee: whom the reader already knows to be addressed; `nil` names all.
  func details(besides addressee: String?) -> String {
    var parts: [String] = []
    if let addressee {
      let others = distinctAddressees.filter { $0.folded != addressee.folded }
      if !others.isEmpty { parts.append("jointly with \(others.joined(separator: ", "))") }
    } else if !distinctAddressees.isEmpty {
      parts.append("to: \(distinctAddressees.joined(separator: ", "))")
    }
    for field in [RecommendationField.deadline, .indicator, .baseline, .target, .lead] {
      let value = CleanText.line(fields[field])
      if !value.isEmpty { parts.append("\(field.name.lowercased()): \(value)") }
    }
    if !fields.sdgTargets.isEmpty { parts.append("SDG: \(fields[.sdgTargets])") }
    let missing = fields.missing.map { $0.name.lowercased() }
    if !missing.isEmpty { parts.append("[to be completed: \(missing.joined(separator: ", "))]") }
    return parts.joined(separator: "; ").capitalisedFirst
  }
}
