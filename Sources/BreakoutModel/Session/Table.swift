/// Values under dense numbers that are never given out twice while later ones exist.
///
/// A slot is empty where undo took a value away. Empty slots at the end are dropped, so that undoing the
/// newest creation leaves the table exactly as it was.
public struct Table<ID: TableID, Value: Equatable & Sendable>: Equatable, Sendable {
  private(set) var slots: [Value?]

  init(slots: [Value?] = []) {
    self.slots = slots
  }

  /// The number that the next value gets.
  public var nextID: ID { ID(slots.count + 1) }

  public var isEmpty: Bool { slots.isEmpty }

  /// The value with the highest number.
  public var last: Value? { slots.last ?? nil }

  public subscript(id: ID) -> Value? {
    id.number > 0 && id.number <= slots.count ? slots[id.number - 1] : nil
  }

  /// The values in the order of their numbers.
  public var values: some Sequence<Value> { slots.lazy.compactMap { $0 } }

  /// Puts or removes a value and returns what was there. A number below 1 or far beyond the end, which
  /// only a damaged record can name, is ignored.
  @discardableResult
  mutating func put(_ value: Value?, at id: ID) -> Value? {
    guard id.number > 0, id.number <= slots.count + 1_000_000 else { return nil }
    let index = id.number - 1
    if index >= slots.count {
      guard value != nil else { return nil }
      slots.append(contentsOf: repeatElement(nil, count: index + 1 - slots.count))
    }
    let old = slots[index]
    slots[index] = value
    while let last = slots.last, last == nil { slots.removeLast() }
    return old
  }
}
