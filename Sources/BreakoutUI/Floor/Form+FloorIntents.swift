import BreakoutModel
import BreakoutWords

/// What the filled forms of the floor ask for.
extension Form {
  func floorIntents(
    in session: Session, knowing names: KnownNames
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
    let place = Self.timedKinds.count
    guard let several = isYes(line(place)) else {
      return .failure(.init(field: place, sentence: words.floor.typeYesOrNo))
    }
    rules.allowsSeveral = several
    return .success(rules == before ? [] : [.floor(.setRules(rules))])
  }

  /// `nil` for what is neither yes nor no, nor the beginning of one of them. Nothing is no.
  private func isYes(_ typed: String) -> Bool? {
    let key = typed.folded
    if words.floor.no.folded.hasPrefix(key) { return false }
    return words.floor.yes.folded.hasPrefix(key) ? true : nil
  }
}

extension String {
  /// Whether what was typed is the start of this, or of one of its words.
  fileprivate func isNamed(by typed: String) -> Bool {
    let key = typed.folded
    return !key.isEmpty && (hasPrefix(key) || split(separator: " ").contains { $0.hasPrefix(key) })
  }
}
