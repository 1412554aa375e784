/// Names as help screens print them and tests press them: `Ctrl-R`, `Alt-B`, `Shift-Tab`, `PgUp`,
/// `F5`, `Space`, and every other character as itself.
extension Key: CustomStringConvertible {
  public var description: String {
    var name = Self.modifierNames.filter { modifiers.contains($0.modifier) }.map(\.prefix).joined()
    switch code {
    case .character(" "):
      name += "Space"
    case .character(let character):
      name += modifiers.isEmpty ? String(character) : character.uppercased()
    case .function(let number):
      name += "F\(number)"
    default:
      name += Self.codeNames.first { $0.code == code }?.name ?? ""
    }
    return name
  }

  /// The key of a name, in the spelling that `description` gives.
  public init?(named name: String) {
    var rest = name[...]
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Self.modifierNames.first(where: {
      rest.hasPrefix($0.prefix) && rest.count > $0.prefix.count
    }) {
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    if let code = Self.codeNames.first(where: { $0.name == rest })?.code {
      self.init(code, modifiers)
    } else if rest == "Space" {
      self.init(.character(" "), modifiers)
    } else if rest.count == 1, let character = rest.first {
      self.init(.character(character), modifiers)
    } else if rest.first == "F", let number = Int(rest.dropFirst()), (1...63).contains(number) {
      self.init(.function(number), modifiers)
    } else {
      return nil
    }
  }

  private static let modifierNames: [(prefix: String, modifier: Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private static let codeNames: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]
}
