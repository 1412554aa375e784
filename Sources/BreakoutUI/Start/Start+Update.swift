import BreakoutModel
import BreakoutWords
import Terminal

extension Start {
  public mutating func update(_ message: StartMessage) -> [StartEffect] {
    switch message {
    case .input(let event): return take(event)
    case .removed(let path):
      notice = items.first { $0.path == path }.map { words.start.removed(fitted($0.title)) } ?? ""
      drop(path: path)
    case .notRemoved(let sentence): notice = sentence
    }
    return []
  }

  private mutating func take(_ event: InputEvent) -> [StartEffect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text) where mode == .list && !isTooSmall:
      filter.insert(text)
      selection = 0
    case .resize(let size): self.size = size
    case .hangup, .terminate: return [.quit]
    case .paste, .mouse, .escapeWithdrawn: break
    }
    return []
  }

  private mutating func press(_ pressed: Key) -> [StartEffect] {
    // The answer to a question is a key of a Latin board, also on another one.
    let key =
      place == .removal || place == .help ? KeyboardLayout.latin(pressed) ?? pressed : pressed
    let command = StartTable.command(for: key, in: place)
    // In a window that is too small to show what keys would do, they wait.
    if isTooSmall, ![.redraw, .suspend, .leave].contains(command) { return [] }
    if let command { return run(command) }
    guard mode == .list else { return [] }
    let before = filter.text
    _ = filter.handle(key)
    if filter.text != before {
      selection = 0
      notice = ""
    }
    return []
  }

  private mutating func run(_ command: StartCommand) -> [StartEffect] {
    notice = ""
    switch command {
    case .open: return selected.map { [.open(path: $0.path)] } ?? []
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .remove: askRemoval()
    case .confirmRemoval:
      guard case .removal(let item) = mode else { return [] }
      mode = .list
      return [.remove(item)]
    case .keep:
      if case .removal(let item) = mode { notice = words.start.kept(fitted(item.title)) }
      mode = .list
    case .clear:
      filter.setText("")
      selection = 0
    case .help: mode = .help(top: 0)
    case .closeHelp: mode = .list
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return [.quit]
    }
    return []
  }

  private var pageRows: Int { max(1, StartLayout(self).list.rows - 1) }

  private mutating func move(by step: Int) {
    if case .help(let top) = mode {
      let most = max(0, StartHelp.lines(columns: size.columns - 2).count - (size.rows - 4))
      mode = .help(top: min(most, max(0, top + step)))
    } else {
      selection = selection.moved(by: step, among: shown.count)
    }
  }

  private mutating func askRemoval() {
    guard let item = selected else { return }
    guard item.isSession else {
      notice = words.start.onlySessions
      return
    }
    mode = .removal(item)
  }
}
