import BreakoutModel
import BreakoutSynthesis
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Terminal

/// Waits for keys, shows the deciding screen, and writes the merged file after every decision.
final class DecidingLoop {
  private let terminal: CursesTerminal
  private let file: MergedFile
  private let clock: SteadyClock
  private var deciding: Deciding
  private var isOver = false
  /// Whether the terminal went, or somebody asked the program to end.
  private var isEnded = false

  /// After how many milliseconds what could not be saved is tried again.
  private static let retryPause = 2000

  init(
    _ synthesis: Synthesis, _ questions: PairQuestions, file: MergedFile, terminal: CursesTerminal,
    clock: SteadyClock
  ) {
    self.file = file
    self.terminal = terminal
    self.clock = clock
    deciding = Deciding(synthesis, questions, size: terminal.size)
  }

  /// Runs until somebody leaves or the terminal goes.
  ///
  /// - Returns: the synthesis with what was decided; `nil` where the program has to end.
  /// - Throws: a `Failure` where what was decided last is not on the disk.
  func run() throws -> Synthesis? {
    while !isOver {
      terminal.present(deciding.frame())
      let pause = deciding.savingProblem == nil ? nil : Self.retryPause
      let wakening = terminal.wait(milliseconds: pause)
      if wakening.isTimeout { send(.retry) }
      for event in wakening.events where !isOver {
        isEnded = isEnded || event == .hangup || event == .terminate
        send(.input(event, at: clock.now))
      }
    }
    if let problem = deciding.savingProblem {
      throw Failure(words.mergeCommand.lastNotSaved(problem))
    }
    return isEnded ? nil : deciding.synthesis
  }

  private func send(_ message: DecidingMessage) {
    for effect in deciding.update(message) {
      switch effect {
      case .save: save()
      case .redraw: terminal.redrawAll()
      case .suspend: terminal.suspend()
      case .quit: isOver = true
      }
    }
  }

  private func save() {
    do {
      try file.write(deciding.synthesis)
      send(.saved)
    } catch let failure as Failure {
      send(.notSaved(words.lists.sentences(failure.sentences)))
    } catch {
      send(.notSaved(words.mergeCommand.notWritten(file.path, reason: "\(error)")))
    }
  }
}
