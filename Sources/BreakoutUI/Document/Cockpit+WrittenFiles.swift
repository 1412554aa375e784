import BreakoutModel
import BreakoutWords
import Terminal

extension Cockpit {
  /// Which files were written, in one line: formats of the same name share it, and a long path loses its
  /// beginning, because the name's end is what tells it from others.
  static func account(ofWritten paths: [String], columns: Int) -> String {
    guard let first = paths.first else { return "" }
    let others = paths.dropFirst()
    let named = { (first: String) in
      others.count >= mostNamed
        ? words.document.moreBeside(first, others.count)
        : words.lists.eachOf([first] + others.map { name($0, beside: paths[0]) })
    }
    let space = columns - DisplayWidth.columns(of: words.document.written(named("")))
    return words.document.written(named(first.end(columns: max(space, 12))))
  }

  /// The ending alone where the names are the same.
  private static func name(_ path: String, beside first: String) -> String {
    let (stem, ending) = PathParts.split(path)
    return PathParts.split(first).stem.hasSuffix(stem) ? ending : path
  }

  /// More are counted, not named.
  private static let mostNamed = 4
}

extension String {
  /// Its end, behind `…` where the whole does not fit.
  fileprivate func end(columns: Int) -> String {
    guard DisplayWidth.columns(of: self) > columns else { return self }
    var start = startIndex
    while start < endIndex, DisplayWidth.columns(of: self[start...]) > columns - 1 {
      formIndex(after: &start)
    }
    return "…" + self[start...]
  }
}
