/// The words of one feature. Each is a function or a property whose body says it once:
///
///     /// Below an open vote: how many who are present have not been counted.
///     public func missing(_ count: Int) -> String {
///       say(count, "\(count) vote is missing", "\(count) votes are missing")
///     }
///
/// The comment is the note for translators; the file's and the function's name are the key, `votes.missing`.
public protocol Vocabulary: Sendable {
  var words: Words { get }

  init(_ words: Words)
}

extension Vocabulary {
  /// Says a sentence in the language of these words.
  ///
  /// - Parameters:
  ///   - phrase: the English sentence.
  ///   - name: the function that says it.
  ///   - file: the file in which it stands.
  func say(
    _ phrase: @autoclosure () -> Phrase, _ name: StaticString = #function,
    _ file: StaticString = #fileID
  ) -> String {
    let phrase = phrase()
    guard let catalogue = words.catalogue else { return phrase.english }
    return catalogue.translation(of: phrase, key: MessageKey(name, in: file))
  }

  /// Says a sentence whose form depends on a number.
  ///
  /// - Parameters:
  ///   - count: what the form depends on.
  ///   - one: the English form for one.
  ///   - other: the English form for every other number.
  func say(
    _ count: Int, _ one: @autoclosure () -> Phrase, _ other: @autoclosure () -> Phrase,
    _ name: StaticString = #function, _ file: StaticString = #fileID
  ) -> String {
    guard let catalogue = words.catalogue else { return (count == 1 ? one() : other()).english }
    return catalogue.translation(
      of: one(), or: other(), for: count, key: MessageKey(name, in: file))
  }
}

/// Under what a message stands in a catalogue: the feature and what is said, e.g. `votes.missing`. The same
/// English word may be another word elsewhere.
struct MessageKey: Hashable, Sendable, CustomStringConvertible {
  let description: String

  /// - Parameters:
  ///   - name: a function's name as the compiler gives it, e.g. `missing(_:)`.
  ///   - file: its file, e.g. `BreakoutWords/Votes+Roll.swift`.
  init(_ name: StaticString, in file: StaticString) {
    self.init(function: "\(name)", file: "\(file)")
  }

  init(function: String, file: String) {
    let room = file.split(separator: "/").last?.prefix { $0 != "." && $0 != "+" } ?? ""
    description = "\(room.lowercased()).\(function.prefix { $0 != "(" })"
  }
}
