import BreakoutModel

extension Cockpit {
  /// Tab in a field for a name or an SDG target completes it, again with the next one that fits; `nil`
  /// where nothing does.
  func completed(_ form: Form) -> Form? {
    var form = form
    // Where only one fits, another Tab goes on to the next field.
    if let cycle = form.completion, cycle.candidates.count > 1 || form.takesName {
      form.offer(cycle)
      return form
    }
    guard form.completion == nil, let cycle = candidates(form), !cycle.candidates.isEmpty else {
      return nil
    }
    form.offer(cycle)
    return form
  }

  private func candidates(_ form: Form) -> CompletionCycle? {
    if let choice = SDGChoice(form) {
      return CompletionCycle(candidates: choice.numbers, replaced: choice.replaced, next: 0)
    }
    if let choice = AddresseeChoice(form, in: session) {
      return CompletionCycle(candidates: choice.names, replaced: choice.replaced, next: 0)
    }
    guard form.takesName else { return nil }
    let text = form[form.focus]
    return Completion.candidates(for: text, cursorOffset: text.count, knowing: names)
      .map { CompletionCycle(candidates: $0.candidates, replaced: $0.replaced, next: 0) }
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
