extension Int {
  /// The place so many places on in a list, which ends at its ends.
  func moved(by step: Int, among count: Int) -> Int {
    Swift.min(Swift.max(0, self + step), Swift.max(0, count - 1))
  }
}

extension Array where Element: Equatable {
  /// The element so many places on, beginning again behind the last; `element` itself in an empty list.
  func next(after element: Element, by step: Int) -> Element {
    isEmpty ? element : self[((firstIndex(of: element) ?? 0) + step + count) % count]
  }
}
