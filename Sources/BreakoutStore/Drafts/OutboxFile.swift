import BreakoutModel
import BreakoutRecord
import Glibc

/// The acts of one seat that could not be saved, kept beside its session so that they survive the program.
///
/// A journal: an act is a line at its end, and so is that it waits no more. A kill at any moment leaves whole
/// lines, of which one act may be in the record already, which the session file knows (see `DoneActs`). Room
/// is taken at the start, so that a disk that is full by then still keeps what waits.
public final class OutboxFile: KeptOutbox {
  public var place: String { path }
  var path: String { name.path(of: seat) }
  private let name: SeatFileName
  private let seat: Seat
  /// The link of the first event of the session's record, where it can be read: acts never get into another
  /// session that was put under the same name.
  private let record: String?
  private var descriptor: Int32?
  /// Where the next line goes.
  private var end = 0
  /// The acts in the file that wait.
  private var ids: Set<String> = []

  /// The room that is taken at the start, for a hundred notes and more.
  static let reservedBytes = 65_536

  public init(session: String, seat: Seat, record: String?) {
    name = SeatFileName(session: session, ending: Self.ending)
    self.seat = seat
    self.record = record
  }

  deinit {
    if let descriptor { Glibc.close(descriptor) }
  }

  public func open(besides others: [Seat]?) -> FoundActs {
    var found = FoundActs()
    do throws(StoreProblem) {
      try take(path, into: &found)
      guard let others else { return found }
      for file in try name.abandoned(seat.role, besides: others + [seat]) {
        try take(file, into: &found)
      }
      try settle(found.acts)
    } catch {
      found.problem = error
    }
    return found
  }

  /// Takes over what waits in one file: our own, or one that nobody has any more.
  private func take(_ file: String, into found: inout FoundActs) throws(StoreProblem) {
    guard let contents = try Self.read(file) else { return }
    let isOurs = record == nil || contents.record == record || contents.acts.isEmpty
    if isOurs { found.acts += contents.acts }
    if !isOurs || contents.unreadable > 0 {
      found.aside.append(try putAside(file))
      try add(found.acts)
    } else if file == path {
      ids = Set(contents.acts.map(\.id))
      end = contents.end
    } else {
      try add(contents.acts)
      guard unlink(file) == 0 || errno == ENOENT else {
        throw FileCheck.problem(errno, path: file)
      }
    }
  }

  /// The acts of all seats of a session that are in their files as waiting, by their ids.
  static func waiting(besides session: String) throws(StoreProblem) -> Set<String> {
    var ids: Set<String> = []
    for file in try SeatFileName(session: session, ending: Self.ending).all() {
      ids.formUnion(try read(file)?.acts.map(\.id) ?? [])
    }
    return ids
  }

  private static let ending = "outbox"

  private static func read(_ path: String) throws(StoreProblem) -> OutboxContents? {
    let file: Int32
    do throws(StoreProblem) {
      file = try BesideFile.open(path, O_RDONLY)
    } catch {
      if case .noSuchFile = error { return nil }
      throw error
    }
    defer { Glibc.close(file) }
    return OutboxContents(try BesideFile.contents(of: file, path: path))
  }

  private func putAside(_ path: String) throws(StoreProblem) -> String {
    let aside = "\(path)-\(String(UInt32.random(in: 1...UInt32.max), radix: 36))"
    guard rename(path, aside) == 0 else { throw FileCheck.problem(errno, path: path) }
    return aside
  }

  public func add(_ acts: [WaitingAct]) throws(StoreProblem) {
    let file = try opened()
    let new = acts.filter { !ids.contains($0.id) }
    guard !new.isEmpty else { return }
    var bytes: [UInt8] = end == 0 ? try OutboxLine(record: record).bytes() : []
    for act in new { bytes += try OutboxLine(act: act).bytes() }
    try append(bytes, to: file)
    ids.formUnion(new.map(\.id))
  }

  public func settle(_ acts: [WaitingAct]) throws(StoreProblem) {
    let gone = ids.subtracting(acts.map(\.id))
    let file = try opened()
    guard !acts.isEmpty else { return try wipe(file) }
    guard !gone.isEmpty else { return }
    var bytes: [UInt8] = []
    for id in gone.sorted() { bytes += try OutboxLine(done: id).bytes() }
    try append(bytes, to: file)
    ids.subtract(gone)
  }

  public func close() throws(StoreProblem) {
    guard let descriptor else { return }
    Glibc.close(descriptor)
    self.descriptor = nil
    guard ids.isEmpty, unlink(path) != 0, errno != ENOENT else { return }
    throw FileCheck.problem(errno, path: path)
  }

  private func append(_ bytes: [UInt8], to file: Int32) throws(StoreProblem) {
    // Whoever is taking this seat over may have written before we heard of it.
    if end > 0, try BesideFile.contents(of: file, path: path).dropFirst(end).first ?? 0 != 0 {
      end = OutboxContents(try BesideFile.contents(of: file, path: path)).end
    }
    try BesideFile.write(bytes, at: end, to: file, path: path)
    end += bytes.count
  }

  /// What was typed does not stay in the file once it is in the record.
  private func wipe(_ file: Int32) throws(StoreProblem) {
    let size = BesideFile.size(of: file)
    guard end > 0 || size > Self.reservedBytes else { return }
    let used = [UInt8](repeating: 0, count: min(size, max(end, Self.reservedBytes)))
    try BesideFile.write(used, at: 0, to: file, path: path)
    guard ftruncate(file, off_t(min(size, Self.reservedBytes))) == 0 else {
      throw FileCheck.problem(errno, path: path)
    }
    end = 0
    ids = []
  }

  /// The file, open, and made anew where somebody has deleted it.
  private func opened() throws(StoreProblem) -> Int32 {
    if let descriptor, BesideFile.isLinked(descriptor) { return descriptor }
    if let descriptor { Glibc.close(descriptor) }
    if descriptor != nil {
      end = 0
      ids = []
    }
    descriptor = nil
    let file = try BesideFile.open(path, O_CREAT | O_RDWR)
    BesideFile.reserve(Self.reservedBytes, of: file)
    descriptor = file
    return file
  }
}
