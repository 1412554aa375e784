import Foundation

extension NoteEdits {
  /// `Fuzz edits COUNT SEED FILE…`: tries so many changed notes, and says what was slow and what was lost.
  ///
  /// - Returns: whether nothing was.
  static func run(_ arguments: [String]) -> Bool {
    guard arguments.count > 2, let count = Int(arguments[0]), let seed = UInt64(arguments[1]) else {
      print("Say how many, a seed, and the files of notes.")
      return false
    }
    let notes = arguments[2...].compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    var edits = NoteEdits(notes, seed: seed)
    var slowest = Duration.zero
    var faults = 0
    for number in 1...count {
      let note = edits.next()
      let outcome = outcome(of: note)
      slowest = max(slowest, outcome.time)
      guard outcome.time > longestTime || !outcome.lost.isEmpty else { continue }
      faults += 1
      print("note \(number) of seed \(seed), \(outcome.time):")
      for line in outcome.lost { print("  lost: \(line)") }
      if let folder = ProcessInfo.processInfo.environment["KEEP"] {
        try? note.write(toFile: "\(folder)/\(number).txt", atomically: true, encoding: .utf8)
      }
    }
    print("\(count) changed notes, \(faults) with faults, the slowest \(slowest)")
    return faults == 0
  }
}
