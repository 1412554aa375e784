import BreakoutModel
import BreakoutReport
import BreakoutStore
import BreakoutSynthesis
import BreakoutWords

/// The session files of the rooms, read for a synthesis. Nothing is changed in them.
struct RoomFiles {
  let readings: [RoomReading]
  /// What to know about them before the synthesis leaves the room, a sentence each.
  let remarks: [String]

  /// - Parameter names: session files, names of sessions, or agendas.
  /// - Throws: a `Failure` with a sentence for every session that cannot be merged.
  init(_ names: [String]) throws {
    var readings: [RoomReading] = []
    var (remarks, problems): ([String], [String]) = ([], [])
    for name in names {
      do {
        let (reading, words) = try Self.read(name)
        readings.append(reading)
        remarks += words
      } catch let failure as Failure {
        problems += failure.sentences
      }
    }
    guard problems.isEmpty else { throw Failure(problems) }
    (self.readings, self.remarks) = (readings, remarks)
  }

  private static func read(_ name: String) throws -> (RoomReading, [String]) {
    let path = try SessionFinding.path(of: name, closedToo: true)
    let (store, session) = try stored { try SessionStore.open(path) }
    if let problem = store.problem, problem.isIncomplete {
      let say = words.mergeCommand
      throw Failure(
        words.lists.sentences([
          problem.sentence, problem.isOfNewerVersion ? say.mergeByNewer : say.mergeCopy,
        ]))
    }
    guard let first = store.link(at: 1), let link = store.link(at: session.lastSeq) else {
      throw Failure(words.mergeCommand.noLongerReadable(path))
    }
    let reading = RoomReading(
      name: name, mark: RecordMark(first: first, entry: session.lastSeq, link: link),
      contribution: Contribution(session), link: store.link(at:))
    return (reading, remarks(on: session, name))
  }

  private static func remarks(on session: Session, _ name: String) -> [String] {
    var remarks: [String] = []
    if session.closed == nil {
      remarks.append(words.mergeCommand.isStillOpen(name))
    }
    let hits = NameScan(session).hits(inContributionOf: session)
    if !hits.isEmpty {
      remarks.append(words.commandLine.about(name, words.exportCommand.names(hits.count)))
      remarks += hits.map { words.commandLine.nameFound($0.found, $0.sentence) }
    }
    return remarks
  }
}

extension Admission {
  /// What to know about it; `nil` where it is as expected.
  ///
  /// - Parameter name: how the session was named.
  func remark(on name: String) -> String? {
    switch self {
    case .added, .unchanged: nil
    case .addedBeside(let label, let original):
      words.mergeCommand.addedBeside(name, original: "\(original)", label: "\(label)")
    case .updated(let label, let from, let to):
      words.mergeCommand.updated(name, from: from, to: to, label: "\(label)")
    }
  }
}
