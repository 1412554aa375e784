import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// The document in the pager.
extension Cockpit {
  mutating func showPreview() {
    show(.preview(Preview(page(.recommendations), rows: previewRows)))
  }

  private func page(_ template: ReportTemplate) -> PreviewPage { page(previewSource(template)) }

  private func page(_ source: PreviewPage.Source) -> PreviewPage {
    documentWords.speak { PreviewPage(source, of: session) }
  }

  private func previewSource(_ template: ReportTemplate) -> PreviewPage.Source {
    PreviewPage.Source(
      seq: session.lastSeq, template: template,
      columns: min(Self.widestPage, PreviewView.text(CockpitLayout(self).middle).columns),
      unsaved: outbox.drafts)
  }

  /// Wider lines are hard to read.
  private static let widestPage = 100

  private var previewRows: Int { max(1, PreviewView.text(CockpitLayout(self).middle).rows) }

  /// Follows what was changed, also at another seat, and the size of the window.
  mutating func followInPreview() {
    for place in scenes.indices where scenes[place...].dropFirst().allSatisfy(\.isHelp) {
      if case .document(.preview(let preview)) = scenes[place], let preview = followed(preview) {
        scenes[place] = .document(.preview(preview))
      }
    }
  }

  private func followed(_ preview: Preview) -> Preview? {
    let source = previewSource(preview.page.source.template)
    let rows = previewRows
    guard preview.page.source != source || preview.rows != rows else { return nil }
    var preview = preview
    let page = preview.page.source == source ? preview.page : page(source)
    preview.turn(to: page, rows: rows)
    return preview
  }

  mutating func handle(_ preview: Preview, _ command: Command?, _ key: Key) -> [Effect] {
    if preview.query != nil { return find(preview, command, key) }
    var preview = preview
    if preview.contents != nil {
      chooseHeading(&preview, command)
      panel = .document(.preview(preview))
      return []
    }
    let page = max(1, preview.rows - 1)
    switch command {
    case .up: preview.scroll(by: -1)
    case .down: preview.scroll(by: 1)
    case .pageUp: preview.scroll(by: -page)
    case .pageDown: preview.scroll(by: page)
    case .first: preview.go(to: 0)
    case .last: preview.go(to: .max)
    case .earlierHeading: preview.goToHeading(by: -1)
    case .laterHeading: preview.goToHeading(by: 1)
    case .listContents: preview.listContents()
    case .earlierTemplate: turn(&preview, by: -1)
    case .laterTemplate: turn(&preview, by: 1)
    case .search: preview.query = TextEditor(isMultiline: false)
    case .findNext: findAgain(&preview, by: 1)
    case .findPrevious: findAgain(&preview, by: -1)
    case .leave:
      panel = nil
      return []
    case .undo, .export, .showGaps: return command.map { run($0, key) } ?? []
    default: return sayUnknown(key)
    }
    panel = .document(.preview(preview))
    return []
  }

  private func turn(_ preview: inout Preview, by step: Int) {
    let template = ReportTemplate.allCases.next(after: preview.page.source.template, by: step)
    preview.turn(to: page(template), rows: previewRows)
  }

  private func chooseHeading(_ preview: inout Preview, _ command: Command?) {
    switch command {
    case .up: preview.choose(by: -1)
    case .down: preview.choose(by: 1)
    case .pageUp: preview.choose(by: -max(1, preview.rows - 1))
    case .pageDown: preview.choose(by: max(1, preview.rows - 1))
    case .first: preview.choose(by: -preview.page.headings.count)
    case .last: preview.choose(by: preview.page.headings.count)
    case .accept: preview.closeContents(going: true)
    case .leave: preview.closeContents(going: false)
    default: break
    }
  }

  private mutating func find(_ preview: Preview, _ command: Command?, _ key: Key) -> [Effect] {
    var preview = preview
    switch command {
    case .leave: preview.query = nil
    case .accept:
      let sought = preview.query?.text ?? ""
      preview.query = nil
      if !sought.isEmpty, !preview.find(sought) {
        say(words.document.doesNotOccur(sought), isProblem: true)
      }
    default: _ = preview.query?.handle(key)
    }
    panel = .document(.preview(preview))
    return []
  }

  private mutating func findAgain(_ preview: inout Preview, by step: Int) {
    guard !preview.findNext(by: step) else { return }
    let reason =
      preview.finding.map { words.document.doesNotOccur($0.words) }
      ?? words.document.nothingLookedFor
    say(reason, isProblem: true)
  }
}
