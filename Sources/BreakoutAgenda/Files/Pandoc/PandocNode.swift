/// A part of a document as pandoc gives it in JSON: its kind in `t`, what it holds in `c`.
struct PandocNode {
  let kind: String
  private let content: Any?

  init?(_ value: Any?) {
    guard let object = value as? [String: Any], let kind = object["t"] as? String else {
      return nil
    }
    self.kind = kind
    content = object["c"]
  }

  /// What it holds, where that is several things.
  var parts: [Any] { content as? [Any] ?? [] }

  var text: String? { content as? String }

  /// The nodes in a place of what it holds.
  func nodes(at place: Int) -> [PandocNode] { Self.nodes(place < parts.count ? parts[place] : nil) }

  /// The nodes that it holds.
  var nodes: [PandocNode] { Self.nodes(content) }

  static func nodes(_ value: Any?) -> [PandocNode] {
    (value as? [Any] ?? []).compactMap { PandocNode($0) }
  }

  /// Lists of nodes in a place of what it holds, such as the items of a list.
  func lists(at place: Int?) -> [[PandocNode]] {
    let value: Any? = place.map { $0 < parts.count ? parts[$0] : nil } ?? content
    return (value as? [Any] ?? []).map { Self.nodes($0) }
  }

  /// The style that a paragraph has in Word, where it is no style that pandoc knows.
  var customStyle: String? {
    guard kind == "Div", let attributes = parts.first as? [Any], attributes.count > 2 else {
      return nil
    }
    let pairs = attributes[2] as? [[String]] ?? []
    return pairs.first { $0.first == "custom-style" }?.last
  }
}
