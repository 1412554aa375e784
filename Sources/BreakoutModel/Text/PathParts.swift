/// The parts of a path, which is bytes to the system: a name may begin with a mark, which makes one character of
/// itself and the slash or the dot before it.
public enum PathParts {
  /// What stands behind the last slash.
  public static func name(of path: String) -> String {
    guard let slash = lastSlash(in: path) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The folder that something is in.
  public static func folder(of path: String) -> String {
    guard let slash = lastSlash(in: path) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path up to the last dot of its name, and the ending with that dot; no ending where there is none.
  public static func split(_ path: String) -> (stem: String, ending: String) {
    let name = lastSlash(in: path).map(path.utf8.index(after:)) ?? path.startIndex
    guard let dot = path.utf8[name...].lastIndex(of: UInt8(ascii: ".")) else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }

  /// Whether it begins at the root.
  public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  private static func lastSlash(in path: String) -> String.Index? {
    path.utf8.lastIndex(of: UInt8(ascii: "/"))
  }
}
