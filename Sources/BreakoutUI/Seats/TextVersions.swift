import BreakoutModel
import BreakoutWords
import Terminal

/// Two versions of one text, of which somebody here has to choose: what another seat has made of it
/// meanwhile, and what was typed here.
struct TextVersions: Equatable, Sendable {
  let subject: Subject
  let theirs: String
  let mine: String
  /// Whose the other version is, where the record says it.
  let seat: Seat?

  enum Subject: Equatable, Sendable {
    /// A note or a recommendation in the note line.
    case entry(EntryID)
    /// A field of a form that is about to be saved, by its place.
    case field(Form, Int)
  }

  init(_ subject: Subject, theirs: String, mine: String, by seat: Seat?) {
    self.subject = subject
    self.theirs = theirs
    self.mine = mine
    self.seat = seat
  }

  /// What they are versions of.
  var title: String {
    switch subject {
    case .entry(.recommendation(let id)): words.seats.versions(of: "\(id)")
    case .entry: words.seats.versionsOfNote
    case .field(let form, let place):
      words.seats.versions(of: form.fields[place].label, in: form.title)
    }
  }

  /// One text with everything of both in it, to be tidied up.
  var both: String {
    [theirs, mine].filter { !$0.isEmpty }.joined(separator: " / ")
  }
}

extension TextVersions: Scene {
  var place: Place { .versions }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.keepMine, nil), (.keepTheirs, nil), (.keepBoth, nil), (.leave, nil), (.help, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    VersionsView.draw(self, &canvas, view.inner)
    return nil
  }
}
