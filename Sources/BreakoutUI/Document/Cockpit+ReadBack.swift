import BreakoutModel
import BreakoutWords
import Terminal

/// Recommendations are read back to the room.
extension Cockpit {
  mutating func showReadBack(at first: RecommendationID?) {
    let reading = ReadBack(session, at: first)
    guard reading.current != nil else {
      say(words.document.allReadBack)
      return
    }
    show(.readBack(reading))
  }

  mutating func handle(_ reading: ReadBack, _ command: Command?, _ key: Key) -> [Effect] {
    var reading = reading
    switch command {
    case .earlierReading: reading.move(by: -1)
    case .laterReading: reading.move(by: 1)
    case .leave:
      panel = nil
      return []
    case .undo: return undo()
    case nil: return sayUnknown(key)
    default: return act(reading, command, key)
    }
    panel = .document(.readBack(reading))
    return []
  }

  /// Whatever is opened for the recommendation that is read comes back to it.
  private mutating func act(_ reading: ReadBack, _ command: Command?, _ key: Key) -> [Effect] {
    guard let one = reading.current.flatMap({ session.recommendations[$0] }) else { return [] }
    switch command {
    case .markReadBack: return ask(.recommendation(.mark(one.id, .readBack)))
    case .agree, .object: return decide(one, isObjection: command == .object)
    case .openEntry:
      return open(.recommendation(one))
    case .mergeRecommendation:
      let home = Choice(session.possibleHomes(of: one).first?.id)
      lead(to: .recommendation(RecommendationPage(id: one.id, stage: .home(home))))
      return []
    case .deferRecommendation:
      guard !one.status.isDecided else {
        say(
          words.document.decidedNotDeferred("\(one.id)", one.status.name),
          isProblem: true)
        return []
      }
      return ask(.recommendation(.mark(one.id, .deferred)))
    default: return sayUnknown(key)
    }
  }

  /// Its text was just read to the room, which the record says before the room is asked. What was changed
  /// after a decision is not confirmed by that: the room is to decide on it.
  private mutating func decide(_ one: Recommendation, isObjection: Bool) -> [Effect] {
    if session.openDecision != nil { return resumeDecision() }
    guard !one.status.isDecided || one.isChangedAfterDecision else {
      say(words.document.decidedAlready("\(one.id)", one.status.name), isProblem: true)
      return []
    }
    seatCall.isObjectionHeard = isObjection
    let call = Intent.consensus(.call(.recommendation(one.id), confirmed: false))
    return one.isReadBack || one.isChangedAfterDecision
      ? ask(call) : ask(.recommendation(.mark(one.id, .readBack)), then: [call])
  }

  /// After an act on the recommendation that is read, the next one comes.
  mutating func didMark(_ id: RecommendationID, _ status: RecommendationStatus) {
    guard case .document(.readBack(var reading)) = panel,
      id == reading.current
    else { return }
    reading.follow(session)
    reading.moveToPending(in: session)
    panel = .document(.readBack(reading))
    let left = reading.pendingCount(in: session)
    say(
      left == 0
        ? words.document.isNowAndAllRead("\(id)", status.name)
        : words.shell.isNow("\(id)", status.name))
  }

  /// At the beginning of the reserve both seats are reminded (product rule F16).
  mutating func remindOfReadBack(since before: Timestamp) -> [Effect] {
    guard let end = session.hardStop, session.closed == nil else { return [] }
    guard hasCome(end + (.zero - session.header.reserve), since: before) else { return [] }
    let count = ReadBackOrder(session).items.count
    guard count > 0, let pace = ReadBackPace(session, count: count, at: now) else { return [] }
    let key =
      isTyping
      ? "/\(Command.readBack.name.replacing(" ", with: "-"))"
      : Command.readBack.keyNames(in: .cockpit)
    say(
      count == 1
        ? words.document.reserveBegins(key)
        : words.document.reserveBegins(key, count, seconds: Int(pace.each.count / 1000)),
      isProblem: true)
    return bell == .never ? [] : [.ring]
  }
}

extension Cockpit {
  /// The objection that was heard before the call was open goes into its form now.
  mutating func hearObjection() {
    guard seatCall.isObjectionHeard else { return }
    seatCall.isObjectionHeard = false
    panel = .form(.objection)
  }
}
