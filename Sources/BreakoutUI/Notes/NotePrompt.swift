import BreakoutModel
import BreakoutWords
import Terminal

/// What stands at the left of the note line: what the line will become, and whom it is put down to (product
/// rule F6), as much of it as a narrow screen has room for.
struct NotePrompt {
  private let cockpit: Cockpit
  /// What the line is, read once: it is asked for at each key.
  private let reading: NoteLine

  init(cockpit: Cockpit) {
    self.cockpit = cockpit
    reading = Self.reading(cockpit)
  }

  /// The recommendation that the line is; `nil` where it is anything else.
  var recommendation: RecommendationFields? {
    let text = cockpit.composer.editor.text
    // Of a short line more was read than it has, of a long one less.
    let isWhole = text.utf8.count >= Self.shortest && text.utf8.count <= Self.longest
    let whole = isWhole ? reading : NoteLine(parsing: text)
    if case .recommendation(let fields) = whole { return fields }
    return nil
  }

  /// The words, with a blank before and behind them.
  ///
  /// - Parameter columns: those of the screen.
  func text(columns: Int) -> String {
    let most = max(18, columns / 3)
    let kind = kind
    // On a narrow screen the text needs the room more than the whole word does.
    let kinds = columns < 60 ? [kind.short] : [kind.long, kind.short]
    var candidates: [String] = []
    if cockpit.isTyping, let who {
      let name = who.name ?? who.description
      if columns >= 60 {
        candidates = [who.description, name].map { " \(kinds[0]) ▸ \($0) ▸ " }
      }
      for kind in kinds {
        let left = most - DisplayWidth.columns(of: " \(kind) ▸  ▸ ")
        let first = name.split(separator: " ").first.map(String.init) ?? name
        if left >= 4 { candidates.append(" \(kind) ▸ \(first.fitted(columns: left)) ▸ ") }
      }
    }
    candidates += kinds.map { " \($0) ▸ " }
    return candidates.first { DisplayWidth.columns(of: $0) <= most } ?? " ▸ "
  }

  /// Shorter lines may be a mark with nothing behind it, longer ones are read at their ends, in bytes.
  private static let (shortest, longest) = (12, 600)

  /// The line as far as it is needed to tell what it is: of a long text its start and its end.
  private static func line(_ cockpit: Cockpit) -> String {
    let text = cockpit.composer.editor.text
    return text.utf8.count > longest ? String(text.prefix(300) + text.suffix(100)) : text
  }

  private static func reading(_ cockpit: Cockpit) -> NoteLine {
    let text = line(cockpit)
    let reading = cockpit.reading(text)
    // A mark with nothing behind it yet.
    if text.utf8.count < shortest, case .note(.note, _, _, _) = reading {
      switch cockpit.reading(text + "x") {
      case .command, .substitution: break
      case let other: return other
      }
    }
    return reading
  }

  /// In full, and for a narrow screen.
  private var kind: (long: String, short: String) {
    if cockpit.recordDoubt != nil { return (words.notes.promptDoubt, words.notes.promptDoubtShort) }
    let isEdit = cockpit.composer.target != .new
    switch reading {
    case .empty:
      let text = isEdit ? words.notes.promptEdit : words.notes.promptNote
      return (text, text)
    case .note(let kind, _, _, _):
      if case .note = cockpit.composer.target {
        return (words.notes.promptEdit(kind.name), words.notes.promptEdit)
      }
      return kind == .action
        ? withField(kind.name, kind.shortName) : (kind.name, kind.shortName)
    case .recommendation:
      if case .recommendation(let id) = cockpit.composer.target {
        return (words.notes.promptEdit("\(id)"), "\(id)")
      }
      return withField(words.notes.promptRecommendation, words.notes.promptRecommendationShort)
    case .offTheRecord: return offTheRecord
    case .command: return (words.notes.promptCommand, words.notes.promptCommand)
    case .substitution(let change):
      if case .offTheRecord = cockpit.correctable(change.old) {
        return offTheRecord
      }
      return (words.notes.promptCorrection, words.notes.promptCorrectionShort)
    case .continuation:
      switch cockpit.lastWritten {
      case .offTheRecord: return offTheRecord
      case .recommendation(let id): return (words.notes.promptMore(of: "\(id)"), "\(id)")
      default: return (words.notes.promptMoreOfTheNote, words.notes.promptMoreShort)
      }
    }
  }

  private var offTheRecord: (long: String, short: String) {
    (words.notes.promptOffTheRecord, words.notes.promptOffTheRecordShort)
  }

  /// Behind a bar what stands there will be a field of its own, which is named.
  private func withField(_ long: String, _ short: String) -> (long: String, short: String) {
    guard let field = RecommendationLine.fieldAtEnd(of: Self.line(cockpit)) else {
      return (long, short)
    }
    let name = words.recommendations.fieldOfTheLine(field)
    return ("\(short) · \(name)", name)
  }

  /// Whoever gets it when Enter is pressed now: whom the line names, else who has the floor.
  private var who: Speaker? {
    let composer = cockpit.composer
    let current: Speaker? =
      switch composer.target {
      case .new:
        cockpit.session.noteSpeaker(begun: composer.startedAt ?? cockpit.now, at: cockpit.now)
      case .note(let id): cockpit.session.notes[id]?.speaker
      case .recommendation, .offTheRecord: nil
      }
    switch reading {
    case .empty: return current
    case .note(_, _, .nobody, _): return Speaker(name: words.notes.promptNobody, constituency: nil)
    case .note(let kind, _, .current, _) where kind.isOfTheRoom && composer.target == .new:
      return nil
    case .note(_, _, let said, _): return said.speaker(current: current)
    case .recommendation(let fields):
      return fields.proposer.isEmpty ? nil : Speaker(name: fields.proposer, constituency: nil)
    default: return nil
    }
  }
}
