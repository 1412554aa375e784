import BreakoutModel

/// The addressees that begin with what is typed: those of the agenda, the usual ones, then the free ones
/// that this session has used (product rule F7).
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
    let all = session.addressees
    // A name that stands there whole is chosen already.
    let isWhole = all.contains { $0.folded == key }
    names = isWhole ? [] : all.filter { $0.folded.hasPrefix(key) && !field.finished.contains($0) }
  }
}
