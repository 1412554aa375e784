import Terminal

@testable import BreakoutUI

extension RunningProgram {
  /// Presses the key of a command, which must have one there; so tests say what is done, and a command
  /// may get another key. Both sides name keys alike.
  func run(_ command: Command, in place: Place = .cockpit) throws {
    guard let key = command.keys[place]?.first else {
      throw HarnessError.unknownKey("\(command) in \(place)")
    }
    try press(key.description)
  }

  /// Types a line into the note line, which has the focus, and waits until it was taken.
  func note(_ line: String, shows text: String? = nil) throws {
    try type(line)
    try run(.saveNote, in: .noteLine)
    try waitForText(text ?? line)
    try waitForScreen("an empty line and \"saved\"") { $0.noteLine == "" && $0.isSaved }
  }

  /// Opens the next point; a point that was open for less than a minute asks first.
  func nextPoint(_ number: Int) throws {
    try run(.nextPoint)
    if number > 1 {
      try waitForText("Leave it?")
      try press("y")
    }
    try waitForText("Point \(number) is open.")
  }
}

extension RunningProgram {
  /// Declares consensus in the call that is open, once the room had its two seconds to object.
  func adoptByConsensus() throws {
    guard let asked = screen.pointClock else { throw HarnessError.unknownKey("no clock runs") }
    try waitForScreen("two seconds for objections") { ($0.pointClock ?? asked) >= asked + 3 }
    try run(.agree, in: .consensus)
    try waitForText("ADOPTED BY CONSENSUS")
  }
}

extension Screen {
  /// What the clock of the open point shows, in seconds.
  var pointClock: Int? {
    for row in rows.prefix(2) {
      guard let match = row.firstMatch(of: /(\d+):(\d\d) of\b/), let minutes = Int(match.1),
        let seconds = Int(match.2)
      else { continue }
      return 60 * minutes + seconds
    }
    return nil
  }

  /// The columns before the text of a plain note in the note line.
  static let promptColumns = 8

  /// What stands in a note line of one row, without its prompt.
  var noteLine: String? {
    guard let row = rows.last(where: { $0.contains("▸ ") && $0.first == " " }),
      let mark = row.lastIndex(of: "▸")
    else { return nil }
    var text = row[mark...].dropFirst(2)
    for sign in ["● saved", "UNSAVED", "READONLY"] where text.hasSuffix(sign) {
      text = text.dropLast(sign.count)
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  var isSaved: Bool { rows.contains { $0.hasSuffix("● saved") } }

  /// The bottom row, which shows keys or asks for an answer.
  var hints: String { rows.last ?? "" }
}

/// Takes out of a golden screen what differs from run to run: each digit of a time becomes `0`, and a
/// hidden cursor stands wherever something was drawn last.
func steady(_ text: String) -> String {
  text.replacing(/\d{1,2}(:\d\d)+/) { match in
    String(match.output.0.map { $0 == ":" ? ":" : "0" })
  }
  .replacing(/cursor hidden at .*/, with: "cursor hidden")
}

extension RunningProgram {
  /// Writes the record of the session in the usual formats; the program remembers the kind that was chosen last.
  func export() throws {
    try run(.export)
    try waitForText("Write the document")
    let first = "‹ Recommendations document ›"
    let record = "‹ Record of the session ›"
    let dialog = try waitForScreen("the kind") { $0.contains(first) || $0.contains(record) }
    if dialog.contains(first) {
      try press("Right")
      try waitForText(record)
    }
    let notes = try waitForScreen("the notes") {
      $0.contains("‹ left out ›") || $0.contains("‹ all")
    }
    if notes.contains("‹ left out ›") {
      try press("Down", "Right")
      try waitForText("‹ all of them")
    }
    try run(.accept, in: .export)
    try waitForText("Written: ")
  }
}
