import BreakoutModel
import Foundation

/// A record in which everything that people typed is in Greek letters, so that English in a document is the
/// program's.
public enum GreekTexts {
  /// The same events with every text in Greek letters that is no code.
  public static func of(_ events: [Event]) throws -> [Event] {
    try events.map { event in
      Event(
        seq: event.seq, act: event.act, at: event.at, seat: event.seat,
        change: try changed(event.change))
    }
  }

  /// Each text is tried by itself: a code in Greek letters is understood as nothing, or as something else.
  private static func changed(_ change: Change) throws -> Change {
    var change = change
    var place = 0
    while true {
      let json = try text(change)
      // A value stands behind a colon, a comma or a bracket, and no colon follows it.
      let values = json.matches(of: /[:,\[]("(?:[^"\\]|\\.)*")(?=[,\]}])/).map(\.output.1)
      guard place < values.count else { return change }
      let value = values[place]
      let greek = json.replacingCharacters(
        in: value.startIndex..<value.endIndex, with: letters(value))
      place += 1
      guard !codes.contains(value),
        let other = try? JSONDecoder().decode(Change.self, from: Data(greek.utf8)),
        try text(other) == greek
      else { continue }
      change = other
    }
  }

  /// Words of the record that are said by others where they are shown. Of the usual addressees those that no
  /// constituency is called as well.
  private static let codes: Set<Substring> = Set(
    [Note.writtenTag, "a participant", "UN system", "Donors/IFIs", "Joint", "Academia"].map {
      "\"\($0)\""
    })

  private static func text(_ change: Change) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(change), as: UTF8.self)
  }

  /// The letter behind a stroke is a sign of JSON.
  private static func letters(_ value: Substring) -> String {
    var before: Character?
    return String(
      value.map { typed in
        defer { before = before == "\\" ? nil : typed }
        return before == "\\" ? typed : letter(typed)
      })
  }

  private static func letter(_ typed: Character) -> Character {
    guard let place = typed.asciiValue else { return typed }
    return switch place {
    case 0x41...0x5A: capitals[Int(place - 0x41)]
    case 0x61...0x7A: small[Int(place - 0x61)]
    default: typed
    }
  }

  private static let capitals = Array("ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΪΧΫΖ")
  private static let small = Array("αβψδεφγηιξκλμνοπθρστυωϊχϋζ")
}
