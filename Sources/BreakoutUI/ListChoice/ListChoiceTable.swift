import BreakoutWords
import Terminal

/// Everything a person can ask while the points of a note are chosen.
enum ListChoiceCommand: String, CaseIterable, Sendable {
  case take, up, down, pageUp, pageDown, nextList, previousList
  case takeOut, bringBack, type, accept, stopTyping, redraw, suspend, leave
}

/// Where its keys go.
enum ListChoicePlace: String, CaseIterable, Sendable {
  case choosing
  /// A point is typed.
  case typing
}

/// The keys and what the bottom line says of them, the most important first.
enum ListChoiceTable {
  struct Entry: Sendable {
    let command: ListChoiceCommand
    let place: ListChoicePlace
    let keys: [Key]
    /// One to three words for the bottom line; `nil` is not shown there.
    let hint: (@Sendable (Words.ListChoice) -> String)?
  }

  static let entries: [Entry] = [
    Entry(command: .take, place: .choosing, keys: [.enter], hint: \.takeHint),
    Entry(command: .takeOut, place: .choosing, keys: ["x", .delete], hint: \.takeOutHint),
    Entry(command: .type, place: .choosing, keys: ["t"], hint: \.typeHint),
    Entry(command: .bringBack, place: .choosing, keys: ["u"], hint: \.bringBackHint),
    Entry(command: .nextList, place: .choosing, keys: [.tab], hint: \.nextListHint),
    Entry(command: .previousList, place: .choosing, keys: [.backTab], hint: nil),
    Entry(command: .up, place: .choosing, keys: [.up, "k"], hint: nil),
    Entry(command: .down, place: .choosing, keys: [.down, "j"], hint: nil),
    Entry(command: .pageUp, place: .choosing, keys: [.pageUp], hint: nil),
    Entry(command: .pageDown, place: .choosing, keys: [.pageDown], hint: nil),
    Entry(
      command: .leave, place: .choosing, keys: [.escape, "q", .control("c")], hint: \.leaveHint),
    Entry(command: .accept, place: .typing, keys: [.enter], hint: \.acceptHint),
    Entry(command: .stopTyping, place: .typing, keys: [.escape], hint: \.stopTypingHint),
    Entry(command: .leave, place: .typing, keys: [.control("c")], hint: nil),
    Entry(command: .redraw, place: .choosing, keys: [.control("l")], hint: nil),
    Entry(command: .redraw, place: .typing, keys: [.control("l")], hint: nil),
    Entry(command: .suspend, place: .choosing, keys: [.control("z")], hint: nil),
    Entry(command: .suspend, place: .typing, keys: [.control("z")], hint: nil),
  ]

  static func command(for key: Key, in place: ListChoicePlace) -> ListChoiceCommand? {
    entries.first { $0.place == place && $0.keys.contains(key) }?.command
  }

  /// Those of the commands that mean something now: with nothing listed nothing can be taken out, and one list has no
  /// next one.
  static func hints(of choice: ListChoice) -> [HintRow.Hint] {
    let entries = entries.filter { entry in
      guard entry.place == choice.place else { return false }
      return switch entry.command {
      case .bringBack: !choice.refused.isEmpty
      case .takeOut: !choice.offers.isEmpty
      case .nextList: choice.offers.count > 1
      default: true
      }
    }
    return entries.compactMap { entry in
      guard let key = entry.keys.first, let hint = entry.hint else { return nil }
      return (key.name, hint(words.listChoice))
    }
  }
}
