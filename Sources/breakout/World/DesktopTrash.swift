import BreakoutModel
import BreakoutWords
import Glibc

/// The trash of the desktop, as freedesktop.org's specification has it: what is moved there can be restored by any
/// file manager.
struct DesktopTrash {
  /// That of the home; `nil` where nobody knows where the home is.
  let home: String?
  /// When something is deleted, as local time.
  let date: String

  /// - Parameter minutesEast: of UTC.
  init(environment: [String: String], now: Timestamp, minutesEast: Int) {
    let absolute = { (name: String) in
      environment[name].flatMap { PathParts.isAbsolute($0) ? $0 : nil }
    }
    let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map { $0 + "/.local/share" }
    home = data.map { $0 + "/Trash" }
    let day = CalendarDate(now, utcOffsetMinutes: minutesEast).map { "\($0)" } ?? "1970-01-01"
    let minute = now.minute(utcOffsetMinutes: minutesEast)
    let second = now.milliseconds / 1000 % 60
    date = "\(day)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60)):\(twoDigits(Int(second)))"
  }

  /// Moves files there, the first of which matters: what cannot follow it stays.
  ///
  /// - Parameter paths: absolute ones.
  func take(_ paths: [String]) throws(TrashProblem) {
    guard let first = paths.first else { return }
    let folder = try folder(for: first)
    try take(first, to: folder)
    for path in paths.dropFirst() {
      do throws(TrashProblem) { try take(path, to: folder) } catch { continue }
    }
  }

  /// A folder of trash, and what paths in it are told from; `nil` for whole ones.
  private struct Folder {
    let path: String
    let top: String?
  }

  /// That of the home for what lies on its disk, else that of the disk.
  private func folder(for path: String) throws(TrashProblem) -> Folder {
    guard let device = Self.device(of: path) else { throw .failed(path: path, code: errno) }
    if let home, Self.makeFolders(home), Self.device(of: home) == device {
      return try prepared(Folder(path: home, top: nil), for: path)
    }
    var top = PathParts.folder(of: path)
    while top != "/", Self.device(of: PathParts.folder(of: top)) == device {
      top = PathParts.folder(of: top)
    }
    let user = getuid()
    // One that an administrator has made for all, which only counts where nobody can delete what others have there.
    var status = stat()
    let shared = "\(top == "/" ? "" : top)/.Trash"
    if lstat(shared, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_mode & S_ISVTX != 0
    {
      let own = Folder(path: "\(shared)/\(user)", top: top)
      if Self.makeFolder(own.path) { return try prepared(own, for: path) }
    }
    let own = Folder(path: "\(shared)-\(user)", top: top)
    guard Self.makeFolder(own.path) else { throw .none(path: path) }
    return try prepared(own, for: path)
  }

  private func prepared(_ folder: Folder, for path: String) throws(TrashProblem) -> Folder {
    guard Self.makeFolder(folder.path + "/files"), Self.makeFolder(folder.path + "/info") else {
      throw .none(path: path)
    }
    return folder
  }

  /// Its note is written first: what lies in a trash without one cannot be restored.
  private func take(_ path: String, to folder: Folder) throws(TrashProblem) {
    let name = PathParts.name(of: path)
    var told = path
    if let top = folder.top, top != "/" { told = String(path.dropFirst(top.count + 1)) }
    let note = "[Trash Info]\nPath=\(Self.escaped(told))\nDeletionDate=\(date)\n"
    for number in 1...10_000 {
      let free = number == 1 ? name : "\(number).\(name)"
      let info = "\(folder.path)/info/\(free).trashinfo"
      let descriptor = open(info, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw .failed(path: path, code: errno) }
      let bytes = Array(note.utf8)
      let written = write(descriptor, bytes, bytes.count)
      close(descriptor)
      let target = "\(folder.path)/files/\(free)"
      guard written == bytes.count, access(target, F_OK) != 0, rename(path, target) == 0 else {
        let code = errno
        unlink(info)
        if access(target, F_OK) == 0 { continue }
        throw .failed(path: path, code: code)
      }
      return
    }
    throw .none(path: path)
  }

  private static func device(of path: String) -> dev_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_dev : nil
  }

  private static func makeFolders(_ path: String) -> Bool {
    if makeFolder(path) { return true }
    let above = PathParts.folder(of: path)
    return above != path && above != "/" && makeFolders(above) && makeFolder(path)
  }

  /// Whether it is there, and no link to somewhere else.
  private static func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    var status = stat()
    return errno == EEXIST && lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// As the specification wants it: as in an address, slashes kept.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "/-_.~".contains(character) {
        return String(character)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

/// Why something is not in the trash.
enum TrashProblem: Error, Equatable {
  /// The disk has none, and none can be made.
  case none(path: String)
  case failed(path: String, code: Int32)

  var sentence: String {
    switch self {
    case .none(let path): words.start.noTrash(path)
    case .failed(let path, let code):
      words.start.notRemoved(path, reason: String(cString: strerror(code)))
    }
  }
}
