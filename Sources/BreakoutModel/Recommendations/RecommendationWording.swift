extension RecommendationFields {
  /// Everything the room agrees to when it agrees, in one sentence as it is put: addressees, text, and how,
  /// by when and by whom it will be measured.
  public var wording: String {
    let whom = addressees.isEmpty ? "" : addressees.joined(separator: ", ") + " > "
    let details: [(String, String)] = [
      ("indicator: ", indicator), ("baseline: ", baseline), ("target: ", target), ("by ", deadline),
      ("resources: ", resources), ("lead: ", lead),
    ]
    let given = details.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }
    return whom + text + (given.isEmpty ? "" : " (\(given.joined(separator: "; ")))")
  }
}
