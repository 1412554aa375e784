import BreakoutModel
import BreakoutWords
import Terminal

/// The targets that fit what is typed in the field for them, to be chosen with Tab.
struct SDGChoice {
  let lines: [(text: String, style: Style)]
  /// The numbers that Tab offers one after the other; none where a whole number stands already.
  let numbers: [String]
  /// What a number replaces.
  let replaced: Range<Int>

  /// `nil` where the cursor is elsewhere.
  init?(_ form: Form) {
    guard form.recommendationField == .sdgTargets else { return nil }
    let text = form[form.focus]
    let field = ListField(text)
    replaced = field.start..<text.count
    let chosen = SDGTarget.numbered(field.typed)
    let found = chosen == nil && !field.typed.isEmpty ? SDGTarget.matching(field.typed) : []
    numbers = found.map(\.number)
    let before = field.finished.compactMap(SDGTarget.numbered)
    if field.typed.isEmpty {
      lines =
        before.map { Self.line($0, "  ") }
        + [(words.recommendations.typeTarget, Theme.quiet)]
    } else if let chosen {
      lines = [Self.line(chosen, "▸ ")] + before.map { Self.line($0, "  ") }
    } else if found.isEmpty {
      lines = [(DraftingFinding.unknownSDGTarget(field.typed).sentence, Theme.warning)]
    } else {
      lines = found.prefix(12).enumerated().map { Self.line($1, $0 == 0 ? "▸ " : "  ") }
    }
  }

  private static func line(_ target: SDGTarget, _ mark: String) -> (String, Style) {
    ("\(mark)\(target.number)  \(target.wording)", mark == "▸ " ? Theme.title : Theme.quiet)
  }
}
