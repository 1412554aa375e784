extension RecommendationFields {
  /// What of it is put to the room and what the room agrees to when it agrees: addressees, text, and how, by when
  /// and by whom it will be measured.
  public var put: RecommendationFields {
    RecommendationFields(
      text: text, addressees: addressees, indicator: indicator, baseline: baseline, target: target,
      deadline: deadline, resources: resources, lead: lead)
  }
}

extension DecisionSubject {
  /// What was put as version 0.1 wrote it into the record, as it can be read in any script: what is asked of whom, and
  /// in a line of its own how it is measured, where it says so.
  public static func lines(ofEarlier wording: String) -> [String] {
    guard wording.hasSuffix(")") else { return [wording] }
    let start = wording.ranges(of: " (").first { range in
      let behind = wording[range.upperBound...]
      return labels.contains { behind.hasPrefix($0) } && behind.closesLast
    }
    guard let start else { return [wording] }
    return [String(wording[..<start.lowerBound]), String(wording[start.upperBound...].dropLast())]
  }

  private static let labels = [
    "indicator: ", "baseline: ", "target: ", "by ", "deadline: ", "resources: ", "lead: ",
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
