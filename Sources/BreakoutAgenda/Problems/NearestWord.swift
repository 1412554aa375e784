/// The candidate that a mistyped word most likely means; `nil` when none is near.
///
/// Near is an edit distance of at most a third of the word's length, and at least 1.
func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = max(1, min(word.count, 24) / 3)
  guard word.count <= 24 else { return nil }
  return
    candidates
    .map { ($0, editDistance(Array(word), Array($0))) }
    .filter { $0.1 <= limit }
    .min { $0.1 < $1.1 }?.0
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (i, character) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
