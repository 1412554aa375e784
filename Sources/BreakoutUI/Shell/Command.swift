import Terminal

/// Something a person can ask the cockpit to do: one literal in the room of its feature. Dispatch, help, palette,
/// bottom line and the manual's lists of keys are made of it.
///
/// There is one object for each command, so that two are the same only if they are one.
final class Command: Sendable {
  /// What the palette and `/name` know it by.
  let name: String
  let keys: [Place: [Key]]
  /// One sentence for the help.
  let sentence: String
  /// One or two words for the bottom line; without them it is not shown there.
  let hint: String?
  let nature: Nature
  private let disabled: @Sendable (Cockpit) -> String?
  private let action: @Sendable (inout Cockpit, Key?) -> [Effect]

  /// What comes of it, as far as that decides who may use it and what must be said.
  enum Nature: Sendable {
    /// Shows something or moves a selection; nothing in the session changes.
    case looks
    /// Shows something from which acts follow.
    case leads
    /// Goes from one thing to another, or begins or ends typing: at an end nothing is to be said.
    case moves
    /// Begins a text that is an act once it is sent.
    case begins
    /// Sends what was typed.
    case sends
    /// Changes something in the session, or asks about that.
    case acts
  }

  /// - Parameters:
  ///   - action: what it does; without one the scene that has its key does it.
  ///   - disabled: why it does nothing now, in one sentence that says what to do.
  convenience init(
    _ name: String, _ keys: [Place: [Key]], _ help: String, hint: String? = nil,
    nature: Nature = .acts,
    action: @escaping @Sendable (inout Cockpit) -> [Effect] = { _ in [] },
    disabled: @escaping @Sendable (Cockpit) -> String? = { _ in nil }
  ) {
    self.init(name, keys, help, hint, nature, { cockpit, _ in action(&cockpit) }, disabled)
  }

  /// A command of which each key means something else.
  static func byKey(
    _ name: String, _ keys: [Place: [Key]], _ help: String, nature: Nature,
    action: @escaping @Sendable (inout Cockpit, Key?) -> [Effect]
  ) -> Command {
    Command(name, keys, help, nil, nature, action) { _ in nil }
  }

  private init(
    _ name: String, _ keys: [Place: [Key]], _ sentence: String, _ hint: String?, _ nature: Nature,
    _ action: @escaping @Sendable (inout Cockpit, Key?) -> [Effect],
    _ disabled: @escaping @Sendable (Cockpit) -> String?
  ) {
    self.name = name
    self.keys = keys
    self.sentence = sentence
    self.hint = hint
    self.nature = nature
    self.disabled = disabled
    self.action = action
  }

  /// Its keys in a place as people read them, e.g. `n` or `Ctrl-R`.
  func keyNames(in place: Place) -> String {
    (keys[place] ?? []).map(\.description).joined(separator: ", ")
  }

  /// Whether a viewer may run it.
  var onlyLooks: Bool { nature == .looks || nature == .leads }

  /// Whether neither the record nor what is asked changes by it, and no question follows.
  var onlyShows: Bool { [.looks, .moves, .begins].contains(nature) }

  /// Whether at its end nothing is to be said.
  var moves: Bool { nature == .moves || nature == .sends }

  /// Why it does nothing now; `nil` when it can be used.
  func whyDisabled(in cockpit: Cockpit) -> String? { disabled(cockpit) }

  func run(in cockpit: inout Cockpit, _ key: Key?) -> [Effect] { action(&cockpit, key) }
}

extension Command: Hashable {
  static func == (one: Command, other: Command) -> Bool { one === other }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Command: CustomStringConvertible {
  var description: String { name }
}
