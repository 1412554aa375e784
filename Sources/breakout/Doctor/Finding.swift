import Foundation
import Terminal

/// What was found of one thing that a session needs.
struct Finding: Equatable, Encodable {
  enum State: String, Encodable, CaseIterable {
    case ok
    /// A session can be held, but something will be missing.
    case improvable = "could be better"
    /// It stands in the way of a session.
    case problem
    case unknown = "not known"
  }

  let name: String
  let state: State
  /// What was found, as a sentence.
  let words: String
  /// What to do, as a sentence; `nil` where there is nothing to be done.
  let advice: String?

  init(_ name: String, _ state: State, _ words: String, advice: String? = nil) {
    self.name = name
    self.state = state
    self.words = words
    self.advice = advice
  }

  /// Of one of the program's sentences, which say what is the matter and, behind their last semicolon, what to
  /// do.
  init(_ name: String, _ state: State, sentence: String) {
    guard let sign = sentence.range(of: "; ", options: .backwards) else {
      self.init(name, state, sentence)
      return
    }
    let advice = sentence[sign.upperBound...]
    self.init(
      name, state, sentence[..<sign.lowerBound] + ".",
      advice: advice.prefix(1).uppercased() + advice.dropFirst())
  }

  private enum CodingKeys: CodingKey {
    case name, state, words, advice
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(state, forKey: .state)
    try container.encode(words, forKey: .words)
    // `null` where there is none.
    try container.encode(advice, forKey: .advice)
  }
}

extension Finding {
  private static let stateColumns = State.allCases.map(\.rawValue.count).max() ?? 0
  /// What is narrower than this is not broken into lines.
  private static let fewestColumns = 20

  /// For people: the state, and beside it the name and the words, and below these what to do.
  ///
  /// - Parameter columns: of the window; `nil` where lines may have any length.
  func lines(columns: Int?) -> [String] {
    let indent = Self.stateColumns + 2
    let paragraphs = ["\(name): \(words)"] + (advice.map { ["→ \($0)"] } ?? [])
    let texts = paragraphs.flatMap { Self.wrapped($0, columns: columns.map { $0 - indent }) }
    return texts.enumerated().map { place, text in
      let start = place == 0 ? state.rawValue : ""
      return start + String(repeating: " ", count: indent - start.count) + text
    }
  }

  static func wrapped(_ text: String, columns: Int?) -> [String] {
    let line = VisibleText.line(text)
    guard let columns, columns >= fewestColumns else { return [line] }
    return WrappedText(line, columns: columns).shownLines
  }
}
