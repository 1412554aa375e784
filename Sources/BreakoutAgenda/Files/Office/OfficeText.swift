/// The XML of a text of Word or of an OpenDocument, in which boxes become paragraphs before the one to which they are
/// bound, and hidden text goes. It is walked tag by tag; what is not understood stays as it is.
struct OfficeText {
  /// The names of elements in one of the two.
  struct Format: Sendable {
    let paragraphs: Set<String>
    let boxes: Set<String>
    /// What stands there once more for older programs.
    let repeats: Set<String>
    /// Whose content pandoc leaves out.
    let covers: Set<String>

    static let word = Format(
      paragraphs: ["w:p"], boxes: ["w:txbxContent"], repeats: ["mc:Fallback"], covers: [])
    static let openDocument = Format(
      paragraphs: ["text:p", "text:h"], boxes: ["draw:text-box", "draw:custom-shape"], repeats: [],
      covers: ["text:text-input", "loext:content-control"])
  }

  static func plain(_ xml: [UInt8], _ format: Format) -> [UInt8] { plain(xml, format, level: 0) }

  private static func plain(_ xml: [UInt8], _ format: Format, level: Int) -> [UInt8] {
    // Boxes within boxes within boxes are in no document.
    guard level < 8 else { return xml }
    var walk = Self(xml, format, level)
    walk.run()
    return walk.isSound ? walk.output : xml
  }

  private let xml: [UInt8]
  private let format: Format
  private let level: Int
  private var output: [UInt8] = []
  /// How many paragraphs are open: one within another stands in a box.
  private var depth = 0
  private var paragraphStart = 0
  /// The paragraphs of the boxes of the paragraph that is open.
  private var boxes: [UInt8] = []
  private var isSound = true

  private init(_ xml: [UInt8], _ format: Format, _ level: Int) {
    self.xml = xml
    self.format = format
    self.level = level
    output.reserveCapacity(xml.count)
  }

  private mutating func run() {
    var place = 0
    while place < xml.count {
      guard xml[place] == UInt8(ascii: "<"), let tag = Tag(xml, at: place) else {
        output.append(xml[place])
        place += 1
        continue
      }
      place = step(tag)
    }
    isSound = isSound && depth == 0 && boxes.isEmpty
  }

  /// - Returns: where to go on.
  private mutating func step(_ tag: Tag) -> Int {
    switch tag.name {
    case let name where format.paragraphs.contains(name) && !tag.isClosed:
      if tag.isEnd {
        depth -= 1
        write(tag)
        if depth == 0, !boxes.isEmpty {
          output.insert(contentsOf: boxes, at: min(paragraphStart, output.count))
          boxes = []
        }
      } else {
        if depth == 0 { paragraphStart = output.count }
        depth += 1
        write(tag)
      }
      if depth < 0 { isSound = false }
    case let name where format.covers.contains(name): break
    case let name where format.repeats.contains(name) && !tag.isEnd && !tag.isClosed:
      if let end = end(of: tag) { return end.after }
      write(tag)
    case let name where format.boxes.contains(name) && !tag.isEnd && !tag.isClosed:
      guard depth > 0, let end = end(of: tag) else {
        write(tag)
        break
      }
      boxes += Self.plain(Array(xml[tag.after..<end.start]), format, level: level + 1)
      return end.after
    case "w:r" where !tag.isEnd && !tag.isClosed:
      if let end = end(of: tag), isHidden(tag.after, end.start) { return end.after }
      write(tag)
    default: write(tag)
    }
    return tag.after
  }

  private mutating func write(_ tag: Tag) { output += xml[tag.start..<tag.after] }

  /// The tag that ends an element.
  private func end(of tag: Tag) -> Tag? {
    var open = 1
    var place = tag.after
    while place < xml.count {
      guard xml[place] == UInt8(ascii: "<"), let next = Tag(xml, at: place) else {
        place += 1
        continue
      }
      place = next.after
      guard next.name == tag.name, !next.isClosed else { continue }
      open += next.isEnd ? -1 : 1
      if open == 0 { return next }
    }
    return nil
  }

  /// Whether a run of text says in its properties, which come first, that it is not to be seen.
  private func isHidden(_ start: Int, _ end: Int) -> Bool {
    guard let first = Tag(xml, at: start), first.name == "w:rPr", !first.isClosed,
      let last = self.end(of: first), last.start <= end
    else { return false }
    var place = first.after
    while place < last.start {
      guard let tag = Tag(xml, at: place) else {
        place += 1
        continue
      }
      if tag.name == "w:vanish" {
        let text = String(decoding: xml[tag.start..<tag.after], as: UTF8.self)
        return !["\"0\"", "\"false\"", "\"off\""].contains { text.contains($0) }
      }
      place = tag.after
    }
    return false
  }

  private struct Tag {
    let name: String
    let start: Int
    let after: Int
    /// `</w:p>`
    let isEnd: Bool
    /// `<w:p/>`
    let isClosed: Bool

    /// `nil` where no tag begins.
    init?(_ xml: [UInt8], at place: Int) {
      guard place < xml.count, xml[place] == UInt8(ascii: "<") else { return nil }
      isEnd = place + 1 < xml.count && xml[place + 1] == UInt8(ascii: "/")
      var end = place + (isEnd ? 2 : 1)
      let nameStart = end
      while end < xml.count, xml[end] > 0x20, xml[end] != UInt8(ascii: ">"),
        xml[end] != UInt8(ascii: "/")
      { end += 1 }
      name = String(decoding: xml[nameStart..<end], as: UTF8.self)
      while end < xml.count, xml[end] != UInt8(ascii: ">") { end += 1 }
      guard end < xml.count else { return nil }
      isClosed = xml[end - 1] == UInt8(ascii: "/")
      start = place
      after = end + 1
    }
  }
}
