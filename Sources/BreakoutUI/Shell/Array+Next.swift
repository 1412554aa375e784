extension Array where Element: Equatable {
  /// The element so many places on, beginning again behind the last; `element` itself in an empty list.
  func next(after element: Element, by step: Int) -> Element {
    isEmpty ? element : self[((firstIndex(of: element) ?? 0) + step + count) % count]
  }
}
