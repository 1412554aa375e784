/// Somebody as people write them, with or without their group: `Amina Diallo (CSO)`, `Amina Diallo, CSO`,
/// `Hélène / CSO`, `Amina - CSO`, `CSO: Amina`, `Amina CSO`; or a group alone.
public struct TypedSpeaker: Equatable, Sendable {
  public let speaker: Speaker
  /// Whether something behind a comma, a stroke or the like is no group that is known here, so that the
  /// group may be missing.
  public let isDoubtful: Bool

  public init(_ text: String, knowing names: KnownNames) {
    let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let group = Self.group(typed, names) {
      speaker = Speaker(name: nil, constituency: group)
      isDoubtful = false
      return
    }
    if let (group, name) = Self.bracketed(typed) {
      let beginning = names.constituencies.filter { $0.folded.hasPrefix(group.folded) }
      let only = beginning.count == 1 ? beginning[0] : nil
      let known =
        Self.group(group, names)
        ?? Self.parts(group).lazy.compactMap { Self.group($0, names) }.first
      speaker = Speaker(
        name: name.isEmpty ? nil : name,
        constituency: known ?? (group.isEmpty ? nil : only ?? group))
      isDoubtful = false
      return
    }
    let parts = Self.parts(typed)
    for place in parts.indices.reversed() {
      guard parts.count > 1, let group = Self.group(parts[place], names) else { continue }
      let others = parts.enumerated().filter { $0.offset != place }.map(\.element)
      // "CSO, Business" are two groups and nobody of either.
      if others.contains(where: { Self.group($0, names) != nil }) { break }
      speaker = Speaker(name: others.joined(separator: ", "), constituency: group)
      isDoubtful = false
      return
    }
    let words = typed.split(separator: " ")
    if words.count > 1, let last = words.last, let group = names.constituency(last),
      !words.dropLast().contains(where: {
        names.constituency($0.filter { $0.isLetter || $0.isNumber }) != nil
      })
    {
      // "a delegate from Business" is called so.
      let isLinked = words[words.count - 2].first?.isLowercase == true
      let name = isLinked ? typed : words.dropLast().joined(separator: " ")
      speaker = Speaker(name: name, constituency: group)
      isDoubtful = false
      return
    }
    speaker = Speaker(name: typed.isEmpty ? nil : typed, constituency: nil)
    isDoubtful = parts.count > 1 && !names.constituencies.isEmpty
  }

  /// The same as the names know them: a name brings its group, and a surname alone the one who bears it.
  /// Somebody of another group is somebody else.
  public func speaker(among names: KnownNames) -> Speaker {
    guard let name = speaker.name,
      let known = names.speaker(name) ?? names.onlySpeaker(withWord: name), known.name != nil
    else { return speaker }
    guard let group = speaker.constituency else { return known }
    guard known.constituency == nil || known.constituency == group else { return speaker }
    return Speaker(name: known.name, constituency: group)
  }

  /// The constituency that a word means, also by the usual names of the groups that recommendations are
  /// addressed to.
  private static func group(_ text: String, _ names: KnownNames) -> String? {
    if let known = names.constituency(text) { return known }
    let usual = Addressee.named(text)
    guard Addressee.names.contains(usual) else { return nil }
    return names.constituencies.first { Addressee.named($0) == usual }
  }

  /// What stands in brackets at the end or at the start, and the rest.
  private static func bracketed(_ text: String) -> (group: String, name: String)? {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"),
    ]
    let scalars = text.unicodeScalars
    let inner = { (part: Substring.UnicodeScalarView) in Substring(part).trimmed }
    for (open, close) in pairs {
      if scalars.last == close, let start = scalars.lastIndex(of: open) {
        return (inner(scalars[start...].dropFirst().dropLast()), inner(scalars[..<start]))
      }
      if scalars.first == open, let end = scalars.firstIndex(of: close) {
        return (inner(scalars[..<end].dropFirst()), inner(scalars[end...].dropFirst()))
      }
    }
    return nil
  }

  /// The parts between commas, strokes, colons and the like. A hyphen separates only between blanks, because
  /// names have some.
  private static func parts(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var parts = [String.UnicodeScalarView()]
    for (place, scalar) in scalars.enumerated() {
      let isBlankAround =
        place > 0 && scalars[place - 1] == " " && place + 1 < scalars.count
        && scalars[place + 1] == " "
      if separators.contains(scalar) || hyphens.contains(scalar) && isBlankAround {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static let separators = Set(",;/|·:，；、／｜：،؛".unicodeScalars)
  private static let hyphens = Set("-‐‑–—−".unicodeScalars)
}
