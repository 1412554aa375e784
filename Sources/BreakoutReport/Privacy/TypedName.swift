import BreakoutModel

/// Somebody as people type them where a field asks who: `Chen Wei (Greenbank)`, `Chen Wei, Greenbank`,
/// `Ministry of Trade`, `Business`; a date behind it is no part of it.
struct TypedName {
  let name: String
  /// What stands in brackets behind it, or as an institution behind a comma.
  let affiliation: String?

  init(_ text: String, knowing institutions: Institutions) {
    let typed = CleanText.line(ParkedOwner(CleanText.line(text)).name)
    if typed.hasSuffix(")"), let open = typed.lastIndex(of: "(") {
      name = CleanText.line(String(typed[..<open]))
      affiliation = CleanText.line(String(typed[typed.index(after: open)...].dropLast())).nilIfBlank
      return
    }
    guard let comma = typed.firstIndex(where: Self.commas.contains) else {
      (name, affiliation) = (typed, nil)
      return
    }
    let behind = CleanText.line(String(typed[typed.index(after: comma)...]))
    guard institutions.contain(behind), !institutions.contain(typed) else {
      (name, affiliation) = (typed, nil)
      return
    }
    (name, affiliation) = (CleanText.line(String(typed[..<comma])), behind)
  }

  /// Everybody whom the name names: `Chen Wei and Amina Diallo` are two.
  var each: [String] {
    var parts = [name[...]]
    for link in Self.links {
      parts = parts.flatMap { $0.split(separator: link) }
    }
    return parts.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
  }

  static let commas: Set<Character> = [",", ";", "，", "、", "،", "؛"]
  private static let links = [
    " and ", " & ", " / ", " with ", " et ", " y ", " и ", " و ", ", ", "; ", "，", "、", "،", "؛",
  ]
}
