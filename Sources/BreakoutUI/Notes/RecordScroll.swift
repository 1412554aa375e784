import BreakoutModel

/// Which part of which point's record is on the screen.
struct RecordScroll: Equatable, Sendable {
  /// The point that is looked at; `nil` follows the open one.
  var viewed: PointID?
  /// The selected entry's place; `nil` follows the end of the record.
  var selection: Int?
  /// The place of the lowest entry shown; `nil` is the last one.
  var bottom: Int?
  private var held = Held()

  /// What stands at these places, to be found again after other seats have written.
  private struct Held: Equatable, Sendable {
    var point: PointID?
    var selected: EntryID?
    var lowest: EntryID?
  }

  static let following = RecordScroll()

  init(viewed: PointID? = nil) {
    self.viewed = viewed
  }

  /// Notes what is at its places now.
  ///
  /// - Parameter point: the point whose record is shown.
  mutating func hold(_ point: PointID?, in session: Session) {
    held = Held(
      point: point, selected: selection.flatMap { session.entry($0, of: point) },
      lowest: bottom.flatMap { session.entry($0, of: point) })
  }

  /// Goes to where the same now stands: what other seats write moves nobody's selection, and who looks at
  /// something stays there when the room goes on to another point.
  mutating func find(in session: Session) {
    guard selection != nil || bottom != nil else { return }
    if viewed == nil, held.point != session.pointAtHand { viewed = held.point }
    let point = viewed ?? session.pointAtHand
    selection = place(of: held.selected, instead: selection, of: point, in: session)
    bottom = place(of: held.lowest, instead: bottom, of: point, in: session)
  }

  /// Something that is gone leaves the place to what follows it.
  private func place(
    of entry: EntryID?, instead place: Int?, of point: PointID?, in session: Session
  ) -> Int? {
    guard let place else { return nil }
    if let found = entry.flatMap({ session.place(of: $0) }), found.point == point {
      return found.index
    }
    let count = session.entryCount(of: point)
    return count == 0 ? nil : min(place, count - 1)
  }
}
