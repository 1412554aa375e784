import BreakoutAgenda
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutUI
import Foundation

/// What the start screen offers: the sessions of this machine, and what lies in the working folder.
struct StartShelf {
  let items: [StartItem]
  /// How many session files cannot be read.
  let unreadable: Int

  /// So many files of a folder are looked at; a folder with more is no place for agendas.
  private static let mostFiles = 400
  /// So many bytes an agenda has at most; a longer text is no agenda that one would choose by its title.
  private static let mostBytes = 200_000
  private static let longestReading = Duration.milliseconds(250)
  private static let noteEndings = [
    "docx", "odt", "rtf", "html", "htm", "pdf", "txt", "doc",
  ]
  /// Texts that lie beside a program and are no agendas.
  private static let otherTexts: Set<String> = [
    "readme", "changes", "changelog", "contributing", "license", "licence", "copying", "authors",
    "security", "code_of_conduct", "notice",
  ]

  init() throws {
    let listings = try stored { try FolderLibrary(environment: Surroundings.environment).list() }
    let sessions = listings.compactMap(Self.session)
    unreadable = listings.count - sessions.count
    let names = Self.namesInFolder()
    let end = ContinuousClock.now + Self.longestReading
    let agendas = names.filter { $0.hasSuffix(".md") }.compactMap { Self.agenda($0, until: end) }
    let shipped = Surroundings.shippedAgendas.map {
      StartItem(
        path: $0, title: Self.read($0)?.agenda.masthead.title ?? PathParts.name(of: $0),
        kind: .shippedAgenda)
    }
    let notes = names.filter(Self.isNote).map { StartItem(path: $0, title: $0, kind: .note) }
    items = sessions + agendas + shipped + notes
  }

  private static func session(_ listing: SessionListing) -> StartItem? {
    guard case .success(let summary) = listing.contents else { return nil }
    return StartItem(
      path: summary.path, title: summary.title,
      kind: .session(
        summary.standing, lastAct: summary.lastAct,
        isInUse: !SessionFile.occupants(of: summary.path).isEmpty))
  }

  /// The names of the plain files in the working folder, in their order.
  private static func namesInFolder() -> [String] {
    let all = FileManager.default.enumerator(atPath: Surroundings.workingFolder)
    var names: [String] = []
    while let name = all?.nextObject() as? String, names.count < mostFiles {
      all?.skipDescendants()
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func isNote(_ name: String) -> Bool {
    let stem = PathParts.split(name).stem.lowercased()
    return noteEndings.contains { name.lowercased().hasSuffix(".\($0)") }
      && !otherTexts.contains(stem) && size(of: name) != nil
  }

  /// A text that reads as an agenda, and has something that other texts with a list do not have.
  private static func agenda(_ name: String, until end: ContinuousClock.Instant) -> StartItem? {
    let stem = PathParts.split(name).stem
    guard !otherTexts.contains(stem.lowercased()), let size = size(of: name), size <= mostBytes
    else { return nil }
    // In a folder full of texts nobody waits until all of them are read.
    guard ContinuousClock.now < end else {
      return StartItem(path: name, title: stem, kind: .agenda)
    }
    guard let reading = read(name), isAgenda(reading) else { return nil }
    return StartItem(path: name, title: reading.agenda.masthead.title, kind: .agenda)
  }

  private static func isAgenda(_ reading: AgendaReading) -> Bool {
    let agenda = reading.agenda
    if agenda.times.start != nil || agenda.masthead.date != nil { return true }
    let saysHow = [AgendaField.duration, .attribution, .decision].contains { field in
      if case .line? = reading.sources[field] { true } else { false }
    }
    return saysHow
      || agenda.points.contains { point in
        point.planned != nil || point.question.last.map { "?？؟".contains($0) } ?? false
      }
  }

  private static func read(_ path: String) -> AgendaReading? {
    do {
      return try AgendaReader.read(path: path)
    } catch {
      return nil
    }
  }

  /// The bytes of a plain file; `nil` for anything else.
  private static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
