import Glibc

/// Where errors and warnings go. The one place where they are made fit for a terminal.
enum StandardError {
  /// Sentences, each on a line of its own.
  static func print(_ lines: [String]) {
    for line in lines { write("breakout: \(VisibleText.line(line))\n") }
  }

  /// A text of several lines, such as how a command is called.
  static func print(text: String) {
    write("breakout: \(VisibleText.lines(text))\n")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    // There is nobody left to tell when even this cannot be written.
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
