extension Words {
  /// `breakout watch`: what happens, line by line.
  public var watchCommand: WatchCommand { WatchCommand(self) }

  public struct WatchCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.WatchCommand {
  /// In the help: what the command does, in one line; Ctrl-C is a key.
  public var abstract: String {
    say("Prints what happens in a session, a line for each act, until Ctrl-C.")
  }

  /// In the help: how it is used; --format json is typed as it is here.
  public var discussion: String {
    say(
      """
      For scripts: with --format json each line is one object. It changes nothing in the session and \
      never waits for it.
      """)
  }

  /// In the help: when it ends.
  public var untilClosed: String { say("End once the session is closed.") }

  /// At the start: the name of a file; Ctrl-C is a key.
  public func watching(_ name: String) -> String { say("Watching \(name); Ctrl-C ends it.") }

  /// A session, and the system's own reason.
  public func notWatched(_ path: String, reason: String) -> String {
    say("\(path) cannot be watched: \(reason).")
  }
}
