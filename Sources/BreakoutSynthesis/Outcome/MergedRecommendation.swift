import BreakoutModel
import BreakoutReport
import BreakoutWords

/// A recommendation of the synthesis: one of a room, or several that were united.
public struct MergedRecommendation: Equatable, Sendable {
  /// The recommendations whose words or support it carries, by their labels; at least one.
  public internal(set) var sources: [Proposal]
  /// Those in whose place it stands.
  public internal(set) var dropped: [Proposal] = []
  /// Its own wording; `nil` where it has that of its one source.
  public internal(set) var commonText: String?

  init(_ proposal: Proposal) {
    sources = [proposal]
  }

  public var text: String { commonText ?? sources[0].text }

  /// All labels, e.g. `B2-R3.1, B4-R1.2`.
  public var label: String { words.lists.row(sources.map(\.id.description)) }

  /// The addressees of all its sources, each once.
  public var addressees: [String] {
    sources.count == 1 ? sources[0].addressees : sources.flatMap(\.addressees).distinct
  }

  /// What its sources say in a field: the value once where they agree or only one has it, else each with
  /// its label.
  func value(of field: RecommendationField) -> String {
    let given = sources.map { ($0.id, $0.content[field]) }.filter { !$0.1.isEmpty }
    guard let first = given.first else { return "" }
    if given.allSatisfy({ $0.1 == first.1 }) { return first.1 }
    return words.lists.clauses(given.map { words.merging.value($0.1, of: "\($0.0)") })
  }
}
