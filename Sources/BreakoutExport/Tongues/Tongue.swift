import BreakoutModel
import BreakoutWords

/// A language as a document names it, and which way it runs.
struct Tongue: Equatable, Hashable {
  /// BCP 47, e.g. `fr`.
  let code: String
  let isRightToLeft: Bool

  init(code: String, isRightToLeft: Bool) {
    (self.code, self.isRightToLeft) = (code, isRightToLeft)
  }

  /// What our own words are in.
  init(_ language: Language) {
    self.init(code: language.code, isRightToLeft: language.isRightToLeft)
  }

  /// The language of a text in one script; that of our own words where nothing tells and they have the same script.
  ///
  /// - Parameter language: what somebody said that it is in; `nil` where nobody did.
  init(_ text: String, _ script: Script, in document: DocumentTongue, language: String? = nil) {
    let code = language ?? TextLanguage.code(of: text)
    if let code {
      self =
        code == document.own.code
        ? document.own : Tongue(code: code, isRightToLeft: script.isRightToLeft)
    } else if script == document.script {
      self = document.own
    } else {
      self.init(code: script.languageTag, isRightToLeft: script.isRightToLeft)
    }
  }
}

/// What a document's own words are in.
struct DocumentTongue {
  let own: Tongue
  let script: Script

  init(_ words: Words) {
    own = Tongue(words.language)
    script = Script(of: words.export.contents) ?? .latin
  }

  /// Where its own words are not at hand.
  init(_ language: Language) {
    (own, script) = (Tongue(language), language.isRightToLeft ? .arabic : .latin)
  }
}

extension Script {
  /// A language tag (BCP 47) of no language in this script.
  fileprivate var languageTag: String {
    switch self {
    case .latin: "und-Latn"
    case .arabic: "und-Arab"
    case .hebrew: "und-Hebr"
    case .cyrillic: "und-Cyrl"
    case .greek: "und-Grek"
    case .han: "und-Hani"
    case .kana: "ja"
    case .hangul: "ko"
    case .devanagari: "und-Deva"
    case .thai: "und-Thai"
    case .otherRightToLeft, .other: "und"
    }
  }
}
