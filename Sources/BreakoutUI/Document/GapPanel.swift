import BreakoutReport

/// What is still missing in the document, the most valuable first (product rule F28).
struct GapPanel: Equatable, Sendable {
  var state: ReportState
  private var choice: Choice<String>
  /// Whether it opened by itself over the note line, to which a letter goes back.
  var cameByItself: Bool

  init(_ state: ReportState, cameByItself: Bool = false) {
    self.state = state
    self.cameByItself = cameByItself
    choice = Choice(state.gaps.first?.sentence)
  }

  private var rows: [String] { state.gaps.map(\.sentence) }

  /// The place of the selected one.
  var place: Int? { choice.place(in: rows) }

  var selected: Gap? { place.map { state.gaps[$0] } }

  mutating func move(by step: Int) { choice.move(by: step, in: rows) }
}
