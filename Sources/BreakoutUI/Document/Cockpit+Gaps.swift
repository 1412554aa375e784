import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// What is still missing, and the way to it.
extension Cockpit {
  /// So long before the end the list opens by itself on the rapporteur's seat (product rule F28).
  static let gapsBeforeEnd = Milliseconds.minutes(10)

  mutating func showGaps() {
    show(.gaps(GapPanel(reportState)))
  }

  mutating func handle(_ list: GapPanel, _ command: Command?, _ key: Key) -> [Effect] {
    var list = list
    if list.cameByItself {
      list.cameByItself = false
      if command == .leave || key.typedCharacter != nil {
        panel = nil
        isTyping = true
        return command == .leave ? [] : handleNoteLine(key)
      }
    }
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.move(by: -10)
    case .pageDown: list.move(by: 10)
    case .first: list.move(by: -list.state.gaps.count)
    case .last: list.move(by: list.state.gaps.count)
    case .accept:
      panel = .document(.gaps(list))
      return list.selected.map { fill($0) } ?? []
    case .verifyQuotation: return list.selected.map { verify($0) } ?? []
    case .leave:
      panel = nil
      return []
    case .undo, .showPreview, .export: return command.map { run($0, key) } ?? []
    default: return sayUnknown(key)
    }
    panel = .document(.gaps(list))
    return []
  }

  private mutating func verify(_ gap: Gap) -> [Effect] {
    guard case .note(let id) = gap.place, session.notes[id]?.kind == .quotation else {
      say(words.document.noQuotation, isProblem: true)
      return []
    }
    return ask(.note(.verify(id, true)))
  }

  private mutating func fill(_ gap: Gap) -> [Effect] {
    if case .recommendation(let id) = gap.place, gap.isForRoom { return goReading(id) }
    return go(to: gap.place)
  }

  private mutating func goReading(_ id: RecommendationID) -> [Effect] {
    show(.readBack(ReadBack(session, at: id)))
    return []
  }

  /// Opens the place where something is said, and comes back from there.
  mutating func go(to place: ReportPlace) -> [Effect] {
    switch place {
    case .recommendation(let id):
      guard let one = session.recommendations[id] else { return [] }
      var form = Form.recommendation(one)
      let missing = one.fields.missing.first.flatMap {
        RecommendationField.allCases.firstIndex(of: $0)
      }
      form.focus = missing ?? 0
      return open(form)
    case .note(let id): return go(to: id)
    case .point(let id): return session.points[id].map { open(.pointCheck($0)) } ?? []
    case .decision(let id): return go(to: id)
    case .people: return open(.people(session.header.people))
    case .presence:
      return run(.setPresence, nil)
    case .roster:
      showRoster()
    case .session:
      say(words.document.comesFromTheAgenda)
    case .unsaved:
      say(announcementOfOutbox, isProblem: true)
    }
    return []
  }

  private var announcementOfOutbox: String {
    outbox.isEmpty
      ? words.document.everythingIsSaved : words.document.keptAndTriedAgain(outbox.reason)
  }

  private mutating func go(to id: NoteID) -> [Effect] {
    guard let note = session.notes[id] else { return [] }
    if note.kind == .parked, note.ticket == nil { return open(.parkedOwner(note)) }
    putScenesAside()
    edit(note)
    composer.returnsToKeys = true
    return []
  }

  private mutating func go(to id: DecisionID) -> [Effect] {
    if session.openDecision == id { return resumeDecision() }
    if let page = resultPanel(of: id) {
      lead(to: page)
      return []
    }
    if let one = session.decisions[id] { _ = showDecision(one) }
    return []
  }

  /// Ten minutes before the end the list opens over an empty note line; who is typing, or works in a panel,
  /// reads one line instead.
  mutating func remindOfGaps(since before: Timestamp) {
    guard seat.role == .rapporteur, session.started != nil, session.closed == nil,
      let end = session.hardStop
    else { return }
    guard hasCome(end + (.zero - Self.gapsBeforeEnd), since: before) else { return }
    let state = reportState
    guard !state.gaps.isEmpty else { return }
    if isTyping, composer.isEmpty, panel == nil, question == nil {
      show(.gaps(GapPanel(state, cameByItself: true)))
    } else {
      let gaps = Gap.words(count: state.gaps.count)
      say(
        isTyping ? words.document.inTheDocumentEsc(gaps) : words.document.inTheDocument(gaps))
    }
  }
}
