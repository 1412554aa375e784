import Glibc

/// The file of a program, as the shell would find it. Nothing is started for the answer.
public enum ProgramFile {
  /// The program's file; `nil` where it is not installed.
  public static func location(of executable: String) -> String? {
    location(of: executable, in: path)
  }

  /// - Parameter path: folders with colons between them; one without a name is the working folder.
  public static func location(of executable: String, in path: String) -> String? {
    path.split(separator: ":", omittingEmptySubsequences: false)
      .map { "\($0.isEmpty ? "." : $0)/\(executable)" }
      .first { access($0, X_OK) == 0 }
  }

  /// The command to which a file's first line gives it, as words, if that is a program of this name or of one that
  /// begins so; `nil` for any other file.
  ///
  /// - Parameter file: its path.
  public static func interpreter(of file: String, named name: String) -> [String]? {
    guard let opened = fopen(file, "r") else { return nil }
    defer { fclose(opened) }
    // Linux reads no further either.
    var start = [UInt8](repeating: 0, count: 256)
    let count = fread(&start, 1, start.count, opened)
    guard let end = start[..<count].firstIndex(of: UInt8(ascii: "\n")),
      start.starts(with: Array("#!".utf8))
    else { return nil }
    let command = String(decoding: start[2..<end], as: UTF8.self).split(separator: " ")
    let isNamed = command.contains { $0.split(separator: "/").last?.hasPrefix(name) == true }
    return isNamed ? command.map(String.init) : nil
  }

  /// The folders of `PATH`, and the one into which pipx puts programs: a terminal may know that only after the
  /// next login.
  private static var path: String {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/bin:/usr/bin"
    guard let home = getenv("HOME") else { return path }
    return "\(path):\(String(cString: home))/.local/bin"
  }
}
