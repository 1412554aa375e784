import BreakoutModel
import BreakoutWords

/// Who has the floor, and for how long.
extension Cockpit {
  /// How far back the floor is given to somebody who has begun already (product rule F4).
  static let backDating = Milliseconds.seconds(-5)

  mutating func yieldFloor() -> [Effect] {
    guard session.floor.speaker != nil else {
      say(Refusal.nobodySpeaks.sentence, isProblem: true)
      return []
    }
    return open(.yieldFloor)
  }

  mutating func giveFloor(since: Timestamp?) -> [Effect] {
    guard let next = FairProposal(session).order.first else {
      say(words.floor.nobodyToGive, isProblem: true)
      return []
    }
    return ask(.floor(.give(next.id, since: since)))
  }

  /// A point of order at once; while it is heard, the same key says who raised it, and the ruling.
  mutating func interruptNow() -> [Effect] {
    guard let order = session.floor.speaker, order.details.kind == .order else {
      return ask(.floor(.interrupt))
    }
    var form = Form.intervention(order, in: session)
    if order.details.person != FloorPerson() { form.focus = form.fields.count - 1 }
    return open(form)
  }

  mutating func didChangeSpeaker(_ intent: FloorIntent) {
    if case .floor(var list) = panel {
      list.selectNext(session)
      panel = .floor(list)
    }
    notice = nil
    guard let speaker = session.floor.speaker else { return }
    switch intent {
    case .end: say(words.floor.goesOn(session.name(of: speaker)))
    case .interrupt:
      let interrupted = session.floor.speaking.dropLast().last
        .flatMap { session.floor.interventions[$0] }
      let pauses = interrupted.map { words.floor.pauses(session.name(of: $0)) }
      say(words.lists.sentences([pauses, words.floor.saysWhoRaised].compactMap { $0 }))
    case .give where !speaker.details.toSay.isEmpty:
      say(words.floor.speaker(session.name(of: speaker), toSay: speaker.details.toSay))
    default: break
    }
  }

  /// Rings where a speech has passed one of its thresholds since `before` (product rule F5).
  func bell(since before: Timestamp) -> [Effect] {
    guard bell != .never, let speaker = session.floor.speaker, speaker.isRunning,
      let left = SpeechClock(speaker, at: now).left,
      let leftBefore = SpeechClock(speaker, at: max(before, speaker.lastStart ?? before)).left
    else { return [] }
    let thresholds = bell == .early ? [.zero, SpeechClock.warning] : [Milliseconds.zero]
    return thresholds.contains { leftBefore > $0 && left <= $0 } ? [.ring] : []
  }
}

extension Intervention {
  fileprivate var lastStart: Timestamp? { spans.last?.start }
}
