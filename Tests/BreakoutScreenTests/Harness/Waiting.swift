import Foundation

extension RunningProgram {
  /// Waits until the screen is as wanted, and returns it. Looks at every change.
  @discardableResult
  func waitForScreen(
    _ what: String = "a screen", within patience: Duration = patience, file: String = #fileID,
    line: Int = #line, where isWanted: (Screen) throws -> Bool
  ) throws -> Screen {
    let deadline = Deadline(after: patience)
    while true {
      let screen = screen
      if try isWanted(screen) { return screen }
      let outcome: String
      switch try step(until: deadline) {
      case .output: continue
      case .silence where !deadline.hasPassed: continue
      case .silence: outcome = "it did not come within \(patience)"
      case .ended:
        let last = self.screen
        if try isWanted(last) { return last }
        outcome = "the program \(process.status.map(String.init(describing:)) ?? "ended")"
      }
      throw HarnessError.waited(
        for: what, place: SourcePlace(file: file, line: line), outcome: outcome, screen: self.screen
      )
    }
  }

  /// Waits until `text` stands in a row of the screen.
  @discardableResult
  func waitForText(
    _ text: String, within patience: Duration = patience, file: String = #fileID, line: Int = #line
  ) throws -> Screen {
    try waitForScreen("\"\(text)\"", within: patience, file: file, line: line) {
      $0.contains(text)
    }
  }

  /// Waits until the program has nothing more to do: for `quiet` it neither wrote nor ran. Returns
  /// the screen, also when the program has ended.
  ///
  /// Prefer a condition. Silence proves little on its own, therefore the program must also be asleep
  /// all that time: on a busy machine it may be silent because it waits for a processor.
  @discardableResult
  func waitUntilIdle(
    quiet: Duration = .milliseconds(50), within patience: Duration = patience,
    file: String = #fileID, line: Int = #line
  ) throws -> Screen {
    let deadline = Deadline(after: patience)
    var silence = Deadline(after: quiet)
    while !silence.hasPassed {
      if deadline.hasPassed {
        throw HarnessError.waited(
          for: "silence", place: SourcePlace(file: file, line: line),
          outcome: "the program was busy for \(patience)", screen: screen)
      }
      switch try step(until: Deadline(after: .milliseconds(5))) {
      case .ended: return screen
      case .output: silence = Deadline(after: quiet)
      case .silence: if isRunning() { silence = Deadline(after: quiet) }
      }
    }
    return screen
  }

  /// Waits until the program has ended and been reaped; its last output is on the screen.
  @discardableResult
  func waitForExit(
    within patience: Duration = patience, file: String = #fileID, line: Int = #line
  ) throws -> ExitStatus {
    let deadline = Deadline(after: patience)
    while !deadline.hasPassed {
      _ = try step(until: deadline)
      if let status = process.status { return status }
    }
    throw HarnessError.waited(
      for: "the program's end", place: SourcePlace(file: file, line: line),
      outcome: "it still runs after \(patience)", screen: screen)
  }

  /// Whether a thread of the program in the foreground has a processor, waits for one, or waits for
  /// the disk. Linux tells by a letter after the name, which may itself have brackets.
  private func isRunning() -> Bool {
    let group = terminal.foregroundGroup ?? process.identifier
    let tasks = "/proc/\(group)/task"
    guard let threads = try? FileManager.default.contentsOfDirectory(atPath: tasks) else {
      // It ended between two looks, or its group has lost its leader: only silence tells then.
      return false
    }
    return threads.contains { thread in
      guard let line = try? String(contentsOfFile: "\(tasks)/\(thread)/stat", encoding: .utf8),
        let bracket = line.lastIndex(of: ")")
      else { return false }
      let state = line[bracket...].dropFirst(2).first
      return state == "R" || state == "D"
    }
  }
}
