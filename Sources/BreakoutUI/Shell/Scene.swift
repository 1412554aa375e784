import BreakoutWords
import Terminal

/// What covers the middle of the cockpit for a while and takes the keys. Each is a value in the room of its
/// feature, which says all there is to say about it.
protocol Scene {
  /// Where the keys go.
  var place: Place { get }

  /// Whether a character that acts elsewhere is text now.
  var takesText: Bool { get }

  /// What a key does.
  ///
  /// - Parameters:
  ///   - command: the command of the key at this place.
  ///   - cockpit: as it is while the scene is shown.
  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect]

  /// Takes pasted text where typed text would go; by itself nothing takes any.
  func paste(_ text: String, in cockpit: inout Cockpit)

  /// Turns the wheel by some notches, down where the number is positive; by itself nothing comes of it.
  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect]

  /// What comes back after another scene that is opened from here; `nil` where that takes its place.
  func remains(under next: Panel) -> Panel?

  /// Follows what has changed in the session; closes where it has lost its ground, e.g. after an undo.
  func settle(in cockpit: inout Cockpit)

  /// The commands that matter now, the most important first, with words of their own where the usual ones do not
  /// say what they mean here.
  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)]

  /// Draws it.
  ///
  /// - Returns: where the cursor stands.
  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position?
}

extension Scene {
  var takesText: Bool { false }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    cockpit.refusePaste()
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] { [] }

  func remains(under next: Panel) -> Panel? { nil }

  func settle(in cockpit: inout Cockpit) {}
}

extension Cockpit {
  /// Says that no text is taken where the keys go.
  mutating func refusePaste() {
    say(words.shell.nothingCanBePasted, isProblem: true)
  }
}
