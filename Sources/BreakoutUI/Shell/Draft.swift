import BreakoutModel
import Foundation

/// What was typed at a seat and not sent, as it is kept over a crash. Text that is off the record does not get here,
/// because a kept draft is a file (product rule F6).
///
/// The names of its parts, and of the purposes of forms, are its format.
public struct Draft: Equatable, Sendable, Codable {
  /// What is in the note line.
  var line: Line?
  /// A new note that waits while an earlier one is being edited.
  var shelved: String?
  /// Forms that somebody has begun to fill in.
  var forms: [KeptForm]?
  /// The figures of the open vote.
  var count: KeptCount?
  /// The ballots or totals of the open poll.
  var poll: KeptPoll?
  /// The numbers of a count of the room.
  var presence: KeptPresence?
  /// Edits of notes that were left with Esc.
  var edits: [Edit]?
  /// Texts that come back into the line when it is empty.
  var returned: [Composer.Returned]?

  struct Line: Equatable, Sendable, Codable {
    var text: String
    var startedAt: Timestamp?
    var target = Composer.Target.new
    /// What the entry that is being edited said when the edit began.
    var base: String?
  }

  struct Edit: Equatable, Sendable, Codable {
    let note: NoteID
    let text: String
    let base: String?
  }

  public init() {}

  /// Whether there is nothing to keep.
  public var isEmpty: Bool { self == Draft() }
}

extension Draft {
  /// As a file keeps it; empty where there is nothing to keep.
  public var text: String { isEmpty ? "" : Self.text(of: self) }

  /// Reads a file; one that makes no sense is empty.
  public init(_ text: String) {
    self = Self.value(of: text) ?? Draft(earlier: text)
  }

  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      // Texts, numbers and codes are all that it holds.
      preconditionFailure("\(error)")
    }
  }

  /// Reads what can be read: a part that makes no sense, such as a form that only a later version has, does not take
  /// the line with it.
  public init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    func part<Value: Decodable>(_ key: CodingKeys) -> Value? {
      try? parts.decodeIfPresent(Value.self, forKey: key)
    }
    func list<Value: Decodable>(_ key: CodingKeys) -> [Value]? {
      let known = (part(key) as [Readable<Value>]?)?.compactMap(\.value) ?? []
      return known.isEmpty ? nil : known
    }
    self.init()
    (line, shelved, count, poll) = (part(.line), part(.shelved), part(.count), part(.poll))
    presence = part(.presence)
    (forms, edits, returned) = (list(.forms), list(.edits), list(.returned))
  }

  static func value<Value: Decodable>(of text: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// A draft of version 0.2 and before, whose parts stood between control characters. The line comes back as it
  /// was, the words of forms as texts of their own; figures of a vote that was open then do not.
  private init(earlier text: String) {
    self.init()
    let parts = text.split(separator: "\u{1E}", omittingEmptySubsequences: false)
      .map { $0.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init) }
    guard let first = parts.first, first.count >= 3 else { return }
    let words = first.dropFirst(2).joined(separator: "\u{1F}")
    let begun = Int64(first[1]).map(Timestamp.init(milliseconds:))
    if !words.isEmpty {
      line = Line(text: words, startedAt: begun)
      if let number = Int(first[0]) { line?.target = .note(NoteID(number)) }
      if let id = RecommendationID(first[0]) { line?.target = .recommendation(id) }
    }
    if parts.count > 2, !parts[2].joined().isEmpty { shelved = parts[2].joined() }
    let forms = (parts.dropFirst().prefix(1) + parts.dropFirst(3)).map { piece -> [String] in
      switch piece.first {
      case "form": piece.dropFirst(2).filter { !$0.isEmpty }
      case "edit":
        stride(from: 3, to: piece.count, by: 2).filter { piece[$0] != piece[$0 - 1] }
          .map { piece[$0] }
      case "left", "back": Array(piece.suffix(1))
      case "base", "vote", "poll", nil: []
      default: piece.dropFirst().filter { !$0.isEmpty }
      }
    }
    let texts = forms.map { $0.joined(separator: " · ") }.filter { !$0.isEmpty }
    let at = begun ?? Timestamp(milliseconds: 0)
    if !texts.isEmpty { returned = texts.map { Composer.Returned(text: $0, startedAt: at) } }
  }
}

/// A member of a list that may be one of a later version.
private struct Readable<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
}
