import Glibc

/// Why the harness could not do what a test asked of it.
enum HarnessError: Error, CustomStringConvertible {
  /// A call of the operating system failed with `errno`.
  case system(call: String, errno: Int32)
  /// The awaited thing did not happen. `screen` is the last one seen.
  case waited(for: String, place: SourcePlace, outcome: String, screen: Screen)
  /// The key's name is not in the list of `KeyPress`.
  case unknownKey(String)
  /// The program has not asked the terminal for mouse events, so a click would not reach it.
  case mouseNotAsked(screen: Screen)
  /// The program ended, or did not read, before it was given everything that was typed.
  case notTaken(bytes: Int, screen: Screen)
  /// The log beside a session could not be emptied; what SQLite answered.
  case logNotEmptied(String)
  /// The executable under test has not been built where it was looked for.
  case noBinary(name: String, lookedAt: String)

  var description: String {
    switch self {
    case .system(let call, let errno):
      "\(call) failed: \(String(cString: strerror(errno)))"
    case .waited(let what, let place, let outcome, let screen):
      "\(place): waited for \(what), but \(outcome). The last screen:\n\(screen)"
    case .unknownKey(let name):
      "No key is called \"\(name)\": use one character, or a name such as Enter, Ctrl-R, Alt-B, Up."
    case .mouseNotAsked(let screen):
      "The program has not switched the mouse on, a click would not reach it:\n\(screen)"
    case .notTaken(let count, let screen):
      "The program did not take the last \(count) bytes that were typed:\n\(screen)"
    case .logNotEmptied(let answer):
      "The log beside the session was not emptied: \(answer)"
    case .noBinary(let name, let path):
      "\(path) is missing: build it with `swift build --product \(name)`, or name one "
        + "in BREAKOUT_BINARY."
    }
  }
}

/// Where in the tests a wait was written; an error thrown from it is reported without a line.
struct SourcePlace: CustomStringConvertible, Sendable {
  let file: String
  let line: Int

  var description: String { "\(file):\(line)" }
}
