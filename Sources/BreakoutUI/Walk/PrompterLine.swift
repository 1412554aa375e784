import BreakoutModel
import Terminal

/// What the moderator could say now, in one quiet line.
struct PrompterLine {
  let text: String
  let style: Style

  /// `nil` where so little of it would fit that it says nothing.
  init?(_ cockpit: Cockpit, order: [ProposedSpeaker], columns: Int) {
    guard columns >= 24 else { return nil }
    text = "“\(cockpit.prompter(order: order).phrase)”".fitted(columns: columns)
    style = Theme.quiet
  }
}
