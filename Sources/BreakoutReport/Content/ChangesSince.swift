import BreakoutModel
import BreakoutWords

/// What was done since a version of the document, from the acts that stand, grouped and in words (product
/// rule F27). Acts that change nothing in the document, such as a reminder, are not told.
struct ChangesSince {
  /// The recommendations first, then decisions, notes, points and the rest.
  let sentences: [String]

  init(_ issue: DocumentIssue, in record: ReportedSession) {
    let acts = record.session.acts(after: issue.seq).filter { $0.seq <= record.lastEntry }
    sentences =
      Self.recommendations(acts, issue, record) + Self.decisions(acts, record)
      + Self.notes(acts, record) + Self.points(acts, record) + Self.session(acts)
  }

  /// E.g. `R3.2: wording changed; adopted by consensus`.
  private static func recommendations(
    _ acts: [ActRecord], _ issue: DocumentIssue, _ record: ReportedSession
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
      var parts: [String] = isNew ? [words.report.isNew] : []
      if isReworded { parts.append(words.report.wordingWasChanged) }
      if kinds.contains(.recommendationEdited), !isReworded {
        parts.append(words.report.detailsWereChanged)
      }
      if kinds.contains(.recommendationMarked) { parts.append(one.status.name) }
      if kinds.contains(.recommendationSourced) { parts.append(words.report.notesWereLinked) }
      if kinds.contains(.followUpNoted) { parts.append(words.report.followUpWasReported) }
      return parts.isEmpty ? nil : words.report.labelled("\(id)", words.lists.clauses(parts))
    }
  }

  /// Those on questions of their own, e.g. `D4 (vote): “Shall the fund have a board?”`.
  private static func decisions(_ acts: [ActRecord], _ record: ReportedSession) -> [String] {
    var ids: Set<DecisionID> = []
    for case .decision(let id) in acts.compactMap(\.entry) { ids.insert(id) }
    return ids.sorted().compactMap { record.session.decisions[$0] }
      .filter { $0.subject.recommendation == nil }
      .map {
        words.report.decision("\($0.id)", $0.proceeding.noun, CleanText.line($0.subject.wording))
      }
  }

  /// E.g. `4 notes added under point 2`.
  private static func notes(_ acts: [ActRecord], _ record: ReportedSession) -> [String] {
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
    let places = added.sorted { ($0.key?.number ?? .max) < ($1.key?.number ?? .max) }.map {
      point, count in
      point.map { words.report.notesAdded(count, under: $0.number) }
        ?? words.report.notesAddedOutside(count)
    }
    return places + (edited.isEmpty ? [] : [words.report.notesEdited(edited.count)])
      + (removed == 0 ? [] : [words.report.notesRemoved(removed)])
  }

  private static func points(_ acts: [ActRecord], _ record: ReportedSession) -> [String] {
    var kinds: [PointID: Set<ChangeKind>] = [:]
    for act in acts { if let id = act.point { kinds[id, default: []].insert(act.kind) } }
    return kinds.sorted { $0.key < $1.key }.compactMap { id, kinds in
      guard let point = record.session.points[id] else { return nil }
      var parts: [String] = []
      if kinds.contains(.pointAdded) { parts.append(words.report.pointWasAdded) }
      if kinds.contains(.pointEdited) { parts.append(words.report.pointWasReworded) }
      if kinds.contains(.pointMerged), case .merged(let into) = point.status {
        parts.append(words.report.pointWasMerged(into: into.number))
      }
      if kinds.contains(.pointOpened) { parts.append(words.report.pointWasDiscussed) }
      return parts.isEmpty
        ? nil : words.report.changes(ofPoint: id.number, words.lists.clauses(parts))
    }
  }

  /// What concerns the session as a whole, each once.
  private static func session(_ acts: [ActRecord]) -> [String] {
    let kinds = Set(acts.map(\.kind))
    let sentences: [(Set<ChangeKind>, String)] = [
      ([.presenceSet, .participantsMarked], words.report.roomWasCounted),
      (
        [.participantsAdded, .participantEdited, .participantRemoved],
        words.report.rosterWasChanged
      ),
      ([.peopleNamed], words.report.officersWereNamed),
      ([.setUpMended], words.report.setUpWasMended),
      ([.floorGiven, .floorEnded, .requestsReleased], words.report.floorWasGiven),
      ([.regimeSet], words.report.attributionWasChanged),
      ([.sessionClosed], words.report.sessionWasClosed),
    ]
    return sentences.filter { !$0.0.isDisjoint(with: kinds) }.map(\.1)
  }
}
