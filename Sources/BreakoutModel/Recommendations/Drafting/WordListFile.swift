/// A file of word lists: a head of `name value` lines, then lists under `[name]`. Entries of a line are
/// separated by commas; what stands behind ` = ` is noted with all of them. `#` begins a comment.
struct WordListFile {
  struct Line {
    let phrases: [String]
    let notes: [String]
  }

  private(set) var head: [String: String] = [:]
  private(set) var lists: [String: [Line]] = [:]

  init(_ text: String) {
    var name: String?
    for line in text.split(separator: "\n") {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        name = String(line.dropFirst().dropLast())
      } else if let name {
        let parts = line.split(separator: " = ", maxSplits: 1)
        lists[name, default: []].append(
          Line(
            phrases: Self.entries(parts[0]), notes: parts.count == 2 ? Self.entries(parts[1]) : []))
      } else {
        let parts = line.split(separator: " ", maxSplits: 1)
        head[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
      }
    }
  }

  private static func entries(_ text: Substring) -> [String] {
    text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }
}
