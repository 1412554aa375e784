import BreakoutModel
import BreakoutWords

/// What is printed before a session and written in by hand during it. It is made of the plan, however far the room has
/// come since, and so also of an agenda of which there is no session yet (product rule F24).
public enum RoomSheet: String, CaseIterable, Sendable {
  /// The director's book: what comes when, and what the moderator says.
  case runSheet = "run-sheet"
  /// What the rapporteur writes on where there is no computer.
  case blankForm = "blank-form"

  /// What people type after `--kind`; upper or lower case.
  public init?(word: String) {
    self.init(rawValue: word.lowercased())
  }
}

extension Report {
  public init(_ sheet: RoomSheet, of session: Session) {
    let plan = SessionPlan(session)
    let title = Self.title(of: session)
    switch sheet {
    case .runSheet:
      self.init(
        kind: words.sheets.runSheetOfSession, title: title, facts: plan.facts,
        blocks: RunSheet(plan).blocks)
    case .blankForm:
      let form = BlankForm(plan)
      self.init(
        kind: words.sheets.formOfSession, title: title, facts: plan.facts + form.facts,
        blocks: form.blocks)
    }
  }

  /// Whether it has tables that are to be written in by hand.
  public var isForm: Bool {
    blocks.contains { if case .table(let grid) = $0 { grid.isForm } else { false } }
  }
}
