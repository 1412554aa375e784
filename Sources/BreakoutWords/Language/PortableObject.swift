/// A catalogue as translators' tools keep it (GNU gettext's `.po`, and `.pot` for the template).
///
/// Source: GNU gettext manual, "The Format of PO Files".
public struct PortableObject: Equatable, Sendable {
  /// The header's fields, e.g. `Language` and `Plural-Forms`, in their order.
  public var head: [Field]
  public var entries: [CatalogueEntry]

  public struct Field: Equatable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What cannot be read, and in which line.
  public struct Problem: Error, Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
      case notUnderstood(String)
      /// A text without its closing quotation mark, or with an escape that there is not.
      case brokenText
      /// Translations without the sentence that they translate, or a sentence twice.
      case outOfPlace
      /// The header has no `Language`.
      case noLanguage
      /// The header's `Plural-Forms` cannot be read.
      case noPlurals
    }

    /// From 1.
    public let line: Int
    public let kind: Kind
  }

  public init(head: [Field], entries: [CatalogueEntry]) {
    self.head = head
    self.entries = entries
  }

  /// Reads a file.
  public init(_ text: String) throws(Problem) {
    var reader = PortableObjectReader()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      try reader.read(line, number: number + 1)
    }
    self = try reader.finish()
  }

  /// A field of the header.
  public func field(_ name: String) -> String? { head.first { $0.name == name }?.value }

  /// How many forms its language has for numbers, and when which is used.
  public func plurals() throws(Problem) -> PluralRule {
    guard let rule = field("Plural-Forms").flatMap(PluralRule.init) else {
      throw Problem(line: 1, kind: .noPlurals)
    }
    return rule
  }

  /// Its language; `X-Direction: rtl` or `ltr` where its code does not say from where it is read.
  public func language() throws(Problem) -> Language {
    guard let code = field("Language"), !code.isEmpty else {
      throw Problem(line: 1, kind: .noLanguage)
    }
    return Language(
      code: code.replacing("_", with: "-"),
      isRightToLeft: field("X-Direction").map { $0.lowercased() == "rtl" })
  }

  /// The messages to speak with.
  public func catalogue() throws(Problem) -> Catalogue {
    Catalogue(language: try language(), plurals: try plurals(), entries: entries)
  }

  /// The file as text.
  public var text: String {
    let fields = head.map { "\($0.name): \($0.value)\n" }.joined()
    let first = "msgid \"\"\nmsgstr \(Self.quoted(fields))\n"
    return ([first] + entries.map(Self.text)).joined(separator: "\n")
  }

  private static func text(_ entry: CatalogueEntry) -> String {
    var lines = entry.note.split(separator: "\n").map { "#. \($0)" }
    if entry.isFuzzy { lines.append("#, fuzzy") }
    lines += ["msgctxt \(quoted(entry.key))", "msgid \(quoted(entry.english))"]
    if let plural = entry.englishPlural {
      let forms = entry.forms.isEmpty ? ["", ""] : entry.forms
      lines.append("msgid_plural \(quoted(plural))")
      lines += forms.enumerated().map { "msgstr[\($0.offset)] \(quoted($0.element))" }
    } else {
      lines.append("msgstr \(quoted(entry.forms.first ?? ""))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text in quotation marks, one line of the file for each of its lines.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let pieces = lines.enumerated().map { place, line in
      let escaped = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\t", with: "\\t")
      return escaped + (place < lines.count - 1 ? "\\n" : "")
    }
    let kept = pieces.last == "" && pieces.count > 1 ? pieces.dropLast() : pieces[...]
    guard kept.count > 1 else { return "\"\(kept.first ?? "")\"" }
    return "\"\"\n" + kept.map { "\"\($0)\"" }.joined(separator: "\n")
  }
}
