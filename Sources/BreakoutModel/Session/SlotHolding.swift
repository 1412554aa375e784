/// A kind of thing that acts put into a session and undo takes out again, with all that is to be known of it: where
/// it stands, what tells one from another, what it is part of and what it stands on.
protocol SlotHolding: SnapshotValue, Equatable, Sendable {
  associatedtype ID: SlotID

  /// Its place in `Slots.all`.
  static var kind: UInt8 { get }
  var id: ID { get }
  static func at(_ id: ID, in session: Session) -> Self?
  /// Puts something there, or takes away what stands there.
  static func put(_ value: Self?, at id: ID, in session: inout Session)
  /// Of what it is a part.
  static func owner(of id: ID) -> SlotKey?
  /// Without which it could not be in the session.
  var grounds: [SlotKey] { get }
  /// The line of a point's record that it is.
  var entry: IndexEntry? { get }

  // What no kind says for itself. It is listed so that it is compiled for each: a session holds many.
  var key: SlotKey { get }
  func put(in session: inout Session)
  func isEqual(to other: any SlotHolding) -> Bool
  /// What stands there now.
  static func patch(at key: SlotKey, in session: Session) -> Patch
  static func clear(_ key: SlotKey, in session: inout Session)
  static func owner(at key: SlotKey) -> SlotKey?
  static func write(_ key: SlotKey, to writer: inout SnapshotWriter)
  static func key(from reader: inout SnapshotReader) throws(SnapshotDamage) -> SlotKey
}

extension SlotHolding {
  static func owner(of id: ID) -> SlotKey? { nil }
  var grounds: [SlotKey] { [] }
  var entry: IndexEntry? { nil }

  var key: SlotKey { Self.key(id) }

  func put(in session: inout Session) {
    let id = id
    Self.put(self, at: id, in: &session)
    // A number that a table does not take, from a damaged record, has no entry either.
    if let entry, Self.at(id, in: session) != nil { session.index.insert(entry) }
  }

  func isEqual(to other: any SlotHolding) -> Bool {
    (other as? Self).map { $0 == self } ?? false
  }

  static func patch(at key: SlotKey, in session: Session) -> Patch {
    at(ID(key.first, key.second), in: session).map { .present($0) } ?? .absent(key)
  }

  static func clear(_ key: SlotKey, in session: inout Session) {
    put(nil, at: ID(key.first, key.second), in: &session)
  }

  static func owner(at key: SlotKey) -> SlotKey? { owner(of: ID(key.first, key.second)) }

  static func write(_ key: SlotKey, to writer: inout SnapshotWriter) {
    writer.write(ID(key.first, key.second))
  }

  static func key(from reader: inout SnapshotReader) throws(SnapshotDamage) -> SlotKey {
    key(try reader.read())
  }
}

extension SlotHolding {
  static func key(_ id: ID) -> SlotKey {
    let numbers = id.numbers
    return SlotKey(kind: kind, first: numbers.0, second: numbers.1)
  }

  /// `nil` for the key of another kind.
  static func id(of key: SlotKey) -> ID? { key.kind == kind ? ID(key.first, key.second) : nil }

  /// What a patch puts there; `nil` for one that takes something away, or is of another kind.
  static func value(in patch: Patch) -> Self? {
    if case .present(let holding) = patch { holding as? Self } else { nil }
  }
}

extension SlotHolding where ID == SingleSlotID {
  var id: SingleSlotID { SingleSlotID() }
  static var key: SlotKey { key(SingleSlotID()) }
}

/// What stands in a table.
protocol TableHolding: SlotHolding where ID: TableID {
  static var table: WritableKeyPath<Session, Table<ID, Self>> { get }
}

extension TableHolding {
  static func at(_ id: ID, in session: Session) -> Self? { session[keyPath: table][id] }

  static func put(_ value: Self?, at id: ID, in session: inout Session) {
    session[keyPath: table].put(value, at: id)
  }
}

/// A value whose type does not say which kind of thing it is, with a place of its own.
protocol PlainHolding: SlotHolding where ID == SingleSlotID {
  associatedtype Content: SnapshotValue & Equatable & Sendable
  var content: Content { get }
  init(content: Content)
}

extension PlainHolding {
  init(_ content: Content) { self.init(content: content) }

  func write(to writer: inout SnapshotWriter) { writer.write(content) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(content: try reader.read())
  }
}

/// What there is one of, or none.
protocol SingleHolding: PlainHolding {
  static var place: WritableKeyPath<Session, Content?> { get }
}

extension SingleHolding {
  static func at(_ id: SingleSlotID, in session: Session) -> Self? {
    session[keyPath: place].map { Self(content: $0) }
  }

  static func put(_ value: Self?, at id: SingleSlotID, in session: inout Session) {
    session[keyPath: place] = value?.content
  }
}

/// A list that is always there; without one it is empty.
protocol ListHolding: PlainHolding where Content == [Element] {
  associatedtype Element
  static var list: WritableKeyPath<Session, [Element]> { get }
}

extension ListHolding {
  static func at(_ id: SingleSlotID, in session: Session) -> Self? {
    Self(content: session[keyPath: list])
  }

  static func put(_ value: Self?, at id: SingleSlotID, in session: inout Session) {
    session[keyPath: list] = value?.content ?? []
  }
}
