extension RecommendationFields {
  /// Everything the room agrees to when it agrees, in one sentence as it is put: addressees, text, and how,
  /// by when and by whom it will be measured.
  public var wording: String {
    let whom = addressees.isEmpty ? "" : addressees.joined(separator: ", ") + " > "
    let given = Self.details.filter { !self[$0.field].isEmpty }.map { label, field in
      field == .deadline && TimePhrase.leads(deadline)
        ? "deadline: " + deadline : label + self[field]
    }
    return whom + text + (given.isEmpty ? "" : " (\(given.joined(separator: "; ")))")
  }

  /// The wording that was put to the room as it can be read in any script: what is asked of whom, and in a
  /// line of its own how it is measured, where it says so.
  public static func lines(ofWording wording: String) -> [String] {
    guard wording.hasSuffix(")") else { return [wording] }
    let start = wording.ranges(of: " (").first { range in
      (details.map(\.label) + ["deadline: "]).contains { label in
        wording[range.upperBound...].hasPrefix(label)
      }
        && wording[range.upperBound...].closesLast
    }
    guard let start else { return [wording] }
    return [String(wording[..<start.lowerBound]), String(wording[start.upperBound...].dropLast())]
  }

  private static let details: [(label: String, field: RecommendationField)] = [
    ("indicator: ", .indicator), ("baseline: ", .baseline), ("target: ", .target),
    ("by ", .deadline), ("resources: ", .resources), ("lead: ", .lead),
  ]
}

extension Substring {
  /// Whether its last bracket is the one that closes what stands before it: the text, and what is in the
  /// brackets, may have brackets of their own.
  fileprivate var closesLast: Bool {
    var depth = 1
    for (place, character) in zip(indices, self) {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if depth == 0 { return index(after: place) == endIndex }
    }
    return false
  }
}
