/// One point as it stands in the text, before its title, minutes and question are told apart.
struct PointDraft {
  /// The sub-heading that opens it; `nil` for an item of a list.
  var heading: AgendaPhrase?
  var blocks: [AgendaBlock]
  let line: Int
}
