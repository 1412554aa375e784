extension Words {
  /// What is said about every file that is read, an agenda or a table. Each problem is a sentence that follows the
  /// file's name: what is wrong, and behind a semicolon what to do.
  public var files: Files { Files(self) }

  public struct Files: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Files {
  /// What a file is called that comes out of a pipe and has no name.
  public var standardInput: String { say("standard input") }

  /// The file that somebody named is not there.
  public var noSuchFile: String {
    say("there is no such file; check its name and its folder.")
  }

  /// The system does not let the user read the file.
  public var notPermitted: String {
    say("you may not read this file; ask its owner or change its permissions.")
  }

  /// The file cannot be read; the part is the system's own reason.
  public func unreadable(_ reason: String) -> String {
    say("the file cannot be read (\(reason)); try a copy of it.")
  }
}
