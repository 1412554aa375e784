/// The acts of all seats that can be taken back and done again, with what it takes to do so.
///
/// Each seat undoes its own acts, the newest first, whatever other seats did meanwhile (product rule F1).
/// Redo brings back what the same seat took back last, and a new act of a seat forgets what it could have
/// redone. The events of all of them stay in the record.
struct ActLog: Equatable, Sendable {
  /// One act of a seat.
  struct Act: Equatable, Sendable {
    /// The number of its first event.
    let id: Int
    let at: Timestamp
    let seat: Seat
    /// What its last event did.
    var kind: ChangeKind
    /// Where its patches start in `patches`.
    let start: Int
    /// The patch that names what its last event was about; beyond the end where there is none.
    var subject: Int
    /// Whether it was not taken back.
    var stands = true
  }

  /// An act that was taken back and can be done again.
  struct TakenBack: Equatable, Sendable {
    /// Its place in `acts`.
    let act: Int
    /// Who took it back.
    let seat: Seat
  }

  private(set) var acts: [Act] = []
  /// For a standing act what was there before, for one taken back what it had put there. One array for
  /// all acts: a hundred thousand small ones would cost more to open than their contents.
  var patches: [Patch] = []
  /// In the order in which they were taken back.
  private(set) var takenBack: [TakenBack] = []

  init() {}

  init(acts: [Act], patches: [Patch], takenBack: [TakenBack]) {
    self.acts = acts
    self.patches = patches
    self.takenBack = takenBack
  }

  mutating func append(_ new: [Patch], of event: Event) {
    if let last = acts.indices.last, acts[last].id == event.act {
      if event.change.kind.names(anActOf: acts[last].kind) {
        acts[last].kind = event.change.kind
        acts[last].subject = patches.count
      }
      patches.append(contentsOf: new)
      return
    }
    forget(event.seat)
    let start = patches.count
    patches.append(contentsOf: new)
    acts.append(
      Act(
        id: event.act, at: event.at, seat: event.seat, kind: event.change.kind, start: start,
        subject: start))
  }

  /// Forgets what a seat could have redone. What others took back stays, and so does its place.
  private mutating func forget(_ seat: Seat) {
    takenBack.removeAll { $0.seat == seat }
    while let last = acts.last, !last.stands,
      !takenBack.contains(where: { $0.act == acts.count - 1 })
    {
      patches.removeSubrange(last.start...)
      acts.removeLast()
    }
  }

  func range(of act: Int) -> Range<Int> {
    acts[act].start..<(act + 1 < acts.count ? acts[act + 1].start : patches.count)
  }

  /// The place of an act by its number.
  func place(of id: Int) -> Int? {
    var low = 0
    var high = acts.count
    while low < high {
      let middle = (low + high) / 2
      if acts[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < acts.count && acts[low].id == id ? low : nil
  }

  /// The newest standing act of a seat, or of any where none is named; the creation of the session does not
  /// count.
  func newest(by seat: Seat?) -> Int? {
    acts.lastIndex { act in
      act.stands && act.kind != .sessionCreated && (seat == nil || act.seat == seat)
    }
  }

  /// What redo brings back for a seat: what it took back last.
  func redoable(by seat: Seat?) -> Int? {
    takenBack.last { seat == nil || $0.seat == seat }?.act
  }

  mutating func takeBack(_ act: Int, by seat: Seat) {
    acts[act].stands = false
    takenBack.append(TakenBack(act: act, seat: seat))
  }

  mutating func bringBack(_ act: Int) {
    acts[act].stands = true
    takenBack.removeAll { $0.act == act }
  }
}

extension ChangeKind {
  /// Whether an act is called after this change where another one came before it: the last change says what was done,
  /// except where it only follows from the first one, or is one more of the same form.
  fileprivate func names(anActOf first: ChangeKind) -> Bool {
    self != .pointsTimed && !(self == .setUpMended && first == .setUpMended)
  }
}
