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

  /// The folders of `PATH`, and the one into which pipx puts programs: a terminal may know that only after the
  /// next login.
  private static var path: String {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/bin:/usr/bin"
    guard let home = getenv("HOME") else { return path }
    return "\(path):\(String(cString: home))/.local/bin"
  }
}
