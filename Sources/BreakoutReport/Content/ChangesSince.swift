import BreakoutModel

/// What was done since a version of the document, from the acts that stand, grouped and in words (product
/// rule F27). Acts that change nothing in the document, such as a reminder, are not told.
struct ChangesSince {
  /// The recommendations first, then decisions, notes, points and the rest.
  let sentences: [String]

  init(_ issue: DocumentIssue, in record: SessionRecord) {
    let acts = record.session.acts(after: issue.seq).filter { $0.seq <= record.lastEntry }
    sentences =
      Self.recommendations(acts, issue, record) + Self.decisions(acts, record)
      + Self.notes(acts, record) + Self.points(acts, record) + Self.session(acts)
  }

  /// E.g. `R3.2: wording changed; adopted by consensus`.
  private static func recommendations(
    _ acts: [ActRecord], _ issue: DocumentIssue, _ record: SessionRecord
  ) -> [String] {
    var kinds: [RecommendationID: Set<ChangeKind>] = [:]
    for act in acts {
      switch act.entry {
      case .recommendation(let id): kinds[id, default: []].insert(act.kind)
      case .decision(let id):
        guard let one = record.session.decisions[id]?.subject.recommendation else { continue }
        kinds[one, default: []].insert(.recommendationMarked)
      case .note, nil: continue
      }
    }
    return kinds.sorted { $0.key < $1.key }.compactMap { id, kinds in
      guard let one = record.session.recommendations[id] else { return nil }
      let isNew = kinds.contains(.recommendationAdded)
      let isReworded = one.versions.dropFirst().contains { $0.at > issue.stateAt }
      var parts: [String] = isNew ? ["new"] : []
      if isReworded { parts.append("wording changed") }
      if kinds.contains(.recommendationEdited), !isReworded { parts.append("details changed") }
      if kinds.contains(.recommendationMarked) { parts.append(one.status.name) }
      if kinds.contains(.recommendationSourced) { parts.append("its notes linked") }
      if kinds.contains(.followUpNoted) { parts.append("follow-up reported") }
      return parts.isEmpty ? nil : "\(id): \(parts.joined(separator: "; "))"
    }
  }

  /// Those on questions of their own, e.g. `D4 (vote): “Shall the fund have a board?”`.
  private static func decisions(_ acts: [ActRecord], _ record: SessionRecord) -> [String] {
    var ids: Set<DecisionID> = []
    for case .decision(let id) in acts.compactMap(\.entry) { ids.insert(id) }
    return ids.sorted().compactMap { record.session.decisions[$0] }
      .filter { $0.subject.recommendation == nil }
      .map { "\($0.id) (\($0.proceeding.noun)): “\(CleanText.line($0.subject.text))”" }
  }

  /// E.g. `4 notes added under point 2`.
  private static func notes(_ acts: [ActRecord], _ record: SessionRecord) -> [String] {
    var added: [PointID?: Int] = [:]
    var (edited, removed): (Set<NoteID>, Int) = ([], 0)
    var new: Set<NoteID> = []
    for act in acts {
      guard case .note(let id) = act.entry else { continue }
      if act.kind == .noteAdded { new.insert(id) }
      switch (act.kind, record.session.notes[id]) {
      case (.noteAdded, let note?): added[note.point, default: 0] += 1
      case (.noteRemoved, nil) where !new.contains(id): removed += 1
      case (.noteEdited, _?) where !new.contains(id): edited.insert(id)
      default: continue
      }
    }
    func count(_ number: Int) -> String { number == 1 ? "1 note" : "\(number) notes" }
    let places = added.sorted { ($0.key?.number ?? .max) < ($1.key?.number ?? .max) }.map {
      "\(count($1)) added " + ($0.map { "under point \($0.number)" } ?? "outside the points")
    }
    return places + (edited.isEmpty ? [] : ["\(count(edited.count)) edited"])
      + (removed == 0 ? [] : ["\(count(removed)) removed"])
  }

  private static func points(_ acts: [ActRecord], _ record: SessionRecord) -> [String] {
    var kinds: [PointID: Set<ChangeKind>] = [:]
    for act in acts { if let id = act.point { kinds[id, default: []].insert(act.kind) } }
    return kinds.sorted { $0.key < $1.key }.compactMap { id, kinds in
      guard let point = record.session.points[id] else { return nil }
      var parts: [String] = []
      if kinds.contains(.pointAdded) { parts.append("added") }
      if kinds.contains(.pointEdited) { parts.append("reworded") }
      if kinds.contains(.pointMerged), case .merged(let into) = point.status {
        parts.append("merged into point \(into.number)")
      }
      if kinds.contains(.pointOpened) { parts.append("discussed") }
      return parts.isEmpty ? nil : "Point \(id.number): \(parts.joined(separator: "; "))"
    }
  }

  /// What concerns the session as a whole, each once.
  private static func session(_ acts: [ActRecord]) -> [String] {
    let kinds = Set(acts.map(\.kind))
    let sentences: [(Set<ChangeKind>, String)] = [
      ([.presenceSet, .participantsMarked], "The room was counted"),
      ([.participantsAdded, .participantEdited, .participantRemoved], "The roster was changed"),
      ([.peopleNamed], "Who runs the session was named"),
      ([.floorGiven, .floorEnded, .requestsReleased], "The floor was given on"),
      ([.regimeSet], "The attribution rule was changed"),
      ([.sessionClosed], "The session was closed"),
    ]
    return sentences.filter { !$0.0.isDisjoint(with: kinds) }.map(\.1)
  }
}
