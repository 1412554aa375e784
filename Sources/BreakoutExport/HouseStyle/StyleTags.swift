/// The tags of a template in Mustache, by which it is known how deep its sections stand in each other and how
/// much it would write before anything is written.
struct StyleTags {
  enum Tag: Equatable {
    /// What stands between tags, in bytes of UTF-8.
    case text(Int)
    case value(String)
    /// Written where there is something of the name, or once for each of several.
    case section(String)
    /// Written where there is nothing of the name.
    case inverted(String)
    case end
  }

  private(set) var tags: [Tag] = []
  /// The line of the first section that stands in too many others.
  private(set) var tooDeep: Int?

  /// How many sections may stand in each other. Ours have three levels.
  static let deepest = 20

  init(_ template: String) {
    var rest = template[...]
    var (open, close) = ("{{", "}}")
    var depth = 0
    var line = 1
    while let start = rest.firstRange(of: open) {
      let before = rest[..<start.lowerBound]
      tags.append(.text(before.utf8.count))
      line += before.count(where: \.isNewline)
      rest = rest[start.upperBound...]
      let isTriple = open == "{{" && rest.hasPrefix("{")
      guard let end = rest.firstRange(of: isTriple ? "}}}" : close) else { return }
      let body = rest[..<end.lowerBound].drop { $0 == "{" }
      line += body.count(where: \.isNewline)
      rest = rest[end.upperBound...]
      let name = Self.name(in: body.dropFirst())
      switch body.first {
      case "#", "^", "$", "<":
        depth += 1
        if depth > Self.deepest, tooDeep == nil { tooDeep = line }
        tags.append(body.first == "^" ? .inverted(name) : .section(name))
      case "/":
        depth -= 1
        tags.append(.end)
      case "=":
        let words = body.dropFirst().drop(while: \.isWhitespace).prefix { $0 != "=" }
          .split(whereSeparator: \.isWhitespace)
        if words.count == 2 { (open, close) = (String(words[0]), String(words[1])) }
      case "!", "%", ">", nil: break
      case "&": tags.append(.value(name))
      default: tags.append(.value(Self.name(in: body)))
      }
    }
    tags.append(.text(rest.utf8.count))
  }

  /// Without the functions that may stand around it: `reversed(sections)`.
  private static func name(in body: Substring) -> String {
    let inner = body.split(separator: "(").last ?? ""
    return String(
      inner.prefix { $0 != ")" }.split(whereSeparator: \.isWhitespace).joined()
        .split(separator: ".").last ?? "")
  }
}
