import BreakoutModel
import BreakoutReport

/// A recommendation or another proposal of a room.
public struct Proposal: Equatable, Sendable {
  public let id: Provenance
  public let content: ContributedRecommendation

  init(_ id: Provenance, _ content: ContributedRecommendation) {
    self.id = id
    self.content = content
  }

  public var text: String { content.text }

  /// Its addressees, each once, by the names that the product's list has for them.
  public var addressees: [String] { content.addressees.distinctAddressees }
}

extension Sequence<String> {
  /// Each addressee once, as the list of addressees or else the first one spells it.
  var distinctAddressees: [String] {
    var seen: Set<String> = []
    return map { Addressee.named($0) }.filter { !$0.isEmpty && seen.insert($0.folded).inserted }
  }
}
