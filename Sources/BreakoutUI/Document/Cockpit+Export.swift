import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// The document goes to files.
extension Cockpit {
  mutating func showExport() -> [Effect] {
    if case .document(.export) = panel { return [] }
    var choice = exporting.choice
    if case .document(.preview(let preview)) = panel {
      choice.template = preview.page.source.template
    }
    show(.export(ExportDialog(choice: choice, report: reportState)))
    return plan()
  }

  /// Asks what would be written as it is chosen now.
  private func plan() -> [Effect] {
    guard case .document(.export(let dialog)) = panel else { return [] }
    return [.planExport(dialog.order(unsaved: outbox.drafts))]
  }

  mutating func didPlan(_ plan: ExportPlan) {
    guard case .document(.export(var dialog)) = panel else { return }
    dialog.plan = plan
    panel = .document(.export(dialog))
  }

  /// Another seat may have changed the record.
  mutating func follow(_ dialog: ExportDialog) -> [Effect] {
    var dialog = dialog
    let before = dialog.report.source
    follow(&dialog.report)
    guard dialog.report.source != before else { return [] }
    if !dialog.rows.contains(dialog.focus) { dialog.focus = .template }
    panel = .document(.export(dialog))
    return plan()
  }

  mutating func handle(_ dialog: ExportDialog, _ command: Command?, _ key: Key) -> [Effect] {
    var dialog = dialog
    let before = dialog.choice
    switch command {
    case .up, .previousField: dialog.move(by: -1)
    case .down, .nextField: dialog.move(by: 1)
    case .chooseEarlier: dialog.change(by: -1)
    case .chooseLater: dialog.change(by: 1)
    case .toggleFormat:
      if dialog.focus != .formats {
        dialog.change(by: 1)
      } else if let lack = dialog.toggleFormat() {
        say(lack, isProblem: true)
      }
    case .showGaps:
      panel = .document(.export(dialog))
      showGaps()
      return []
    case .accept:
      if case .hit(let place) = dialog.focus {
        panel = .document(.export(dialog))
        return go(to: dialog.report.hits[place].place)
      }
      return write(dialog)
    case .leave:
      exporting.choice = dialog.choice
      panel = nil
      return []
    default:
      guard dialog.isEditing else { return sayUnknown(key) }
      var text = dialog.text
      _ = text.handle(key)
      dialog.text = text
    }
    panel = .document(.export(dialog))
    return dialog.choice == before ? [] : plan()
  }

  /// The version is recorded first, so that its number is in its files and never given again (product rule
  /// F27).
  private mutating func write(_ dialog: ExportDialog) -> [Effect] {
    guard !dialog.formats.isEmpty else {
      say(words.document.chooseAFormat, isProblem: true)
      return []
    }
    let choice = dialog.choice
    if let lack = dialog.plan?.folderLack {
      var dialog = dialog
      dialog.focus = .folder
      panel = .document(.export(dialog))
      say(lack, isProblem: true)
      return []
    }
    if let problem = choice.problem {
      var dialog = dialog
      dialog.focus = .details
      panel = .document(.export(dialog))
      say(problem, isProblem: true)
      return []
    }
    let order = dialog.order(unsaved: outbox.drafts)
    let issuing = Intent.document(
      .issue(
        order.state, gaps: order.gaps, essential: order.essential))
    if dialog.isDoubtful, let doubt = doubt(about: issuing) {
      var dialog = dialog
      dialog.focus = .reason
      panel = .document(.export(dialog))
      say(doubt.sentence, isProblem: true)
      return []
    }
    exporting.choice = choice
    panel = nil
    exporting.pending = order
    return ask(issuing)
  }

  /// Why the document cannot be validated as it is.
  private func doubt(about issuing: Intent) -> Refusal? {
    do {
      _ = try session.decide(issuing, at: now)
      return nil
    } catch {
      // Writing the same version once more needs no new reason.
      if case .issuedAlready = error { return nil }
      return error
    }
  }

  /// The files follow once the version is in the record, or cannot be.
  mutating func exportPending() -> [Effect] {
    guard let order = exporting.pending else { return [] }
    exporting.pending = nil
    return [.export(order)]
  }

  /// The document comes also when the record cannot be saved; its name then bears the entry.
  mutating func exportUnrecorded(because reason: String) -> [Effect] {
    exporting.unrecorded = reason
    return exportPending()
  }

  mutating func didExport(_ news: ExportNews) {
    var told: [String] = []
    if !news.written.isEmpty {
      told.append(Self.account(ofWritten: news.written, columns: max(20, size.columns - 4)))
    }
    if let reason = exporting.unrecorded { told.append(words.document.notRecorded(reason)) }
    told += news.problems
    if news.pending.isEmpty {
      exporting.unrecorded = nil
    } else {
      told.append(words.document.writing(words.lists.row(news.pending)))
    }
    let isProblem = !news.problems.isEmpty || exporting.unrecorded != nil
    guard !told.isEmpty else { return }
    say(told.joined(separator: " · "), isProblem: isProblem)
  }
}
