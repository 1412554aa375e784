import BreakoutModel
import BreakoutReport
import BreakoutWords

/// What to know about a document before it leaves the room.
struct ExportWarnings {
  let sentences: [String]

  init(_ session: Session) {
    var sentences: [String] = []
    let missing = GapList(session)
    let gaps = missing.gaps.count
    if gaps > 0 {
      sentences.append(words.exportCommand.gaps(gaps))
    }
    let hits = missing.hits
    if !hits.isEmpty {
      sentences.append(words.exportCommand.names(hits.count))
      sentences += hits.map { words.commandLine.nameFound($0.found, $0.sentence) }
    }
    self.sentences = sentences
  }
}
