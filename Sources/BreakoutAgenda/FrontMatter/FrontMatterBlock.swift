/// Where the front matter of an agenda is: between a first line `---` and the next `---` or `...`, or of a web page's
/// text between two lines `+++`.
struct FrontMatterBlock {
  /// The lines between the two marks.
  let yaml: ArraySlice<String>
  /// The index of the first line of the body.
  let bodyStart: Int

  /// `nil` without front matter. A line `---` that opens no keys is a rule across the page.
  init?(_ lines: [String], log: inout ProblemLog) {
    guard let opening = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let start = opening + 1
    if lines[opening].trimmed == "+++",
      let end = lines[start...].firstIndex(where: { $0.trimmed == "+++" })
    {
      yaml = Self.yaml(ofTOML: lines[..<end], from: start)
      bodyStart = end + 1
      return
    }
    guard lines[opening].trimmed == "---" else { return nil }
    if let end = lines[start...].firstIndex(where: { Self.closes($0) }) {
      yaml = lines[start..<end]
      bodyStart = end + 1
      return
    }
    guard let next = lines[start...].first(where: { !$0.isBlank }), Self.looksLikeKey(next) else {
      return nil
    }
    log.error(.frontMatterNotClosed, line: opening + 1)
    let end = lines[start...].firstIndex { !Self.looksLikeKey($0) } ?? lines.endIndex
    yaml = lines[start..<end]
    bodyStart = end
  }

  /// The lines with their keys as YAML has them, in their places; tables and comments are about the page.
  private static func yaml(ofTOML lines: ArraySlice<String>, from start: Int) -> ArraySlice<String>
  {
    var result = Array(lines)
    var isTable = false
    for index in start..<lines.endIndex {
      let line = lines[index].trimmed
      if line.hasPrefix("[") { isTable = true }
      guard !isTable, let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else {
        result[index] = line.isEmpty ? "" : "# " + line
        continue
      }
      result[index] = line[..<equals].trimmed + ": " + line[equals...].dropFirst().trimmed
    }
    return result[start...]
  }

  private static func closes(_ line: String) -> Bool {
    line.hasPrefix("---") && line.trimmed == "---" || line.hasPrefix("...") && line.trimmed == "..."
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let key = line[..<colon]
    return !key.isEmpty && key.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }
}
