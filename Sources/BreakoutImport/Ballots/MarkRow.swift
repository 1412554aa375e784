import BreakoutModel

/// The marks of the ballot that is being read.
struct MarkRow: ~Copyable {
  private let marks = UnsafeMutableBufferPointer<UInt16>.allocate(
    capacity: BallotRules.mostOptions)
  private let rules: BallotRules
  private var dots = 0

  init(_ rules: BallotRules) {
    self.rules = rules
    marks.initialize(repeating: 0)
  }

  deinit { marks.deallocate() }

  /// Begins a ballot on this many options.
  mutating func begin(_ options: Int) {
    marks[..<options].update(repeating: 0)
    dots = 0
  }

  func isMarked(_ option: Int) -> Bool { marks[option] != 0 }

  subscript(option: Int) -> UInt16 {
    get { marks[option] }
    set { marks[option] = newValue }
  }

  /// Makes room for an option that the ballot is the first to name.
  func open(_ option: Int) { marks[option] = 0 }

  /// Sets a mark as it is written in a file, and holds it to the rules.
  mutating func set(
    _ option: Int, to text: UnsafeBufferPointer<UInt8>
  ) throws(ImportProblem.Reason) {
    let text = text.slice(text.trimmed(0..<text.count))
    guard !text.isEmpty else { return }
    // Programs write “no opinion” so.
    if text.count == 1, text[0] == UInt8(ascii: "-") { return }
    switch rules.ballot {
    case .order:
      guard let rank = text.number ?? Self.ordinal(text), rank > 0, rank < 0xFFFF else {
        throw .notARank(text.text ?? "?")
      }
      marks[option] = UInt16(rank)
    case .approvals:
      guard let mark = Self.approval(text) else { throw .notAMark(text.text ?? "?", .approvals) }
      marks[option] = mark ? 2 : 0
    case .dots, .scores, .step:
      guard let mark = text.number, mark < 0xFFFE else {
        throw .notAMark(text.text ?? "?", rules.ballot)
      }
      if let limit = rules.highestScore, rules.ballot == .scores, mark > limit {
        throw .scoreTooHigh(mark, limit: limit)
      }
      dots += mark
      marks[option] = UInt16(mark + 1)
    }
  }

  func approve(_ option: Int) { marks[option] = 2 }

  /// Gives the ballot away, if it keeps to the rules.
  func finish(
    _ options: Int, count: Int, into sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    if rules.ballot == .dots, let limit = rules.dots, dots > limit {
      throw .tooManyDots(dots, limit: limit)
    }
    if count > 0 { try sink.add(UnsafeBufferPointer(rebasing: marks[..<options]), count: count) }
  }

  /// Whether a cell could be a rank, a score or a mark of approval.
  static func couldBeMark(_ cell: String) -> Bool {
    let word = cell.folded
    return cell == "-" || word == "x" || cell.allSatisfy(\.isNumber) || yes.contains(word)
      || no.contains(word) || RankHeading.place(cell) != nil
  }

  /// `1st`, `2nd choice`.
  private static func ordinal(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    text.text.flatMap { RankHeading.place($0)?.place }
  }

  private static func approval(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    if text.count == 1 {
      switch text[0] {
      case UInt8(ascii: "1"), UInt8(ascii: "x"), UInt8(ascii: "X"): return true
      case UInt8(ascii: "0"), UInt8(ascii: "-"): return false
      default: break
      }
    }
    guard let word = text.text?.folded else { return nil }
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "yes", "true", "y", "✓", "✔", "☑", "oui", "si", "ja", "да", "是", "نعم",
  ]
  private static let no: Set<String> = [
    "no", "false", "n", "☐", "✗", "non", "nein", "нет", "否", "لا",
  ]
}
