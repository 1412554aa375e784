/// What undo or redo would do for a seat.
public struct UndoStep: Equatable, Sendable {
  /// The number of the act.
  public let act: Int
  /// Whose act it is.
  public let seat: Seat
  public let account: ActAccount
}

extension Session {
  /// What undo takes back for a seat: its own newest act, else that of another seat, about which it is asked
  /// (product rule F1).
  ///
  /// - Parameter seat: `nil` for whoever it is: the newest act of all.
  public func undoStep(for seat: Seat? = nil) -> UndoStep? {
    (log.newest(by: seat) ?? log.newest(by: nil)).map(step)
  }

  /// What redo does again for a seat: what it took back last.
  public func redoStep(for seat: Seat? = nil) -> UndoStep? {
    log.redoable(by: seat).map(step)
  }

  /// The act that closed the session, as long as it stands.
  public var closingStep: UndoStep? {
    log.acts.lastIndex { $0.stands && $0.kind == .sessionClosed }.map(step)
  }

  /// Who opened the decision that was put to the room last.
  public var openingSeat: Seat? {
    log.acts.last { $0.stands && $0.kind == .decisionOpened }?.seat
  }

  /// Whether an act, by its number, was a step of a decision.
  public func isDecisionStep(_ id: Int) -> Bool {
    let kinds: Set<ChangeKind> = [
      .decisionOpened, .decisionUpdated, .decisionSuperseded, .rollAnswered, .ballotAdded,
    ]
    return log.place(of: id).map { kinds.contains(log.acts[$0].kind) } ?? false
  }

  /// What an act did; `nil` where it is no act that could be taken back or done again.
  public func account(ofAct id: Int) -> ActAccount? { log.place(of: id).map { step($0).account } }

  private func step(_ place: Int) -> UndoStep {
    let act = log.acts[place]
    return UndoStep(act: act.id, seat: act.seat, account: account(of: place))
  }

  private func account(of place: Int) -> ActAccount {
    let act = log.acts[place]
    let subject = log.range(of: place).contains(act.subject) ? log.patches[act.subject] : nil
    return account(of: act.kind, subject)
  }

  func decideUndo(by seat: Seat?) throws(Refusal) -> [Change] {
    guard let step = undoStep(for: seat) else { throw .nothingToUndo }
    guard seat == nil || step.seat == seat else { throw .isOfOtherSeat(step) }
    // Who presses the key for the last act must not find an older one taken back.
    if let seat, let last = log.acts.lastIndex(where: { $0.seat == seat }),
      let back = log.takenBack.last(where: { $0.act == last }), back.seat != seat
    {
      throw .lastIsTakenBack(self.step(last), by: back.seat, next: step)
    }
    return try takingBack(step.act)
  }

  /// Takes a certain act back, whoever did it.
  func takingBack(_ id: Int) throws(Refusal) -> [Change] {
    guard let place = log.place(of: id), log.acts[place].stands,
      log.acts[place].kind != .sessionCreated
    else { throw .nothingToUndo }
    switch hindrance(to: place) {
    case nil: return [.undone(act: id)]
    case .act(let later): throw .changedSince(step(place), by: step(later))
    case .ground: throw .hasNoGround(step(place))
    }
  }

  func decideRedo(by seat: Seat?) throws(Refusal) -> [Change] {
    guard let place = log.redoable(by: seat) else { throw .nothingToRedo }
    switch hindrance(to: place) {
    case nil: return [.redone(act: log.acts[place].id)]
    case .act(let later): throw .changedSince(step(place), by: step(later))
    case .ground: throw .hasNoGround(step(place))
    }
  }

  /// Takes an act back. A record that names one which cannot be taken back is damaged; that is ignored.
  mutating func undo(act id: Int, by seat: Seat, at now: Timestamp) {
    guard let place = log.place(of: id), log.acts[place].stands, hindrance(to: place) == nil else {
      return
    }
    log.takeBack(place, by: seat)
    let range = log.range(of: place)
    var before: [SlotKey: Patch] = [:]
    for key in log.patches[range].map(\.key) where key.hasClock { before[key] = patch(at: key) }
    for patch in range.reversed() { log.patches[patch] = exchange(log.patches[patch]) }
    let moment = log.acts[place].at
    for (key, old) in before { clockGoesOn(key, from: old, since: moment, at: now) }
  }

  /// Does an act that was taken back again: all is as it was then, clocks included.
  mutating func redo(act id: Int) {
    guard let place = log.place(of: id), log.takenBack.contains(where: { $0.act == place }),
      hindrance(to: place) == nil
    else { return }
    log.bringBack(place)
    for patch in log.range(of: place) { log.patches[patch] = exchange(log.patches[patch]) }
  }
}

/// Why an act cannot be taken back, or done again, by itself.
private enum Hindrance: Equatable {
  /// A later act that stands has changed the same, or is built on it.
  case act(Int)
  /// What it would put back belonged to something that is no longer there.
  case ground
}

extension Session {
  private func hindrance(to place: Int) -> Hindrance? {
    let patches = log.patches[log.range(of: place)]
    let claims = Set(patches.map(\.key.claim))
    let cleared = Set(patches.compactMap { if case .absent(let key) = $0 { key } else { nil } })
    for later in log.acts.indices.reversed() {
      guard later > place else { break }
      guard log.acts[later].stands else { continue }
      for patch in log.patches[log.range(of: later)] {
        if claims.contains(patch.key.claim) { return .act(later) }
        guard !cleared.isEmpty else { continue }
        // What it put there, and what it took away and would put back.
        for case .present(let holding) in [self.patch(at: patch.key), patch]
        where holding.grounds.contains(where: cleared.contains) {
          return .act(later)
        }
      }
    }
    let put = patches.compactMap { if case .present(let holding) = $0 { holding } else { nil } }
    let comes = Set(put.map(\.key))
    let isGrounded = put.allSatisfy { holding in
      holding.grounds.allSatisfy { ground in
        if comes.contains(ground) { return true }
        if case .present = patch(at: ground) { return true }
        return false
      }
    }
    return isGrounded ? nil : .ground
  }
}
