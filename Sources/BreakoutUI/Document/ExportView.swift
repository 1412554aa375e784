import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// Draws what is asked before the document is written.
struct ExportView {
  let dialog: ExportDialog

  /// One row of the page.
  private struct Line {
    var text: String
    var style = Style.plain
    var row: ExportDialog.Row?
    /// The columns of the format under the cursor.
    var part: Range<Int>?
  }

  func draw(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let rest = PanelView.heading(
      words.document.writeHeading, &canvas, rect)
    let lines = lines(columns: rest.columns)
    let focus = lines.firstIndex { $0.row == dialog.focus } ?? 0
    let top = rest.firstShown(of: lines.count, around: focus)
    var cursor: Position?
    for (offset, line) in lines.dropFirst(top).prefix(rest.rows).enumerated() {
      let row = rest.row(offset)
      canvas.put(line.text.fitted(columns: row.columns), at: row.origin, style: line.style)
      guard let own = line.row, own == dialog.focus else { continue }
      if dialog.isEditing {
        let start = label(row.columns)
        let window = EditorWindow(dialog.text, columns: max(1, row.columns - start))
        canvas.put(
          window.text, at: Position(column: row.left + start, row: row.top), style: Theme.field)
        cursor = Position(column: row.left + start + window.cursor, row: row.top)
      } else if let part = line.part {
        let rect = Rect(
          column: row.left + part.lowerBound, row: row.top, columns: part.count, rows: 1)
        canvas.restyle(rect.intersection(row), adding: Theme.selected)
      } else if own != .formats {
        canvas.restyle(row, adding: Theme.selected)
      }
    }
    return cursor
  }

  /// The columns before what is chosen.
  private func label(_ columns: Int) -> Int { columns < 60 ? 13 : 16 }

  private func lines(columns: Int) -> [Line] {
    let label = label(columns)
    func labelled(_ name: String, _ text: String, _ row: ExportDialog.Row?) -> Line {
      Line(text: name.padded(columns: label) + text, row: row)
    }
    var lines = [labelled(words.document.document, "‹ \(dialog.choice.template.name) ›", .template)]
    if dialog.choice.template == .record {
      let chosen = dialog.choice.hasNotes ? words.document.withNotes : words.document.withoutNotes
      lines.append(labelled(words.document.notes, "‹ \(chosen) ›", .notes))
    }
    lines += formatLines(columns: columns) + lackLines(columns: columns)
    lines.append(labelled(words.document.state, "‹ \(stateWords) ›", .state))
    switch dialog.choice.state {
    case .draft: break
    case .circulated:
      lines.append(labelled(words.document.commentsBy, dialog.choice.commentsBy.text, .details))
    case .validated:
      lines.append(labelled(words.document.validatedBy, dialog.choice.validatedBy.text, .details))
    }
    if dialog.isDoubtful {
      lines +=
        doubtLines + [labelled(words.document.allTheSame, dialog.choice.reason.text, .reason)]
    }
    // Before the files, of which there may be many: it must be seen on any screen.
    lines += hitHead
    lines += fileLines(columns: columns)
    lines.append(Line(text: ""))
    return lines + hitLines + gapLines
  }

  /// What stands in the way of "validated".
  private var doubtLines: [Line] {
    let open = dialog.report.isClosed ? [] : [words.document.sessionIsNotClosed]
    let missing = dialog.report.gaps.filter(\.isEssential).map(\.sentence)
    let first = (open + missing).prefix(3)
    let rest = open.count + missing.count - first.count
    let more = rest > 0 ? [words.document.andMore(rest)] : []
    return [Line(text: words.document.notValidYet, style: Theme.problem)]
      + (first + more).map { Line(text: "  " + $0, style: Theme.quiet) }
  }

  private var stateWords: String {
    switch dialog.choice.state {
    case .draft: words.document.draft
    case .circulated: words.document.circulated
    case .validated: words.document.validated
    }
  }

  /// The boxes, in as many rows as they take; the one with the cursor carries the focus.
  private func formatLines(columns: Int) -> [Line] {
    var lines: [Line] = []
    let label = label(columns)
    var line = Line(text: words.document.formats.padded(columns: label))
    for (place, format) in (dialog.plan?.formats ?? []).enumerated() {
      let box = "[\(dialog.isChosen(format) ? "x" : " ")] \(format.name)"
      let used = DisplayWidth.columns(of: line.text)
      if used + 2 + DisplayWidth.columns(of: box) > columns, used > label {
        lines.append(line)
        line = Line(text: String(repeating: " ", count: label))
      } else if used > label {
        line.text += "  "
      }
      let start = DisplayWidth.columns(of: line.text)
      line.text += box
      if place == dialog.format {
        line.row = .formats
        line.part = start..<(start + DisplayWidth.columns(of: box))
      }
    }
    return lines + [line]
  }

  /// What to install before a format may be chosen: it must be known before the last minute.
  private func lackLines(columns: Int) -> [Line] {
    // On a narrow screen a command in a column of its own would be torn.
    let indent = columns < 60 ? 2 : label(columns)
    return (dialog.plan?.lacks ?? []).flatMap { lack in
      WrappedText(lack, columns: max(10, columns - indent)).lines.map { text in
        Line(text: "".padded(columns: indent) + text, style: Theme.warning)
      }
    }
  }

  private func fileLines(columns: Int) -> [Line] {
    guard let plan = dialog.plan else { return [] }
    let files = dialog.formats.flatMap(\.files)
    let names = files.isEmpty ? words.document.noFormatIsChosen : Self.shared(files)
    let label = label(columns)
    let wrapped = WrappedText(names, columns: max(10, columns - label)).lines
    let folder = dialog.choice.folder?.text ?? plan.folder
    let lack = plan.folderLack.map { lack in
      WrappedText(lack, columns: max(10, columns - label)).lines.map {
        Line(text: "".padded(columns: label) + $0, style: Theme.warning)
      }
    }
    return [
      Line(text: words.document.folder.padded(columns: label) + folder, row: .folder)
    ] + (lack ?? [])
      + wrapped.enumerated().map { place, text in
        Line(text: (place == 0 ? words.document.files : "").padded(columns: label) + text)
      }
  }

  /// Names that differ in their endings share what is before them.
  private static func shared(_ files: [String]) -> String {
    guard let first = files.first, let dot = first.lastIndex(of: ".") else { return "" }
    let stem = first[..<dot]
    let rest = files.dropFirst().map { name in
      name.hasPrefix(stem + ".") ? String(name.dropFirst(stem.count)) : name
    }
    return words.lists.row([first] + rest)
  }

  private var gapLines: [Line] {
    let gaps = dialog.report.gaps
    guard !gaps.isEmpty else {
      return [Line(text: words.document.nothingIsMissing, style: Theme.good)]
    }
    let head = words.document.listed(Gap.words(count: gaps.count))
    let first = gaps.prefix(3).map { Line(text: "  \($0.sentence)", style: Theme.quiet) }
    return [Line(text: head, style: Theme.warning)] + first
  }

  private var hitHead: [Line] {
    let count = dialog.report.hits.count
    guard count > 0 else { return [] }
    return [Line(text: words.document.namesAgainstTheRule(count), style: Theme.problem)]
  }

  private var hitLines: [Line] {
    dialog.report.hits.enumerated().map { place, hit in
      Line(text: "  " + words.document.hit(hit.found, hit.sentence), row: .hit(place))
    }
  }
}
