import BreakoutModel
import BreakoutReport
import BreakoutSynthesis

@testable import BreakoutExport

/// A document of each kind, of the session in four scripts, with all that can be asked for; of the full session those
/// with the most in them.
enum EveryDocument {
  static func exports() throws -> [(name: String, export: Export)] {
    var exports: [(String, Export)] = []
    let sessions = [
      ("four", HeldSession.fourScripts().session), ("full", HeldSession.judged().session),
    ]
    for (name, session) in sessions {
      let isFull = name == "full"
      let largest: [ReportTemplate] = [.recommendations, .record, .debrief]
      for template in isFull ? largest : ReportTemplate.allCases {
        let sections = ReportSections(of: template, with: template.unusual)
        exports.append(
          ("\(name)-\(template.rawValue)", Export(session, as: template, sections: sections)))
      }
      exports.append(("\(name)-letter", Export(session, addressee: session.addressed.first)))
      for sheet in isFull ? [] : RoomSheet.allCases {
        exports.append(("\(name)-\(sheet.rawValue)", Export(sheet, of: session)))
      }
    }
    exports.append(("synthesis", Export(try synthesis(of: sessions))))
    return exports
  }

  private static func synthesis(of sessions: [(String, Session)]) throws -> PreparedDocument {
    var synthesis = Synthesis()
    _ = try synthesis.take(
      sessions.map { name, session in
        RoomReading(
          name: "\(name).breakout",
          mark: RecordMark(first: "\(name)-1", entry: session.lastSeq, link: name),
          contribution: Contribution(session), link: { "\(name)-\($0)" })
      })
    let document = SynthesisDocument(
      synthesis, SynthesisOutcome(synthesis, PairQuestions(synthesis.rooms)))
    return PreparedDocument(
      document.report, kind: "synthesis", state: document.state,
      data: try SynthesisFile.bytes(of: synthesis), register: document.register,
      moment: document.moment)
  }
}
