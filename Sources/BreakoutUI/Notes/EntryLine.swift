import BreakoutModel
import BreakoutWords
import Terminal

/// One entry of the record as it is drawn: a time and a sign at the left, the wrapped words beside them.
struct EntryLine {
  let time: String
  let sign: String
  let text: String
  let style: Style
  /// Words at the end, e.g. the status of a recommendation.
  let tail: String

  /// The columns before the words.
  static let margin = 8

  init(time: String, sign: String, text: String, style: Style = .plain, tail: String = "") {
    self.time = time
    self.sign = sign
    self.text = text
    self.style = style
    self.tail = tail
  }

  init?(_ entry: EntryID, in session: Session) {
    let time = { ClockText.timeOfDay($0, session.header) }
    switch entry {
    case .note(let id):
      guard let note = session.notes[id] else { return nil }
      let speaker = note.speaker.map { "\($0)  " } ?? ""
      let check =
        note.kind == .quotation && !note.isVerified
        ? "  [\(Words.current.notes.markVerify)]" : ""
      let cited = Words.current.lists.row(
        session.recommendations(citing: id).map { "\($0)" })
      self.init(
        time: time(note.at), sign: note.kind.sign, text: speaker + note.text,
        style: note.kind == .keyMessage ? Theme.title : .plain,
        tail: check + (cited.isEmpty ? "" : "  → \(cited)"))
    case .recommendation(let id):
      guard let one = session.recommendations[id] else { return nil }
      self.init(
        time: time(one.at), sign: "R", text: Self.words(of: one), style: Theme.title,
        tail: "  " + Self.state(of: one))
    case .decision(let id):
      guard let one = session.decisions[id] else { return nil }
      self.init(time: time(one.moment), sign: "=", text: DecisionLine(one).text)
    }
  }

  private static func words(of one: Recommendation) -> String {
    let addressees = Words.current.recommendations.addressees(one.fields.addressees)
    var text = "\(one.id) \(addressees.isEmpty ? "○" : addressees) > \(one.fields.text)"
    let details = [one.fields.indicator, one.fields.target, one.fields.deadline, one.fields.lead]
    for detail in details where !detail.isEmpty { text += " · \(detail)" }
    return text
  }

  private static func state(of one: Recommendation) -> String {
    let check = DraftingCheck(one.fields)
    let changed = one.isChangedAfterDecision ? "  \(Words.current.notes.markChanged)" : ""
    return "\(check.overall.sign) \(check.scoreText)  \(one.status.name)\(changed)"
  }

  func lines(columns: Int) -> [Substring] {
    WrappedText(text + tail, columns: max(1, columns - Self.margin)).lines
  }

  func draw(
    _ canvas: inout Canvas, at position: Position, columns: Int, lines: ArraySlice<Substring>,
    isFirst: Bool
  ) {
    if isFirst {
      canvas.put(time, at: position, style: Theme.quiet, maxColumns: columns)
      canvas.put(
        sign, at: Position(column: position.column + 6, row: position.row), style: Theme.key,
        maxColumns: max(0, columns - 6))
    }
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, at: Position(column: position.column + Self.margin, row: position.row + offset),
        style: style, maxColumns: max(0, columns - Self.margin))
    }
  }
}

extension NoteKind {
  /// The sign in the record, mostly what is typed for it.
  var sign: String { prefix.first.map(String.init) ?? " " }
}
