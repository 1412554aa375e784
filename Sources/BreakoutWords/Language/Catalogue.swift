/// The messages of a language, by key and English sentence.
public final class Catalogue: Sendable {
  public let language: Language
  private let plurals: PluralRule
  private let messages: [MessageID: [Pattern]]

  /// - Parameter entries: a translation that does not hold every part of its sentence, or has too few forms, is
  ///   left out: a sentence without its number or name says less than the English one.
  public init(language: Language, plurals: PluralRule, entries: [CatalogueEntry]) {
    self.language = language
    self.plurals = plurals
    var messages: [MessageID: [Pattern]] = [:]
    for entry in entries where entry.fault(forms: plurals.forms) == nil {
      messages[MessageID(key: entry.key, english: entry.english)] = entry.forms.map(Pattern.init)
    }
    self.messages = messages
  }

  func translation(of phrase: Phrase, key: MessageKey) -> String {
    let id = MessageID(key: key.description, english: phrase.pattern)
    return messages[id]?.first?.filled(with: phrase.parts) ?? phrase.english
  }

  /// - Parameters:
  ///   - one: the English form for one, which may go without its number.
  ///   - other: the English form that holds every part.
  func translation(of one: Phrase, or other: Phrase, for count: Int, key: MessageKey) -> String {
    let forms = messages[MessageID(key: key.description, english: one.pattern)] ?? []
    let form = plurals.form(of: count)
    guard forms.indices.contains(form) else { return (count == 1 ? one : other).english }
    return forms[form].filled(with: other.parts)
  }
}

private struct MessageID: Hashable {
  let key: String
  let english: String
}

/// A sentence with places for its parts.
struct Pattern: Sendable {
  private enum Piece: Sendable {
    case text(String)
    /// The number of a part, from 0.
    case part(Int)
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let place = rest.firstMatch(of: #/\{([1-9])\}/#), let number = Int(place.1) {
      pieces += [.text(String(rest[..<place.range.lowerBound])), .part(number - 1)]
      rest = rest[place.range.upperBound...]
    }
    self.pieces = pieces + [.text(String(rest))]
  }

  /// The numbers of the parts that it holds, from 0.
  var parts: Set<Int> {
    Set(pieces.compactMap { if case .part(let number) = $0 { number } else { nil } })
  }

  func filled(with parts: [Substring]) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let fixed): text += fixed
      case .part(let number) where parts.indices.contains(number): text += parts[number]
      case .part: break
      }
    }
    return text
  }
}
