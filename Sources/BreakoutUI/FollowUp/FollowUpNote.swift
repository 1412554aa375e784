import BreakoutModel
import BreakoutWords
import Terminal

/// What stands below the forms of reminders and parked issues: when it will be, and which names Tab offers.
struct FollowUpNote {
  let cockpit: Cockpit

  func lines(_ form: Form) -> [(text: String, style: Style)] {
    switch form.purpose {
    case .remind: reminder(form[0])
    case .parkedOwner: form.focus == 0 ? names(form[0]) : []
    default: []
    }
  }

  private func reminder(_ typed: String) -> [(text: String, style: Style)] {
    switch ReminderLine.read(typed, in: cockpit.session, at: cockpit.clockMoment) {
    case .success(let line):
      let time = ClockText.timeOfDay(line.due, cockpit.session.header)
      return [("▸ \(time) \(line.text)", Theme.title)]
    case .failure(.noText), .failure(.noTime): return []
    case .failure(let problem): return [(problem.sentence, Theme.quiet)]
    }
  }

  private func names(_ typed: String) -> [(text: String, style: Style)] {
    guard
      let found = Completion.candidates(
        for: typed, cursorOffset: typed.count, knowing: cockpit.names)
    else { return [] }
    return [(words.followUp.tabOffers(Array(found.candidates.prefix(8))), Theme.quiet)]
  }
}
