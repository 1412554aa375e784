/// Gives every heading of a document its anchor.
struct Anchors {
  private var used: [String: Int] = [:]
  /// The anchor of the section that is being read.
  private var section = ""

  /// The same blocks, their headings with anchors, each once.
  static func placed(in blocks: [Block]) -> [Block] {
    var anchors = Anchors()
    return blocks.map { block in
      guard case .heading(var heading) = block else { return block }
      heading.anchor = anchors.anchor(of: heading)
      return .heading(heading)
    }
  }

  /// What is below a section has the section's anchor in front of its own code.
  private mutating func anchor(of heading: Heading) -> String {
    let isSection = heading.level <= 2
    var wanted = heading.anchor
    if wanted.isEmpty {
      let parts = [isSection ? "" : section, heading.code].filter { !$0.isEmpty }
      wanted = parts.isEmpty ? "section" : parts.joined(separator: "-")
    }
    let anchor = unused(wanted)
    if isSection { section = anchor }
    return anchor
  }

  private mutating func unused(_ wanted: String) -> String {
    let count = used[wanted, default: 0] + 1
    used[wanted] = count
    return count == 1 ? wanted : unused("\(wanted)-\(count)")
  }
}
