import BreakoutWords
import Terminal

/// Every command by its name, narrowed down by what is typed.
struct Palette: Equatable, Sendable {
  var query = TextEditor(isMultiline: false)
  var selection = 0

  /// The commands whose names hold the typed letters in their order, the best first.
  var matches: [Command] {
    let letters = Array(query.text.lowercased().filter { !$0.isWhitespace && $0 != "-" })
    guard !letters.isEmpty else { return CommandTable.palette }
    return CommandTable.palette.enumerated()
      .compactMap { place, command in
        Self.score(letters, in: command.name).map { (score: $0, place: place, command: command) }
      }
      .sorted { ($0.score, $0.place) < ($1.score, $1.place) }
      .map(\.command)
  }

  var selected: Command? {
    let matches = matches
    return matches.indices.contains(selection) ? matches[selection] : matches.first
  }

  mutating func move(by step: Int) {
    selection = selection.moved(by: step, among: matches.count)
  }

  /// Lower is better: letters at word starts and next to each other cost nothing. `nil` is no match.
  private static func score(_ letters: [Character], in name: String) -> Int? {
    var cost = 0
    var next = 0
    var previousMatched = false
    var isWordStart = true
    for character in name {
      if next < letters.count, character == letters[next] {
        if !isWordStart, !previousMatched { cost += 3 }
        next += 1
        previousMatched = true
      } else {
        if next < letters.count, next > 0 { cost += 1 }
        previousMatched = false
      }
      isWordStart = character == " "
    }
    guard next == letters.count else { return nil }
    let typed = String(letters)
    let start = name.filter { $0 != " " }
    return start == typed ? cost - 20 : start.hasPrefix(typed) ? cost - 10 : cost
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
