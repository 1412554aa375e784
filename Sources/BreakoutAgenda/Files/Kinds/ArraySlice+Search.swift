extension ArraySlice<UInt8> {
  /// Where some bytes first stand; `nil` where they do not.
  func firstPlace(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for place in startIndex...(endIndex - bytes.count)
    where self[place] == first && self[place...].starts(with: bytes) { return place }
    return nil
  }
}
