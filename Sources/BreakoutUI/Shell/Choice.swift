/// Which of several rows is chosen. It stays with what it chose, wherever that moves, and where it was when
/// that is gone.
struct Choice<ID: Hashable & Sendable>: Hashable, Sendable {
  private var id: ID?
  private var place = 0

  init(_ id: ID? = nil) {
    self.id = id
  }

  /// The place of the chosen row; `nil` where there is none.
  func place(in rows: [ID]) -> Int? {
    guard !rows.isEmpty else { return nil }
    return id.flatMap { rows.firstIndex(of: $0) } ?? min(place, rows.count - 1)
  }

  func selected(in rows: [ID]) -> ID? { place(in: rows).map { rows[$0] } }

  mutating func move(by step: Int, in rows: [ID]) {
    guard let now = place(in: rows) else { return }
    place = now.moved(by: step, among: rows.count)
    id = rows[place]
  }
}
