import Foundation

/// A document as pandoc gives it in JSON.
struct PandocDocument {
  let blocks: [PandocNode]
  private let fields: [String: Any]

  /// `nil` for what is none.
  init?(_ json: [UInt8]) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let blocks = object["blocks"] as? [Any]
    else { return nil }
    self.blocks = PandocNode.nodes(blocks)
    fields = object["meta"] as? [String: Any] ?? [:]
  }

  /// What stands in paragraphs that Word calls the title, the author and so on: pandoc takes them out of the text.
  func field(_ name: String) -> [PandocNode] {
    guard let node = PandocNode(fields[name]) else { return [] }
    switch node.kind {
    case "MetaList": return node.nodes
    default: return [node]
    }
  }
}
