import BreakoutWords
import Foundation
import Terminal

/// What was found of one thing that a session needs.
struct Finding: Equatable, Encodable {
  /// What is looked at.
  enum Topic: Equatable {
    case terminal, colours, background, size, characters, locale, clock, timeZone, keyboard
    /// A program that is called so.
    case program(String)
    case fonts, sessionFolder, freeSpace, locks, disk, fileSystem
  }

  enum State: String, Encodable, CaseIterable {
    case ok
    /// A session can be held, but something will be missing.
    case improvable = "could be better"
    /// It stands in the way of a session.
    case problem
    case unknown = "not known"
  }

  let topic: Topic
  let state: State
  /// What was found, as a sentence.
  let words: String
  /// What to do, as a sentence; `nil` where there is nothing to be done.
  let advice: String?

  init(_ topic: Topic, _ state: State, _ words: String, advice: String? = nil) {
    self.topic = topic
    self.state = state
    self.words = words
    self.advice = advice
  }

  private enum CodingKeys: CodingKey {
    case name, state, words, advice
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(topic.code, forKey: .name)
    try container.encode(state, forKey: .state)
    try container.encode(words, forKey: .words)
    // `null` where there is none.
    try container.encode(advice, forKey: .advice)
  }
}

extension Finding.Topic {
  /// What programs know it by.
  var code: String {
    switch self {
    case .terminal: "terminal"
    case .colours: "colours"
    case .background: "background"
    case .size: "size"
    case .characters: "characters"
    case .locale: "locale"
    case .clock: "clock"
    case .timeZone: "time zone"
    case .keyboard: "keyboard"
    case .program(let name): name
    case .fonts: "fonts"
    case .sessionFolder: "session folder"
    case .freeSpace: "free space"
    case .locks: "locks"
    case .disk: "disk"
    case .fileSystem: "file system"
    }
  }

  /// What people know it by.
  var title: String {
    let say = words.doctor
    return switch self {
    case .terminal: say.terminal
    case .colours: say.colours
    case .background: say.background
    case .size: say.size
    case .characters: say.characters
    case .locale: say.locale
    case .clock: say.clock
    case .timeZone: say.timeZone
    case .keyboard: say.keyboard
    case .program(let name): name
    case .fonts: say.fonts
    case .sessionFolder: say.sessionFolder
    case .freeSpace: say.freeSpace
    case .locks: say.locks
    case .disk: say.disk
    case .fileSystem: say.fileSystem
    }
  }
}

extension Finding.State {
  /// What people know it by.
  var title: String {
    let say = words.doctor
    return switch self {
    case .ok: say.ok
    case .improvable: say.improvable
    case .problem: say.problem
    case .unknown: say.unknown
    }
  }
}

extension Finding {
  /// What is narrower than this is not broken into lines.
  private static let fewestColumns = 20

  /// For people: the state, and beside it the name and the words, and below these what to do.
  ///
  /// - Parameter columns: of the window; `nil` where lines may have any length.
  func lines(columns: Int?) -> [String] {
    let say = BreakoutWords.words.doctor
    let widest = State.allCases.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0
    let indent = widest + 2
    let paragraphs = [say.line(topic.title, words)] + (advice.map { [say.line(advice: $0)] } ?? [])
    let texts = paragraphs.flatMap { Self.wrapped($0, columns: columns.map { $0 - indent }) }
    return texts.enumerated().map { place, text in
      (place == 0 ? state.title : "").padded(columns: indent) + text
    }
  }

  static func wrapped(_ text: String, columns: Int?) -> [String] {
    let line = VisibleText.line(text)
    guard let columns, columns >= fewestColumns else { return [line] }
    return WrappedText(line, columns: columns).shownLines
  }
}
