import BreakoutModel
import BreakoutWords
import Terminal

/// The screen that `breakout` alone shows: what can be opened, filtered as one types.
///
/// It knows nothing of the disk: `update` answers with what is to be done, and is told how it went.
public struct Start: Sendable {
  private(set) var items: [StartItem]
  var filter = TextEditor(isMultiline: false)
  /// The selected one of those that are shown.
  var selection = 0
  var mode = Mode.list
  /// What to say in a sentence; empty for nothing.
  var notice = ""
  public internal(set) var size: Size
  let now: Timestamp
  /// Minutes east of UTC, by which last acts are told.
  let utcOffsetMinutes: Int

  enum Mode: Equatable, Sendable {
    case list
    case removal(StartItem)
    case help(top: Int)
  }

  /// - Parameters:
  ///   - items: in any order of the lists, and within each as they are to stand.
  ///   - unreadable: how many sessions there are besides that cannot be read.
  public init(
    _ items: [StartItem], unreadable: Int = 0, size: Size, now: Timestamp, utcOffsetMinutes: Int
  ) {
    self.items = StartSection.allCases.flatMap { section in items.filter { $0.section == section } }
    notice = unreadable == 0 ? "" : words.start.unreadable(unreadable)
    self.size = size
    self.now = now
    self.utcOffsetMinutes = utcOffsetMinutes
  }

  /// Those that have what is typed.
  var shown: [StartItem] {
    let words = filter.text.folded.split(separator: " ").map(String.init)
    return words.isEmpty ? items : items.filter { $0.has(words) }
  }

  var selected: StartItem? {
    let shown = shown
    return shown.indices.contains(selection) ? shown[selection] : nil
  }

  /// Where the keys go now.
  var place: StartPlace {
    switch mode {
    case .list: filter.isEmpty ? .browsing : .filtering
    case .removal: .removal
    case .help: .help
    }
  }

  mutating func drop(path: String) {
    items.removeAll { $0.path == path }
    selection = selection.moved(by: 0, among: shown.count)
  }
}
