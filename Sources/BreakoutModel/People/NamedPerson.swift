/// Somebody as an agenda names them: `Dr. Ann Lee, Director, Water Institute`, `Ann Lee (CSO)`, `Ann Lee – CSO`.
public struct NamedPerson: Equatable, Sendable {
  /// Without title and what stands behind it: `Ann Lee`.
  public let name: String
  /// What they do and for whom, as far as it was said.
  public let details: [String]

  public init(_ text: String) {
    var parts: [String] = []
    var part = ""
    var depth = 0
    func isJoint(_ index: String.Index) -> Bool {
      // A dash between blanks parts a name from what follows; within a name it does not.
      guard "-–—/|".contains(text[index]), index > text.startIndex else { return false }
      let after = text.index(after: index)
      return text[text.index(before: index)].isWhitespace && after < text.endIndex
        && text[after].isWhitespace
    }
    for index in text.indices {
      let mark = text[index]
      if "(（[".contains(mark) { depth += 1 }
      if ")）]".contains(mark) { depth -= 1 }
      if ",，、،;；؛()（）[]".contains(mark) && (depth == 0 || "(（[".contains(mark)) || isJoint(index) {
        parts.append(part)
        part = ""
      } else if !")）]".contains(mark) {
        part.append(mark)
      }
    }
    parts.append(part)
    let words = parts.map(\.trimmed).filter { !$0.isEmpty }
    name = Self.withoutTitles(words.first ?? text.trimmed)
    details = Array(words.dropFirst())
  }

  private static func withoutTitles(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace)[...]
    while words.count > 1, let first = words.first,
      titles.contains(String(first).folded.filter { $0 != "." })
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let titles = Set(
    [
      "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady", "rev",
      "hon",
      "amb", "ambassador", "mme", "mlle", "sr", "sra", "srta", "dona",
      "don", "ing", "lic", "г-н", "г-жа", "д-р", "проф", "акад", "د", "دكتور", "الدكتور",
      "الدكتورة",
      "أ", "الأستاذ", "الأستاذة", "السيد", "السيدة", "سعادة", "معالي",
    ].map(\.folded))
}
