/// A sentence or a label as it stands in the code, with what is put into it: `"\(name) objects."`.
///
/// Translators see `{1} objects.`; in a language of theirs the parts may stand in another order. Only texts and
/// numbers go in, so that no name of the code reaches a reader by accident.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  /// The English sentence, complete.
  let english: String
  /// Where in its bytes the parts stand that were put in.
  let holes: [Range<Int>]

  public init(stringLiteral: String) {
    english = stringLiteral
    holes = []
  }

  public init(stringInterpolation: StringInterpolation) {
    english = stringInterpolation.text
    holes = stringInterpolation.holes
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var holes: [Range<Int>] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 12)
      holes.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ part: some StringProtocol) {
      let start = text.utf8.count
      text += part
      holes.append(start..<text.utf8.count)
    }

    public mutating func appendInterpolation(_ character: Character) {
      appendInterpolation(String(character))
    }

    public mutating func appendInterpolation(_ number: Int) {
      appendInterpolation(String(number))
    }
  }

  /// The sentence as translators see it: what is put in stands as `{1}`, `{2}` …
  var pattern: String {
    var pattern = ""
    var place = 0
    for (number, hole) in holes.enumerated() {
      pattern += text(place..<hole.lowerBound) + "{\(number + 1)}"
      place = hole.upperBound
    }
    return pattern + text(place..<english.utf8.count)
  }

  /// What was put in, in its order.
  var parts: [Substring] { holes.map(text) }

  private func text(_ range: Range<Int>) -> Substring {
    let start = english.utf8.index(english.startIndex, offsetBy: range.lowerBound)
    return english[start..<english.utf8.index(start, offsetBy: range.count)]
  }
}
