/// Why bytes are no snapshot of a session. A damaged snapshot costs nothing but time: the session is then
/// folded from its events.
public enum SnapshotDamage: Error, Equatable, Sendable {
  /// The bytes end in the middle of a value.
  case truncated
  /// A text is not UTF-8.
  case notText
  /// A number, a name or a place that no session can hold.
  case impossibleValue
  /// More bytes than the session needs.
  case trailingBytes
}
