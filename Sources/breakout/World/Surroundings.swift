import BreakoutModel
import BreakoutStore
import Glibc

/// What the program finds around it when it starts.
enum Surroundings {
  /// The environment variables that the program reads.
  static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in [
      "HOME", "XDG_DATA_HOME", "TERM", "NO_COLOR", "COLORFGBG", "TZ", "XKB_DEFAULT_LAYOUT",
      "SSH_CONNECTION", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG",
    ] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }

  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path from the root, with links resolved where the file exists.
  static func absolute(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    return PathParts.isAbsolute(path) ? path : workingFolder + "/" + path
  }

  /// A path that was typed into the program, with `~` for one's own home: the shell does this for what is typed on
  /// the command line, but nobody for what is typed here. Always a file: a dash alone would wait for the keys that
  /// the cockpit reads.
  static func typed(_ path: String) -> String {
    guard path == "~" || path.utf8.starts(with: "~/".utf8), let home = environment["HOME"] else {
      return path == "-" ? "./-" : path
    }
    return home + path.dropFirst()
  }

  /// Whether a path ends like a session file or the file begins like one. A pipe is not looked into: what
  /// is read of it is gone.
  static func isSessionFile(_ path: String) -> Bool {
    if path.hasSuffix(SessionFile.ending) { return true }
    guard !isStream(path), let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var start = [UInt8](repeating: 0, count: SessionFileStart.bytes.count)
    return fread(&start, 1, start.count, file) == start.count && start == SessionFileStart.bytes
  }

  /// Whether a path leads to something that can be read once only, such as a pipe.
  static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Makes the keyboard standard input again after a text was read from there.
  static func listenToTerminal() {
    guard isatty(STDIN_FILENO) != 1 else { return }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    // Without a terminal the cockpit says so itself.
    guard terminal >= 0 else { return }
    dup2(terminal, STDIN_FILENO)
    close(terminal)
  }

  /// The agendas that come with the program: in the working folder, beside the source of a program that was
  /// built in place, or in `share` beside the `bin` of one that was installed.
  static var shippedAgendas: [String] {
    var places = [workingFolder + "/Agendas"]
    var folder = absolute("/proc/self/exe")
    while case let parent = PathParts.folder(of: folder), !["/", "."].contains(parent) {
      folder = parent
      places += [folder + "/Agendas", folder + "/share/breakout/agendas"]
    }
    for place in places {
      let files = names(in: place).filter { $0.hasSuffix(".md") }.sorted()
      if !files.isEmpty { return files.map { place + "/" + $0 } }
    }
    return []
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }
}

extension Surroundings {
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
