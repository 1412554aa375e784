/// The acts that can be taken back and done again, with what it takes to do so.
///
/// Linear, as people know it from an editor: undo takes back the newest act that stands, redo brings back
/// the newest that was taken back, and a new act forgets what could have been redone. The events of all of
/// them stay in the record.
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
  }

  var acts: [Act] = []
  /// For a standing act what was there before, for one taken back what it had put there. One array for
  /// all acts: a hundred thousand small ones would cost more to open than their contents.
  var patches: [Patch] = []
  /// How many of the acts stand; those behind can be redone.
  var standing = 0

  var undoable: Act? { standing > 0 ? acts[standing - 1] : nil }
  var redoable: Act? { standing < acts.count ? acts[standing] : nil }

  mutating func append(_ new: [Patch], of event: Event) {
    if standing < acts.count {
      patches.removeSubrange(acts[standing].start...)
      acts.removeSubrange(standing...)
    }
    let start = patches.count
    patches.append(contentsOf: new)
    if let last = acts.indices.last, acts[last].id == event.act {
      acts[last].kind = event.change.kind
      acts[last].subject = start
      return
    }
    acts.append(
      Act(
        id: event.act, at: event.at, seat: event.seat, kind: event.change.kind, start: start,
        subject: start))
    standing += 1
  }

  func range(of act: Int) -> Range<Int> {
    acts[act].start..<(act + 1 < acts.count ? acts[act + 1].start : patches.count)
  }
}

extension Session {
  /// Takes the newest standing act back. A record that names another one is damaged; it is ignored.
  mutating func undo(act: Int) {
    guard log.undoable?.id == act else { return }
    log.standing -= 1
    for place in log.range(of: log.standing).reversed() {
      log.patches[place] = exchange(log.patches[place])
    }
  }

  /// Does the newest act that was taken back again.
  mutating func redo(act: Int) {
    guard log.redoable?.id == act else { return }
    for place in log.range(of: log.standing) {
      log.patches[place] = exchange(log.patches[place])
    }
    log.standing += 1
  }

  /// What undo would take back, in a few words; `nil` when there is nothing.
  public var undoAccount: String? {
    guard let act = log.undoable, act.kind != .sessionCreated else { return nil }
    return account(of: log.standing - 1)
  }

  /// Whose act undo would take back: taking back another seat's is asked about (product rule F1).
  public var undoSeat: Seat? { undoAccount == nil ? nil : log.undoable?.seat }

  /// What redo would bring back, in a few words; `nil` when there is nothing.
  public var redoAccount: String? { log.redoable.map { _ in account(of: log.standing) } }

  private func account(of place: Int) -> String {
    let act = log.acts[place]
    let subject = log.range(of: place).contains(act.subject) ? log.patches[act.subject] : nil
    return act.kind.account(of: subject, in: self)
  }
}
