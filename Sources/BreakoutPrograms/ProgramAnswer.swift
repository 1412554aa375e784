import BreakoutWords
import Glibc

/// What another program answers to a question in its arguments, such as for its version.
public enum ProgramAnswer: Equatable, Sendable {
  /// What it printed before it ended in order.
  case output(String)
  /// There is no such program in the folders of `PATH`.
  case absent
  /// It is there, but gave no answer; with the reason, to follow a colon.
  case failed(String)

  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - timeLimit: after which it is ended.
  public init(to command: [String], timeLimit: Duration = .seconds(20)) {
    do {
      let (input, output) = (try NamelessFile([]), try NamelessFile([]))
      let program = try ChildProgram(
        command, environment: ChildProgram.variables, input: input.descriptor,
        output: output.descriptor, timeLimit: timeLimit)
      var ending = program.advance()
      while ending == nil {
        ChildProgram.wait(for: [program])
        ending = program.advance()
      }
      switch ending {
      case .status(0):
        self = .output(
          String(decoding: NamelessFile.contents(of: output.descriptor), as: UTF8.self))
      case .status: self = .failed(program.lastLine ?? words.programs.noReason)
      case .tooSlow, nil:
        self = .failed(
          words.programs.tookLonger(than: Int(clamping: timeLimit.components.seconds)))
      }
    } catch let error as ChildProgram.NotStarted {
      self = error.isAbsent ? .absent : .failed(error.reason)
    } catch let error as NamelessFile.NotMade {
      self = .failed(error.reason)
    } catch {
      self = .failed("\(error)")
    }
  }
}
