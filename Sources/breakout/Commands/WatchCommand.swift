import ArgumentParser
import BreakoutModel
import BreakoutStore
import Glibc

/// `breakout watch`: what happens in a session, line by line, while it happens.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Prints what happens in a session, a line for each act, until Ctrl-C.",
    discussion: """
      For scripts: with --format json each line is one object. It changes nothing in the session and \
      never waits for it.
      """)

  @Argument(
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @Flag(help: "End once the session is closed.")
  var untilClosed = false

  func run() throws {
    let path = try SessionFinding.path(of: session)
    let follower = try stored { try SessionFollower(path) }
    // To whoever sits before it; a script reads the acts alone.
    if isatty(STDERR_FILENO) == 1 {
      let name = PathParts.name(of: path)
      StandardError.print(["Watching \(name); Ctrl-C ends it."])
    }
    while !(untilClosed && follower.session.closed != nil) {
      var ready = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
      let pause = follower.nextLook.map(Int32.init) ?? -1
      if poll(&ready, 1, pause) < 0, errno != EINTR {
        throw Failure("\(path) cannot be watched: \(String(cString: strerror(errno))).")
      }
      let news = try stored { try follower.catchUp() }
      for line in ActLine.lines(of: news, in: follower.session) {
        try StandardOutput.write(try line.words(format))
      }
    }
  }
}
