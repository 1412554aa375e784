import BreakoutModel
import Terminal

/// A list of what must not be forgotten.
enum FollowUp: Hashable, Sendable {
  case reminders(Choice<ReminderID>)
  /// The parked issues (product rule F20).
  case parking(Choice<NoteID>)
  /// Those who asked for the floor and did not get it (product rule F21).
  case unheard(Choice<InterventionID>)

  var place: Place {
    switch self {
    case .reminders: .reminders
    case .parking: .parking
    case .unheard: .unheard
    }
  }

  mutating func move(by step: Int, in session: Session) {
    switch self {
    case .reminders(var choice):
      choice.move(by: step, in: session.openReminders.map(\.id))
      self = .reminders(choice)
    case .parking(var choice):
      choice.move(by: step, in: session.parkedNotes.map(\.id))
      self = .parking(choice)
    case .unheard(var choice):
      choice.move(by: step, in: session.unheard.map(\.id))
      self = .unheard(choice)
    }
  }
}

extension Session {
  /// The parked issues, in the order in which they were parked.
  var parkedNotes: [Note] { notes.values.filter { $0.kind == .parked } }
}

extension FollowUp: Scene {
  func remains(under next: Panel) -> Panel? { next.isForm ? .followUp(self) : nil }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var list = self
    list.move(by: step, in: cockpit.session)
    cockpit.panel = .followUp(list)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.followUpCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    FollowUpView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
