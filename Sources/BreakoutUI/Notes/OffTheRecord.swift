import BreakoutModel

/// A line that must not leave this seat: kept in memory only, never saved, never exported (product rule F6).
struct OffTheRecord: Equatable, Sendable {
  /// Its number at this seat.
  let id: Int
  var at: Timestamp
  var text: String
  var point: PointID?
  /// After how many entries of the point's record it is shown.
  var after: Int
}

/// The lines that are off the record at this seat, with what undo and redo need: the session knows nothing
/// of them.
struct OffTheRecordLines: Equatable, Sendable {
  private(set) var lines: [OffTheRecord] = []
  private var done: [Step] = []
  private var takenBack: [Step] = []
  private var lastID = 0

  /// One change of the lines.
  private struct Step: Equatable, Sendable {
    let before: [OffTheRecord]
    let after: [OffTheRecord]
    /// The seat's newest act in the session before it; 0 where there was none.
    let act: Int
  }

  subscript(id: Int) -> OffTheRecord? { lines.first { $0.id == id } }

  /// - Parameter act: the seat's newest act in the session so far.
  /// - Returns: the line's number.
  mutating func add(
    _ text: String, at: Timestamp, point: PointID?, after: Int, since act: Int
  ) -> Int {
    lastID += 1
    change(since: act) { [lastID] in
      $0.append(OffTheRecord(id: lastID, at: at, text: text, point: point, after: after))
    }
    return lastID
  }

  mutating func reword(_ id: Int, _ text: String, since act: Int) {
    change(since: act) { lines in
      for place in lines.indices where lines[place].id == id { lines[place].text = text }
    }
  }

  mutating func remove(_ id: Int, since act: Int) {
    change(since: act) { $0.removeAll { $0.id == id } }
  }

  private mutating func change(since act: Int, _ body: (inout [OffTheRecord]) -> Void) {
    let before = lines
    body(&lines)
    done.append(Step(before: before, after: lines, act: act))
    takenBack = []
  }

  /// Whether the last change came after an act of this seat in the session, so that undo is about it.
  func isNewer(than act: Int) -> Bool { done.last.map { $0.act >= act } ?? false }

  /// Whether redo is about what was taken back here, rather than about an act of the session.
  func isNext(before act: Int?) -> Bool {
    takenBack.last.map { step in act.map { $0 > step.act } ?? true } ?? false
  }

  mutating func takeBack() {
    guard let step = done.popLast() else { return }
    lines = step.before
    takenBack.append(step)
  }

  mutating func bringBack() {
    guard let step = takenBack.popLast() else { return }
    lines = step.after
    done.append(step)
  }

  /// A new act of the seat: what was taken back here cannot be done again.
  mutating func forgetTakenBack() { takenBack = [] }
}
