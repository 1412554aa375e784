import BreakoutModel
import BreakoutWords
import Terminal

/// What the choice of points asks for.
public enum ListChoiceEffect: Equatable, Sendable {
  /// The session begins with these points; the screen is over.
  case begin([AgendaPoint])
  case redraw
  case suspend
  case quit
}

extension ListChoice {
  public mutating func update(_ event: InputEvent) -> [ListChoiceEffect] {
    switch event {
    case .key(let key): return press(key)
    // Each line of what is pasted is a point.
    case .paste(let text) where !isTooSmall:
      for line in text.split(whereSeparator: \.isNewline) { add(String(line)) }
    case .resize(let size): self.size = size
    case .hangup, .terminate: return [.quit]
    case .paste, .mouse, .escapeWithdrawn: break
    }
    return []
  }

  private mutating func press(_ pressed: Key) -> [ListChoiceEffect] {
    let key = editor == nil ? KeyboardLayout.latin(pressed) ?? pressed : pressed
    let command = ListChoiceTable.command(for: key, in: place)
    // In a window that is too small to show what keys would do, they wait.
    if isTooSmall, ![.redraw, .suspend, .leave].contains(command) { return [] }
    notice = ""
    guard let command else {
      _ = editor?.handle(key)
      return []
    }
    return run(command)
  }

  private mutating func run(_ command: ListChoiceCommand) -> [ListChoiceEffect] {
    switch command {
    case .take: return [.begin(points)]
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -max(1, size.rows - 6))
    case .pageDown: move(by: max(1, size.rows - 6))
    case .nextList: goToList(1)
    case .previousList: goToList(-1)
    case .takeOut: takeOut()
    case .bringBack: bringBack()
    case .type: editor = TextEditor(isMultiline: false)
    case .accept:
      let text = editor?.text ?? ""
      // An empty line says that all are typed.
      editor = text.isEmpty ? nil : TextEditor(isMultiline: false)
      add(text)
    case .stopTyping:
      add(editor?.text ?? "")
      editor = nil
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return [.quit]
    }
    return []
  }
}
