/// Everything that people read, by feature: `words.votes.missing(3)`. English stands in the code, other languages
/// come from catalogues; what a catalogue lacks is said in English.
///
/// Which language is spoken is part of where something is said, like a locale: a screen and a document have one
/// each. Whoever draws a screen or writes a document says so once, by ``speak(_:)``, and everything below
/// it finds its words by ``words``.
public struct Words: Sendable {
  /// The words of the language that is spoken here.
  @TaskLocal public static var current = Words()

  /// `nil` for English as it stands in the code.
  public let catalogue: Catalogue?

  public init(_ catalogue: Catalogue? = nil) { self.catalogue = catalogue }

  /// The file from which translators make a catalogue: every message with its key and its note.
  public static var template: String { EmbeddedTexts.breakout_pot }

  /// The language of the words.
  public var language: Language { catalogue?.language ?? .english }

  /// Does something in this language.
  public func speak<Answer>(_ act: () throws -> Answer) rethrows -> Answer {
    try Words.$current.withValue(self, operation: act)
  }
}

/// The words of the language that is spoken here.
public var words: Words { Words.current }
