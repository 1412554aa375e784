import BreakoutModel
import BreakoutReport

/// All that is to be asked about the recommendations of several rooms. It depends on their texts alone, so it
/// is made once and kept while people decide.
public struct PairQuestions: Equatable, Sendable {
  /// By their pairs; of one pair the contradiction before the likeness.
  public let all: [PairQuestion]
  /// The pairs that may contradict each other.
  let contradictions: Set<RecommendationPair>

  public init(_ rooms: [Room]) {
    let proposals = rooms.flatMap(\.proposals).filter(\.content.isRecommended)
    let senses = proposals.flatMapAtOnce { [RecommendationSense($0.text)] }
    var vocabulary = WordNumbers()
    let texts = zip(proposals, senses).map {
      LikenessSearch.Text(id: $0.id, words: vocabulary.numbers(of: $1.words))
    }
    let asked = zip(proposals, zip(senses, texts)).compactMap { one, read in
      read.0.action.map { action in
        let verb = vocabulary.numbers(of: action.words)
        return ContradictionSearch.Text(
          id: one.id, addressees: one.addressees, action: action,
          words: Set(read.1.words).subtracting(verb))
      }
    }
    let contradictions = ContradictionSearch(asked).contradictions()
    self.contradictions = Set(contradictions.keys)
    let duplicates = LikenessSearch(texts).duplicates()
      .map { PairQuestion(pair: $0.0, kind: .duplicate($0.1)) }
    let suspected = contradictions.map {
      PairQuestion(pair: $0.key, kind: .contradiction($0.value))
    }
    all = (suspected + duplicates).sorted {
      ($0.pair, $0.isAboutContradiction ? 0 : 1) < ($1.pair, $1.isAboutContradiction ? 0 : 1)
    }
  }
}

/// Words as numbers, which are quicker to compare.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  /// A new word gets the next number, so that the same texts always give the same ones.
  mutating func numbers(of words: [String]) -> [Int32] {
    words.map { word in
      if let number = numbers[word] { return number }
      let number = Int32(numbers.count)
      numbers[word] = number
      return number
    }
  }
}
