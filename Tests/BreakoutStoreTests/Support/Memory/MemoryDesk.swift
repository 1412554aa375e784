import BreakoutModel
import BreakoutRecord

/// What seats keep beside a session in memory.
final class MemoryDesk: SeatDesk {
  fileprivate var drafts: [Seat: String] = [:]
  fileprivate var boxes: [Seat: (record: String?, acts: [WaitingAct])] = [:]

  func draft(of seat: Seat) -> any KeptDraft { MemoryDraft(desk: self, seat: seat) }

  func abandonedDrafts(
    of role: Seat.Role, besides taken: [Seat]
  ) throws(StoreProblem) -> [any KeptDraft] {
    abandoned(Array(drafts.keys), role, taken).map { draft(of: $0) }
  }

  func outbox(of seat: Seat, record: String?) -> any KeptOutbox {
    MemoryOutbox(desk: self, seat: seat, record: record)
  }

  func waiting() throws(StoreProblem) -> Set<String> {
    Set(boxes.values.flatMap(\.acts).map(\.id))
  }

  fileprivate func abandoned(_ seats: [Seat], _ role: Seat.Role, _ taken: [Seat]) -> [Seat] {
    seats.filter { $0.role == role && !taken.contains($0) }.sorted { $0.name < $1.name }
  }
}

private struct MemoryDraft: KeptDraft {
  let desk: MemoryDesk
  let seat: Seat

  func read() -> String { desk.drafts[seat] ?? "" }
  func reserve() {}

  func keep(_ text: String, isOffTheRecord: Bool) {
    desk.drafts[seat] = isOffTheRecord || text.isEmpty ? nil : text
  }

  func remove() { desk.drafts[seat] = nil }
  func release() { if read().isEmpty { remove() } }
}

private final class MemoryOutbox: KeptOutbox {
  private let desk: MemoryDesk
  private let seat: Seat
  private let record: String?

  init(desk: MemoryDesk, seat: Seat, record: String?) {
    self.desk = desk
    self.seat = seat
    self.record = record
  }

  var place: String { "memory of the seat \(seat.words)" }

  func open(besides others: [Seat]?) -> FoundActs {
    var found = FoundActs(acts: [])
    take(seat, into: &found)
    guard let others else { return found }
    for left in desk.abandoned(Array(desk.boxes.keys), seat.role, others + [seat]) {
      take(left, into: &found)
    }
    desk.boxes[seat] = (record, found.acts)
    return found
  }

  private func take(_ left: Seat, into found: inout FoundActs) {
    guard let box = desk.boxes.removeValue(forKey: left) else { return }
    if record == nil || box.record == record || box.acts.isEmpty {
      found.acts += box.acts
    } else {
      found.aside.append("\(place) in another session")
    }
  }

  func add(_ acts: [WaitingAct]) {
    let kept = desk.boxes[seat]?.acts ?? []
    let new = acts.filter { act in !kept.contains { $0.id == act.id } }
    desk.boxes[seat] = (record, kept + new)
  }

  func settle(_ acts: [WaitingAct]) {
    let ids = Set(acts.map(\.id))
    desk.boxes[seat]?.acts.removeAll { !ids.contains($0.id) }
  }

  func close() {
    if desk.boxes[seat]?.acts.isEmpty == true { desk.boxes[seat] = nil }
  }
}
