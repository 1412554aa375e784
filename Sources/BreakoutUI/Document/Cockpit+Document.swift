import BreakoutModel
import BreakoutWords
import Terminal

/// The pages about the document.
extension Cockpit {
  mutating func show(_ page: DocumentPanel) {
    isTyping = false
    notice = nil
    lead(to: .document(page))
  }

  mutating func handle(_ page: DocumentPanel, _ command: Command?, _ key: Key) -> [Effect] {
    switch page {
    case .preview(let preview): handle(preview, command, key)
    case .export(let dialog): handle(dialog, command, key)
    case .gaps(let list): handle(list, command, key)
    case .readBack(let reading): handle(reading, command, key)
    case .regime(let choice): handle(choice, command, key)
    }
  }

  mutating func wheel(_ page: DocumentPanel, by step: Int) -> [Effect] {
    switch page {
    case .preview(var preview):
      if preview.contents == nil { preview.scroll(by: step * 3) } else { preview.choose(by: step) }
      panel = .document(.preview(preview))
    case .export(var dialog):
      dialog.move(by: step)
      panel = .document(.export(dialog))
    case .gaps(var list):
      list.move(by: step)
      panel = .document(.gaps(list))
    case .readBack(var reading):
      reading.move(by: step)
      panel = .document(.readBack(reading))
    case .regime: break
    }
    return []
  }

  /// Keeps the pages as the record is now.
  mutating func followInDocument() -> [Effect] {
    followInPreview()
    guard case .document(let page) = panel else { return [] }
    switch page {
    case .gaps(var list):
      follow(&list.state)
      panel = .document(.gaps(list))
    case .export(let dialog): return follow(dialog)
    case .readBack(var reading):
      reading.follow(session)
      panel = .document(.readBack(reading))
    case .preview, .regime: break
    }
    return []
  }

  var reportState: ReportState { ReportState(reportSource, of: session) }

  private var reportSource: ReportState.Source {
    ReportState.Source(seq: session.lastSeq, unsaved: outbox.drafts)
  }

  mutating func follow(_ state: inout ReportState) {
    if state.source != reportSource { state = reportState }
  }
}

extension DocumentPanel {
  /// Pasted text, where text is typed.
  mutating func insert(_ text: String) {
    switch self {
    case .preview(var preview):
      preview.query?.insert(text)
      self = .preview(preview)
    case .export(var dialog):
      dialog.text.insert(text)
      self = .export(dialog)
    case .gaps, .readBack, .regime: break
    }
  }
}
