/// To whom recommendations are addressed (product rule F7).
public enum Addressee {
  /// Those of the list, by the names that the record has for them; others are free.
  public enum Usual: String, CaseIterable, Sendable {
    case governments = "Governments"
    case unSystem = "UN system"
    case business = "Business"
    case civilSociety = "CSOs"
    case donors = "Donors/IFIs"
    case academia = "Academia"
    case media = "Media"
    /// All of them together.
    case joint = "Joint"
  }

  /// The record's names for those of the list, in its order.
  public static let names = Usual.allCases.map(\.rawValue)

  /// The list's name for a usual spelling, e.g. `gov` or `companies`; a free name as it was typed.
  public static func named(_ text: String) -> String {
    let key = text.folded
    return names.first { $0.folded == key } ?? spellings[key] ?? text
  }

  /// Whether it is everybody in the six languages or German: nobody in particular, who stands as typed and is
  /// no joint act of some (product rule F15).
  static func isEverybody(_ name: String) -> Bool { everybody.contains(name.folded) }

  private static let everybody = Set(
    """
    all,everybody,everyone,all of us,all partners,all stakeholders,everybody here,all participants
    tous,toutes,tout le monde,tous les acteurs,toutes les parties,toutes les parties prenantes
    todos,todas,todo el mundo,todos los actores,todas las partes
    alle,jeder,alle beteiligten,alle akteure,все,всем,все участники,все стороны,все заинтересованные стороны
    الجميع,الكل,جميع الاطراف,كل الاطراف,جميع اصحاب المصلحة,所有人,大家,各方,所有各方,全体,所有利益攸关方
    """.split(whereSeparator: { $0 == "," || $0.isNewline }).map { String($0).trimmed.folded })

  private static let spellings: [String: String] = {
    let table = [
      "Governments": [
        "gov", "govs", "gov.", "govt", "govts", "government", "states",
        "member states",
      ],
      "UN system": ["un", "the un", "uno", "united nations", "un agencies", "un entities"],
      "Business": [
        "businesses", "company", "companies", "private sector", "the private sector",
        "firms", "corporations", "enterprises",
      ],
      "CSOs": [
        "cso", "civil society", "civil society organizations",
        "civil society organisations", "ngo", "ngos",
      ],
      "Donors/IFIs": ["donor", "donors", "ifi", "ifis", "donors and ifis", "donors & ifis"],
      "Academia": ["universities", "academics", "researchers"],
      "Media": ["the media", "press", "journalists"],
      "Joint": ["jointly"],
    ]
    var names: [String: String] = [:]
    for (name, spellings) in table {
      for spelling in spellings { names[spelling] = name }
    }
    return names
  }()
}

extension Addressee {
  private static let separators: Set<Character> = [",", ";", "&", "，", "；", "、", "،", "؛"]

  /// Several addressees as they are typed, separated by commas, semicolons, `&` or `and`. A name between
  /// quotation marks stays whole and as it is.
  static func list(_ text: EscapedText) -> [String] {
    let whole = text.trimmed
    let known = named(whole.string)
    if names.contains(known) { return [known] }
    var result: [String] = []
    for piece in pieces(whole) {
      let name = piece.isQuoted ? piece.text.string : named(piece.text.trimmed.string)
      if !name.isEmpty, !result.contains(where: { $0.folded == name.folded }) {
        result.append(name)
      }
    }
    return result
  }

  /// The list that reads as these names.
  static func text(for names: [String]) -> String {
    names.map { name in
      let escaped = EscapedText.escaping(
        name, EscapedText.arrows.union(EscapedText.bars).union(["\""]))
      let isPlain = !name.contains("\"") && list(EscapedText(escaped)) == [name]
      return isPlain ? escaped : "\"" + escaped + "\""
    }
    .joined(separator: ", ")
  }

  private static func pieces(_ text: EscapedText) -> [(text: EscapedText, isQuoted: Bool)] {
    var pieces: [(text: EscapedText, isQuoted: Bool)] = []
    var rest = text.trimmed
    while !rest.signs.isEmpty {
      if let (quoted, behind) = quoted(rest) {
        pieces.append((quoted, true))
        rest = behind.trimmed
        continue
      }
      let end = rest.firstIndex(of: separators) ?? rest.signs.endIndex
      let piece = EscapedText(signs: rest.signs[..<end]).trimmed
      if names.contains(named(piece.string)) {
        pieces.append((piece, false))
      } else {
        pieces += splitAtAnd(piece).map { ($0, false) }
      }
      rest = EscapedText(signs: rest.signs[end...].dropFirst()).trimmed
    }
    return pieces
  }

  /// A name between quotation marks at the start, up to a separator or the end.
  private static func quoted(
    _ text: EscapedText
  ) -> (EscapedText, rest: EscapedText)? {
    guard let first = text.signs.first, first == EscapedText.Sign(character: "\"", isLiteral: false)
    else { return nil }
    let body = EscapedText(signs: text.signs.dropFirst())
    guard let end = body.firstIndex(of: ["\""]) else { return nil }
    let behind = EscapedText(signs: body.signs[(end + 1)...]).trimmed
    guard let next = behind.signs.first else {
      return (EscapedText(signs: body.signs[..<end]), behind)
    }
    guard !next.isLiteral, separators.contains(next.character) else { return nil }
    return (
      EscapedText(signs: body.signs[..<end]), EscapedText(signs: behind.signs.dropFirst())
    )
  }

  private static func splitAtAnd(_ text: EscapedText) -> [EscapedText] {
    let words = text.signs.split(omittingEmptySubsequences: true) { $0.character.isWhitespace }
    let parts = words.split { String($0.map(\.character)).folded == "and" }
    return parts.compactMap { part in
      guard let first = part.first, let last = part.last else { return nil }
      return EscapedText(signs: text.signs[first.startIndex..<last.endIndex])
    }
  }
}
