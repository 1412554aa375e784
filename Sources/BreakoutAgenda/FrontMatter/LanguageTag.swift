/// A language as its tag says it (BCP 47): `fr`, `pt-BR`, `zh-Hant`, also written `zh_hant`.
public enum LanguageTag {
  /// The tag as it is usually spelled; `nil` where the text is none.
  ///
  /// Of a tag's parts, language, script, region and variants are read; nobody names catalogues by others.
  public static func parse(_ text: String) -> String? {
    guard let parts = text.wholeMatch(of: pattern)?.output else { return nil }
    let script = parts.script.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    let variants = parts.variants.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    return ([parts.language.lowercased(), script, parts.region?.uppercased()] + variants)
      .compactMap(\.self).joined(separator: "-")
  }

  private static var pattern:
    Regex<
      (
        Substring, language: Substring, script: Substring?, region: Substring?, variants: Substring
      )
    >
  {
    #/
      (?<language> [A-Za-z]{2,3})
      (?: [\-_] (?<script> [A-Za-z]{4}))?
      (?: [\-_] (?<region> [A-Za-z]{2} | [0-9]{3}))?
      (?<variants> (?: [\-_] (?: [A-Za-z0-9]{5,8} | [0-9][A-Za-z0-9]{3}))*)
    /#
  }

  /// The tag of a language whose name somebody has written instead; `nil` for a name that is not known.
  static func named(_ name: String) -> String? { names[name.plainWord] }

  /// The six languages and German, in English and in themselves.
  private static let names = [
    "arabic": "ar", "العربية": "ar", "عربي": "ar", "chinese": "zh", "中文": "zh", "汉语": "zh",
    "漢語": "zh", "english": "en", "french": "fr", "français": "fr", "francais": "fr", "german": "de",
    "deutsch": "de", "russian": "ru", "русский": "ru", "spanish": "es", "español": "es",
    "espanol": "es",
  ]
}
