extension Sequence {
  /// Each element once, where it comes first; those with the same key are one.
  package func once<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  package var withoutRepeats: [Element] { once(by: \.self) }
}
