import Terminal

/// What one row shows of a longer text, so that the cursor is in view.
struct EditorWindow {
  let text: String
  /// The cursor's column within the row.
  let cursor: Int

  init(_ editor: TextEditor, columns: Int) {
    let columns = max(1, columns)
    var start = editor.text.startIndex
    var typed = DisplayWidth.columns(of: editor.textBeforeCursor)
    while typed >= columns, start < editor.cursor {
      start = editor.text.index(after: start)
      typed = DisplayWidth.columns(of: editor.text[start..<editor.cursor])
    }
    text = String(editor.text[start...]).padded(columns: columns)
    cursor = min(typed, columns - 1)
  }
}
