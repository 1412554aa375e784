import BreakoutModel

/// The addressees that begin with what is typed: those of the usual list, then the free ones that this
/// session has used (product rule F7).
struct AddresseeChoice {
  let names: [String]
  /// What a name replaces.
  let replaced: Range<Int>

  /// `nil` where the cursor is elsewhere.
  init?(_ form: Form, in session: Session) {
    guard form.recommendationField == .addressees else { return nil }
    let text = form[form.focus]
    let field = ListField(text)
    replaced = field.start..<text.count
    let key = field.typed.folded
    guard !key.isEmpty else {
      names = []
      return
    }
    var all = Addressee.names
    for one in session.sortedRecommendations {
      for name in one.fields.addressees where !all.contains(name) { all.append(name) }
    }
    // A name that stands there whole is chosen already.
    let isWhole = all.contains { $0.folded == key }
    names = isWhole ? [] : all.filter { $0.folded.hasPrefix(key) && !field.finished.contains($0) }
  }
}
