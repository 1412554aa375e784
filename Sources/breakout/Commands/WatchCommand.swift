import ArgumentParser
import BreakoutModel
import BreakoutStore
import BreakoutWords
import Glibc

/// `breakout watch`: what happens in a session, line by line, while it happens.
struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch", abstract: words.watchCommand.abstract,
      discussion: words.watchCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  @Flag(help: .init(words.watchCommand.untilClosed))
  var untilClosed = false

  func run() throws {
    let path = try SessionFinding.path(of: session)
    let follower = try stored { try SessionFollower(path) }
    // To whoever sits before it; a script reads the acts alone.
    if isatty(STDERR_FILENO) == 1 {
      let name = PathParts.name(of: path)
      StandardError.print([words.watchCommand.watching(name)])
    }
    while !(untilClosed && follower.session.closed != nil) {
      var ready = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
      let pause = follower.nextLook.map(Int32.init) ?? -1
      if poll(&ready, 1, pause) < 0, errno != EINTR {
        throw Failure(
          words.watchCommand.notWatched(path, reason: String(cString: strerror(errno))))
      }
      let news = try stored { try follower.catchUp() }
      for line in ActLine.lines(of: news, in: follower.session) {
        try StandardOutput.write(try line.words(format))
      }
    }
  }
}
