/// A kind of thing that acts put into a session and undo takes out again, with all that is to be known of it: where
/// it stands, what tells one from another, what it is part of and what it stands on.
final class Slot<ID: SlotID, Value: SnapshotValue & Equatable & Sendable>: AnySlot {
  let kind: UInt8
  fileprivate let id: @Sendable (Value) -> ID
  fileprivate let get: @Sendable (Session, ID) -> Value?
  fileprivate let set: @Sendable (inout Session, ID, Value?) -> Void
  /// Of what it is a part.
  fileprivate let owner: @Sendable (ID) -> SlotKey?
  /// Without which it could not be in the session.
  fileprivate let grounds: @Sendable (Value) -> [SlotKey]
  /// The line of a point's record that it is.
  let entry: @Sendable (Value) -> IndexEntry?

  /// Anything that is found by its number.
  init(
    _ kind: UInt8, id: @escaping @Sendable (Value) -> ID,
    get: @escaping @Sendable (Session, ID) -> Value?,
    set: @escaping @Sendable (inout Session, ID, Value?) -> Void,
    owner: @escaping @Sendable (ID) -> SlotKey? = { _ in nil },
    grounds: @escaping @Sendable (Value) -> [SlotKey] = { _ in [] },
    entry: @escaping @Sendable (Value) -> IndexEntry? = { _ in nil }
  ) {
    self.kind = kind
    self.id = id
    self.get = get
    self.set = set
    self.owner = owner
    self.grounds = grounds
    self.entry = entry
  }

  /// What stands in a table.
  convenience init(
    _ kind: UInt8, _ table: WritableKeyPath<Session, Table<ID, Value>> & Sendable,
    id: @escaping @Sendable (Value) -> ID,
    entry: @escaping @Sendable (Value) -> IndexEntry? = { _ in nil },
    on grounds: @escaping @Sendable (Value) -> [SlotKey] = { _ in [] }
  ) where ID: TableID {
    self.init(
      kind, id: id, get: { $0[keyPath: table][$1] },
      set: { $0[keyPath: table].put($2, at: $1) }, grounds: grounds, entry: entry)
  }

  /// What there is one of, or none.
  convenience init(
    _ kind: UInt8, _ path: WritableKeyPath<Session, Value?> & Sendable,
    on grounds: @escaping @Sendable (Value) -> [SlotKey] = { _ in [] }
  ) where ID == Single {
    self.init(
      kind, id: { _ in Single() }, get: { session, _ in session[keyPath: path] },
      set: { session, _, value in session[keyPath: path] = value }, grounds: grounds)
  }

  /// What there always is.
  convenience init(
    _ kind: UInt8, _ path: WritableKeyPath<Session, Value> & Sendable, blank: Value,
    on grounds: @escaping @Sendable (Value) -> [SlotKey] = { _ in [] }
  ) where ID == Single {
    self.init(
      kind, id: { _ in Single() }, get: { session, _ in session[keyPath: path] },
      set: { session, _, value in session[keyPath: path] = value ?? blank }, grounds: grounds)
  }

  func key(_ id: ID) -> SlotKey {
    let numbers = id.numbers
    return SlotKey(kind: kind, first: numbers.0, second: numbers.1)
  }

  /// `nil` for the key of another kind.
  func id(_ key: SlotKey) -> ID? { key.kind == kind ? ID(key.first, key.second) : nil }

  /// A patch that puts a value where it belongs.
  func holding(_ value: Value) -> Patch { .present(Holding(slot: self, value: value)) }

  /// A patch that takes away what stands there.
  func empty(_ id: ID) -> Patch { .absent(key(id)) }

  /// What a patch puts there; `nil` for one that takes something away, or is of another kind.
  func value(in patch: Patch) -> Value? {
    guard case .present(let holding) = patch else { return nil }
    return (holding as? Holding<ID, Value>).flatMap { $0.slot === self ? $0.value : nil }
  }
}

extension Slot where ID == Single {
  var empty: Patch { empty(Single()) }
}

/// A slot, whatever stands in it.
protocol AnySlot: AnyObject, Sendable {
  var kind: UInt8 { get }
  func owner(of key: SlotKey) -> SlotKey?

  /// What stands there now.
  func patch(at key: SlotKey, in session: Session) -> Patch
  func clear(_ key: SlotKey, in session: inout Session)

  func write(_ key: SlotKey, to writer: inout SnapshotWriter)
  func key(from reader: inout SnapshotReader) throws(SnapshotDamage) -> SlotKey
  func holding(from reader: inout SnapshotReader) throws(SnapshotDamage) -> any SlotHolding
}

extension Slot {
  private func id(of key: SlotKey) -> ID { ID(key.first, key.second) }

  func owner(of key: SlotKey) -> SlotKey? { owner(id(of: key)) }

  func patch(at key: SlotKey, in session: Session) -> Patch {
    get(session, id(of: key)).map(holding) ?? .absent(key)
  }

  func clear(_ key: SlotKey, in session: inout Session) { set(&session, id(of: key), nil) }

  func write(_ key: SlotKey, to writer: inout SnapshotWriter) { writer.write(id(of: key)) }

  func key(from reader: inout SnapshotReader) throws(SnapshotDamage) -> SlotKey {
    key(try reader.read())
  }

  func holding(from reader: inout SnapshotReader) throws(SnapshotDamage) -> any SlotHolding {
    Holding(slot: self, value: try reader.read())
  }
}

/// What stands in a slot, whatever it is.
protocol SlotHolding: Sendable {
  var key: SlotKey { get }
  /// Without which it could not be in the session.
  var grounds: [SlotKey] { get }
  /// The line of a point's record that it is.
  var entry: IndexEntry? { get }

  func put(in session: inout Session)
  func write(to writer: inout SnapshotWriter)
  func isEqual(to other: any SlotHolding) -> Bool
}

private struct Holding<ID: SlotID, Value: SnapshotValue & Equatable & Sendable>: SlotHolding {
  let slot: Slot<ID, Value>
  let value: Value

  var key: SlotKey { slot.key(slot.id(value)) }
  var grounds: [SlotKey] { (slot.owner(slot.id(value)).map { [$0] } ?? []) + slot.grounds(value) }
  var entry: IndexEntry? { slot.entry(value) }

  func put(in session: inout Session) {
    let id = slot.id(value)
    slot.set(&session, id, value)
    // A number that a table does not take, from a damaged record, has no entry either.
    if let entry, slot.get(session, id) != nil { session.index.insert(entry) }
  }

  func write(to writer: inout SnapshotWriter) { writer.write(value) }

  func isEqual(to other: any SlotHolding) -> Bool {
    (other as? Self).map { $0.slot === slot && $0.value == value } ?? false
  }
}
