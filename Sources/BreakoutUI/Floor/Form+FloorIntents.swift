import BreakoutModel
import BreakoutWords

/// What the filled forms of the floor and the clocks ask for.
extension Form {
  func floorIntents(
    in session: Session, knowing names: KnownNames, at now: Timestamp
  ) -> Result<[Intent], FormProblem> {
    switch purpose {
    case .request:
      return details(InterventionDetails(FloorPerson()), session, names).map {
        [.floor(.request($0))]
      }
    case .intervention(let id):
      guard let one = session.floor.interventions[id] else { return .success([]) }
      return details(one.details, session, names).map {
        $0 == one.details ? [] : [.floor(.edit(id, $0))]
      }
    case .yieldFloor:
      return .success([.floor(.yield(to: FloorWho(self[0], in: session, knowing: names).person()))])
    case .speakingTimes: return speakingTimes(session.floor.rules)
    case .extendPoint:
      return length(0).map { [.clock(.extendPoint(by: $0, asker: self[1], confirmed: false))] }
    case .hardStop: return hardStop(session, now)
    case .pause: return .success([.clock(.pause(reason: self[0]))])
    default: return .success([])
    }
  }

  /// What was typed, over what was known before; texts that did not change keep what stands behind them.
  private func details(
    _ before: InterventionDetails, _ session: Session, _ names: KnownNames
  ) -> Result<InterventionDetails, FormProblem> {
    var details = before
    let typed = line(1).split(separator: " ").map(String.init)
    let isUrgent = typed.first?.folded == words.floor.urgent.folded
    let named = isUrgent && typed.count > 1 ? typed.dropFirst().joined(separator: " ") : line(1)
    let kinds =
      isUrgent && typed.count == 1
      ? [.order] : InterventionKind.allCases.filter { $0.name.folded.isNamed(by: named) }
    guard let kind = kinds.first else {
      let known = InterventionKind.allCases.map(\.name)
      return .failure(.init(field: 1, sentence: words.floor.oneSpeaks(as: known)))
    }
    let word = line(3).folded
    guard let channel = FloorChannel.allCases.first(where: { $0.name.folded.hasPrefix(word) })
    else {
      return .failure(.init(field: 3, sentence: words.floor.noSuchChannel))
    }
    let looks = line(4)
    details.person =
      self[0] == start(0) && !self[0].isEmpty
      ? before.person : FloorWho(self[0], in: session, knowing: names).person()
    details.person.looks = looks.isEmpty ? nil : looks
    details.kind = kind
    details.isUrgent = isUrgent && kind == .order
    details.toSay = self[2]
    details.channel = channel
    if fields.count > 5 { details.ruling = self[5] }
    return .success(details)
  }

  private func speakingTimes(_ before: FloorRules) -> Result<[Intent], FormProblem> {
    var rules = before
    for (place, kind) in Self.timedKinds.enumerated() {
      switch length(place) {
      case .failure(let problem): return .failure(problem)
      case .success(let limit) where limit != before.limit(of: kind):
        rules.setLimit(limit, of: kind)
      case .success: break
      }
    }
    let several = line(Self.timedKinds.count).folded
    rules.allowsSeveral = !several.isEmpty && several.prefix(1) == words.floor.yes.folded.prefix(1)
    return .success(rules == before ? [] : [.floor(.setRules(rules))])
  }

  /// A time of the clock today, or tomorrow where the session runs past midnight.
  private func hardStop(_ session: Session, _ now: Timestamp) -> Result<[Intent], FormProblem> {
    guard !line(0).isEmpty else { return .success([.clock(.setHardStop(nil))]) }
    guard let time = TimeOfDay(line(0)) else {
      return .failure(.init(field: 0, sentence: words.clock.noTimeOfDay))
    }
    return .success([.clock(.setHardStop(session.next(time, after: now)))])
  }

  /// Minutes, or minutes and seconds.
  private func length(_ field: Int) -> Result<Milliseconds, FormProblem> {
    guard let length = ClockText.length(line(field)), length > .zero else {
      return .failure(.init(field: field, sentence: words.clock.noLength))
    }
    return .success(length)
  }
}

extension String {
  /// Whether what was typed is the start of this, or of one of its words.
  fileprivate func isNamed(by typed: String) -> Bool {
    let key = typed.folded
    return !key.isEmpty && (hasPrefix(key) || split(separator: " ").contains { $0.hasPrefix(key) })
  }
}

extension Session {
  /// The next moment at which clocks in the room show a time; one of the last twelve hours is past.
  func next(_ time: TimeOfDay, after now: Timestamp) -> Timestamp {
    let day: Int64 = 86_400_000
    let offset = Int64(header.utcOffsetMinutes) * 60_000
    let local = now.milliseconds + offset
    let midnight = local - ((local % day) + day) % day
    let today = midnight + Int64(time.hour * 60 + time.minute) * 60_000 - offset
    return Timestamp(milliseconds: now.milliseconds - today > day / 2 ? today + day : today)
  }
}
