import BreakoutModel
import Terminal

/// Draws the taking of a vote.
struct VoteView {
  let cockpit: Cockpit

  func draw(_ form: VoteForm, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = PanelView.heading(title(of: form), &canvas, rect)
    // What is typed and called needs the few rows of a small screen more than the wording.
    let most = rest.rows > 9 ? rest.rows / 3 : rest.rows > 5 && !needsRows(form) ? 1 : 0
    rest = PanelView.paragraph(
      form.topic.words(in: cockpit.session), &canvas, rest, style: Theme.title, most: most)
    Self.gap(&rest)
    switch form.stage {
    case .setup(let setup): return VoteSetupView(setup: setup).draw(&canvas, rest)
    case .counting(let count): return CountView(cockpit: cockpit, count: count).draw(&canvas, rest)
    case .calling(let roll):
      RollCallView(cockpit: cockpit, call: roll).draw(&canvas, rest)
      return nil
    }
  }

  private func needsRows(_ form: VoteForm) -> Bool {
    switch form.stage {
    case .setup: false
    case .counting(let count): count.way == .groups
    case .calling: true
    }
  }

  static func gap(_ rest: inout Rect) {
    if rest.rows > 8 { _ = rest.takeTop(1) }
  }

  private func title(of form: VoteForm) -> String {
    let name =
      switch form.topic {
      case .recommendation(let id): "\(id)"
      case .question: "a question"
      }
    switch form.stage {
    case .setup(let setup):
      let isStraw = setup.chosenRule?.isIndicative == true
      let again = setup.again == nil ? "" : " again"
      return
        "\(isStraw ? "Straw poll" : "Vote") on \(name)\(again): fix the rule before hands go up"
    case .counting(let count):
      if case .revision(_, let kind) = count.purpose {
        return kind == .recount
          ? "Recount of the vote on \(name): the earlier count stays in the record"
          : "Correction of the vote on \(name): the earlier figures stay in the record"
      }
      return open(name) + ", " + (cockpit.openVote?.method.name ?? "")
    case .calling: return open(name) + ", roll call"
    }
  }

  private func open(_ name: String) -> String {
    guard let vote = cockpit.openVote else { return "Vote on \(name)" }
    if vote.rule.isIndicative { return "Straw poll on \(name): indicative, open" }
    return "Vote on \(name): the vote is open\(vote.isIndicative ? ", indicative" : "")"
  }
}

extension DecisionTopic {
  /// The wording that is put to the room.
  func words(in session: Session) -> String {
    switch self {
    case .recommendation(let id): session.recommendations[id]?.fields.wording ?? "\(id)"
    case .question(let text): text
    }
  }
}
