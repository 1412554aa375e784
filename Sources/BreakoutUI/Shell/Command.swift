import BreakoutWords
import Terminal

/// Something a person can ask the cockpit to do: one literal in the room of its feature. Dispatch, help, palette,
/// bottom line and the manual's lists of keys are made of it.
///
/// There is one object for each command, so that two are the same only if they are one.
final class Command: Sendable {
  private let words: @Sendable (Words.Commands) -> CommandWords
  let keys: [Place: [Key]]
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
  ///   - words: what people read of it, e.g. `\.nextPoint`.
  ///   - action: what it does; without one the scene that has its key does it.
  ///   - disabled: why it does nothing now, in one sentence that says what to do.
  convenience init(
    _ words: @escaping @Sendable (Words.Commands) -> CommandWords, _ keys: [Place: [Key]],
    nature: Nature = .acts,
    action: @escaping @Sendable (inout Cockpit) -> [Effect] = { _ in [] },
    disabled: @escaping @Sendable (Cockpit) -> String? = { _ in nil }
  ) {
    self.init(words, keys, nature, { cockpit, _ in action(&cockpit) }, disabled)
  }

  /// A command of which each key means something else.
  static func byKey(
    _ words: @escaping @Sendable (Words.Commands) -> CommandWords, _ keys: [Place: [Key]],
    nature: Nature,
    action: @escaping @Sendable (inout Cockpit, Key?) -> [Effect]
  ) -> Command {
    Command(words, keys, nature, action) { _ in nil }
  }

  private init(
    _ words: @escaping @Sendable (Words.Commands) -> CommandWords, _ keys: [Place: [Key]],
    _ nature: Nature,
    _ action: @escaping @Sendable (inout Cockpit, Key?) -> [Effect],
    _ disabled: @escaping @Sendable (Cockpit) -> String?
  ) {
    self.words = words
    self.keys =
      keys.keys.contains(.setUp)
      ? keys.filter { !$1.isEmpty }
      : keys.merging(keys[.cockpit].map { [.setUp: $0] } ?? [:]) { own, _ in own }
    self.nature = nature
    self.disabled = disabled
    self.action = action
  }

  /// What people read of it, in their language.
  private var said: CommandWords { words(Words.current.commands) }

  /// What the list of commands and `/name` know it by.
  var name: String { said.name }

  /// Its name in English, which `/name` knows in every language.
  var englishName: String { words(Words().commands).name }

  /// One sentence for the help.
  var sentence: String { said.help }

  /// What people look for it by, besides its name.
  var also: String { said.also }

  /// One or two words for the bottom line; without them it is not shown there.
  var hint: String? { said.hint }

  /// Its keys in a place as people read them, e.g. `n` or `Ctrl-R`.
  func keyNames(in place: Place) -> String {
    Words.current.lists.row((keys[place] ?? []).map(\.name))
  }

  /// Its keys in the list of a place: what the set-up sheet shares with all single keys stands with them.
  func keysListed(in place: Place) -> [Key]? {
    guard place == .setUp, self != .openEntry else { return keys[place] }
    return keys[place] == keys[.cockpit] ? nil : keys[place]
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
