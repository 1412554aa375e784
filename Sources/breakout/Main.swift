import ArgumentParser
import BreakoutWords
import Glibc

/// Where the program starts. Usage errors end with status 2, everything else that failed with 1.
@main
enum Main {
  static func main() {
    // Writing beyond the largest size that the user's files may have fails then, as on a full disk, where
    // the signal would end the program at once.
    signal(SIGXFSZ, SIG_IGN)
    let screen = CatalogueFolder.screen(Surroundings.environment)
    screen.words.speak {
      if let problem = screen.problem { StandardError.print(problem.sentences) }
      run()
    }
  }

  private static func run() {
    do {
      try OpenFileLimit.ensure()
      if let file = plainFile {
        try SessionRun(file: file).start()
        return
      }
      var command = try Breakout.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.print(failure.sentences)
      exit(failure.status)
    } catch {
      finish(error)
    }
  }

  /// The file of a plain `breakout FILE`, which is what people type. Reading it without the parser of
  /// commands halves the time to the first screen; everything else goes through the parser.
  private static var plainFile: String? {
    guard CommandLine.arguments.count == 2, let file = CommandLine.arguments.last,
      !file.isEmpty, !file.hasPrefix("-"), !Breakout.commandNames.contains(file)
    else { return nil }
    return file
  }

  /// Help and version go to standard output; what was typed wrongly to standard error.
  private static func finish(_ error: any Error) -> Never {
    let code = Breakout.exitCode(for: error)
    let text = inOneLineEach(CommandLine.arguments, in: Breakout.fullMessage(for: error))
    if code.isSuccess {
      if !text.isEmpty { print(VisibleText.lines(text)) }
      exit(0)
    }
    if !text.isEmpty { StandardError.print(text: text) }
    exit(code == .validationFailure ? 2 : 1)
  }

  /// The text with the arguments that it quotes as one line each.
  private static func inOneLineEach(_ arguments: [String], in text: String) -> String {
    arguments.reduce(text) { text, argument in
      let line = VisibleText.line(argument)
      return line == argument ? text : text.replacing(argument, with: line)
    }
  }
}
