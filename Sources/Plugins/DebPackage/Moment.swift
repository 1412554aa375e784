import Foundation

/// When the sources were as they are: all dates in the package, so that the same sources make the same
/// package.
struct Moment {
  /// Seconds since 1970.
  private let seconds: String

  /// What `SOURCE_DATE_EPOCH` says, else when the last commit was made, else now.
  init(of sources: URL) throws {
    let environment = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    let isClone = FileManager.default.fileExists(atPath: sources.appending(path: ".git").path)
    let commit = isClone ? Command("git", "log", "-1", "--format=%ct") : Command("date", "+%s")
    seconds = try environment ?? commit.line(in: sources)
  }

  /// By what dpkg-deb is told.
  var environment: [String: String] { ["SOURCE_DATE_EPOCH": seconds] }

  /// As a manual page wants it: 2026-11-29.
  var day: String { get throws { try Command("date", "-ud", "@\(seconds)", "+%F").line() } }

  /// As Debian's changelog wants it: Sun, 29 Nov 2026 22:00:00 +0000.
  var mailDate: String { get throws { try Command("date", "-Rud", "@\(seconds)").line() } }
}
