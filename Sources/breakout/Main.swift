import ArgumentParser
import Glibc

/// Where the program starts. Usage errors end with status 2, everything else that failed with 1.
@main
enum Main {
  static func main() {
    do {
      var command = try Breakout.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.print(failure.sentences)
      exit(failure.status)
    } catch {
      finish(error)
    }
  }

  /// Help and version go to standard output; what was typed wrongly to standard error.
  private static func finish(_ error: any Error) -> Never {
    let code = Breakout.exitCode(for: error)
    let text = Breakout.fullMessage(for: error)
    if code.isSuccess {
      if !text.isEmpty { print(text) }
      exit(0)
    }
    if !text.isEmpty { StandardError.print([text]) }
    exit(code == .validationFailure ? 2 : 1)
  }
}
