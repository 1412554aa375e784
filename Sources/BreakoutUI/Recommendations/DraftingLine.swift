import BreakoutModel
import BreakoutWords
import Terminal

/// How well a recommendation can be followed up as it stands while it is typed, in one line (product rule
/// F15): `SMART ●○●○○ 2/5 · no date: by when?`.
struct DraftingLine: Equatable {
  let text: String
  let style: Style

  /// `nil` while no recommendation is typed.
  ///
  /// - Parameter prompt: has read the line already.
  init?(_ cockpit: Cockpit, _ prompt: NotePrompt) {
    if case .form(let form) = cockpit.panel {
      guard let fields = form.recommendation else { return nil }
      let middle = CockpitLayout(cockpit).middle.inset(columns: 1)
      let hasRoom = middle.rows > FormView.rows(form, in: middle.size)
      // In a small window the targets to choose from have no room of their own.
      if !hasRoom, let choice = SDGChoice(form), let first = choice.lines.first {
        self.init(text: first.text, style: first.style)
      } else {
        self.init(DraftingCheck(fields), at: form.recommendationField)
      }
    } else {
      guard cockpit.isTyping, cockpit.panel == nil, cockpit.question == nil,
        let fields = prompt.recommendation
      else { return nil }
      self.init(DraftingCheck(fields))
    }
  }

  /// - Parameter field: where the cursor stands; what is to be mended there is said first.
  private init(_ check: DraftingCheck, at field: RecommendationField? = nil) {
    let finding = check.findings.first { $0.field == field } ?? check.findings.first
    self.init(
      text: ([words.recommendations.smart(check.signs, check.scoreText)]
        + (finding.map { [$0.hint] } ?? [])).joined(separator: " · "),
      style: check.overall == .ok ? Theme.good : Theme.warning)
  }

  private init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
