import BreakoutModel
import BreakoutWords
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
      case .question: words.votes.aQuestion
      }
    switch form.stage {
    case .setup(let setup):
      return words.votes.setUpTitle(
        on: name, isStrawPoll: setup.chosenRule?.isIndicative == true,
        isAgain: setup.again != nil)
    case .counting(let count):
      if case .revision(_, let kind) = count.purpose {
        return kind == .recount
          ? words.votes.recountTitle(on: name) : words.votes.correctionTitle(on: name)
      }
      return openTitle(name)
    case .calling: return openTitle(name)
    }
  }

  private func openTitle(_ name: String) -> String {
    guard let vote = cockpit.openVote else { return words.votes.title(on: name) }
    return words.votes.openTitle(
      on: name, isStrawPoll: vote.rule.isIndicative, isIndicative: vote.isIndicative,
      method: vote.method.name)
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
