import BreakoutModel
import BreakoutReport

/// What to know about a document before it leaves the room.
struct ExportWarnings {
  let sentences: [String]

  init(_ session: Session) {
    var sentences: [String] = []
    let missing = GapList(session)
    let gaps = missing.gaps.count
    if gaps > 0 {
      sentences.append("\(Gap.words(count: gaps)); the document lists them at its end.")
    }
    let hits = missing.hits
    if !hits.isEmpty {
      let names = hits.count == 1 ? "name remains" : "names remain"
      sentences.append(
        "\(hits.count) \(names) in free text although the attribution rule forbids it:")
      sentences += hits.map { "“\($0.found)”: \($0.sentence)" }
    }
    self.sentences = sentences
  }
}
