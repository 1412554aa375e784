import BreakoutModel

/// Finds recommendations that ask the same addressee for opposite things (product rule F29): the same verb
/// is asked for in one and against in the other, e.g. `publish` and `do not publish`. That is only a
/// suspicion; people confirm it or not.
///
/// Verbs that mean the opposite, e.g. `establish` and `abolish`, count as well where the texts share another
/// word: "increase funding" and "reduce emissions" are no contradiction. Only languages with word lists are
/// looked at.
struct ContradictionSearch {
  struct Text {
    let id: RoomRecommendationID
    let addressees: [String]
    let action: ActionSense
    /// Those of `ContentWords` by their numbers, without those of the verb.
    let words: Set<Int32>
  }

  private let groups: [[Text]]

  /// Texts without an addressee have nobody in common.
  init(_ texts: [Text]) {
    var groups: [String: [Text]] = [:]
    for text in texts {
      for addressee in Set(text.addressees.map(\.folded)) {
        groups[addressee, default: []].append(text)
      }
    }
    self.groups = Array(groups.values)
  }

  /// The pairs with the verbs of both, in the order of the pair.
  func contradictions() -> [RecommendationPair: Contradiction] {
    var found: [RecommendationPair: Contradiction] = [:]
    for group in groups {
      let byVerb = Dictionary(grouping: group, by: \.action.verb)
      for one in group {
        // Each pair comes up once from either side; that from the side which is against is enough.
        if one.action.isAgainst {
          for other in byVerb[one.action.verb] ?? [] where !other.action.isAgainst {
            let pair = RecommendationPair(one.id, other.id)
            found[pair] = Contradiction(pair, one, other)
          }
        }
        for verb in one.action.opposites {
          for other in byVerb[verb] ?? [] where isOpposite(one, other) {
            let pair = RecommendationPair(one.id, other.id)
            found[pair] = Contradiction(pair, one, other)
          }
        }
      }
    }
    return found
  }

  private func isOpposite(_ one: Text, _ other: Text) -> Bool {
    guard one.id != other.id, one.action.isAgainst == other.action.isAgainst else { return false }
    return !one.words.isDisjoint(with: other.words)
  }
}

/// Two recommendations that may contradict each other: what each asks for, in the order of the pair.
public struct Contradiction: Equatable, Sendable {
  /// E.g. `publish`, or `not publish`.
  public let first: String
  public let second: String

  fileprivate init(
    _ pair: RecommendationPair, _ one: ContradictionSearch.Text, _ other: ContradictionSearch.Text
  ) {
    let (first, second) = pair.first == one.id ? (one, other) : (other, one)
    (self.first, self.second) = (first.action.phrase, second.action.phrase)
  }
}
