import BreakoutWords
import Terminal

/// Every command, narrowed down by what is typed: its name, the words that people use for it, what it does.
struct Palette: Equatable, Sendable {
  var query = TextEditor(isMultiline: false)
  var selection = 0

  /// The commands that what is typed means, the best first.
  var matches: [Command] {
    guard let query = PaletteQuery(query.text) else { return CommandTable.palette }
    return CommandTable.palette.enumerated()
      .compactMap { place, command in
        query.rank(of: command).map { (rank: $0, place: place, command: command) }
      }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.command)
  }

  var selected: Command? {
    let matches = matches
    return matches.indices.contains(selection) ? matches[selection] : matches.first
  }

  mutating func move(by step: Int) {
    selection = selection.moved(by: step, among: matches.count)
  }
}

extension Palette: Scene {
  var place: Place { .palette }

  var takesText: Bool { true }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    var palette = self
    palette.query.insert(text)
    cockpit.panel = .palette(palette)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var palette = self
    palette.move(by: step)
    cockpit.panel = .palette(palette)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.accept, words.shell.run), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    PaletteView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}
