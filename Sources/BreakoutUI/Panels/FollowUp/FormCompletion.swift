import BreakoutModel

extension Cockpit {
  /// Tab in a field for a name completes it, again with the next one that fits; false where nothing does.
  func completed(_ form: Form) -> Form? {
    guard form.takesName else { return nil }
    var form = form
    if let cycle = form.completion {
      form.offer(cycle)
      return form
    }
    let text = form[form.focus]
    guard
      let found = Completion.candidates(for: text, cursorOffset: text.count, knowing: names)
    else { return nil }
    form.offer(CompletionCycle(candidates: found.candidates, replaced: found.replaced, next: 0))
    return form
  }
}

extension Form {
  fileprivate var takesName: Bool {
    switch purpose {
    case .parkedOwner: focus == 0
    default: false
    }
  }

  fileprivate mutating func offer(_ cycle: CompletionCycle) {
    guard !cycle.candidates.isEmpty else { return }
    let text = self[focus]
    let candidate = cycle.candidates[cycle.next % cycle.candidates.count]
    let start = text.index(text.startIndex, offsetBy: cycle.replaced.lowerBound)
    let end = text.index(start, offsetBy: cycle.replaced.count)
    fields[focus].editor.setText(text[..<start] + candidate + text[end...])
    var cycle = cycle
    cycle.replaced = cycle.replaced.lowerBound..<(cycle.replaced.lowerBound + candidate.count)
    cycle.next = (cycle.next + 1) % cycle.candidates.count
    completion = cycle
  }
}
