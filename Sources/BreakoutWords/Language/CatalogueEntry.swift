/// A message of a catalogue, or of the template from which catalogues are made.
public struct CatalogueEntry: Hashable, Sendable {
  /// Under what it stands, e.g. `votes.missing`.
  public var key: String
  /// What translators should know.
  public var note: String
  /// The English sentence, or its form for one.
  public var english: String
  /// The English form for other numbers than one.
  public var englishPlural: String?
  /// The translation, in one form or in those of the language; empty in a template.
  public var forms: [String]
  /// Whether the translation was taken from a similar sentence and nobody has looked at it.
  public var isFuzzy = false

  public init(
    key: String, note: String = "", english: String, englishPlural: String? = nil,
    forms: [String] = []
  ) {
    self.key = key
    self.note = note
    self.english = english
    self.englishPlural = englishPlural
    self.forms = forms
  }

  /// Why a translation is not used.
  public enum Fault: Equatable, Sendable {
    case missing
    case fuzzy
    /// It has so many forms where the language has others.
    case wrongForms(Int, of: Int)
    /// It lacks what is put into the sentence at this number, or holds a part that the sentence has not.
    case wrongPart(Int)
  }

  /// Why the translation is not used; `nil` where it is.
  ///
  /// - Parameter count: how many forms the language has for numbers.
  public func fault(forms count: Int) -> Fault? {
    guard forms.contains(where: { !$0.isEmpty }) else { return .missing }
    guard !isFuzzy else { return .fuzzy }
    let due = englishPlural == nil ? 1 : count
    let given = forms.count { !$0.isEmpty }
    guard forms.count == due, given == due else { return .wrongForms(given, of: due) }
    let needed = Pattern(englishPlural ?? english).parts
    for form in forms {
      // "One vote" may go without its number.
      let parts = Pattern(form).parts
      let free = englishPlural == nil ? [] : needed.subtracting(Pattern(english).parts)
      let odd = parts.symmetricDifference(needed).subtracting(free)
      if let part = odd.min() { return .wrongPart(part + 1) }
    }
    return nil
  }
}
