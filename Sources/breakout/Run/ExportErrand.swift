import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutUI
import BreakoutWords

/// Writes a document for the cockpit, format by format, while the cockpit goes on.
final class ExportErrand {
  private let rendering: Rendering
  /// What the document speaks; problems are told in the language of the screen.
  private let spoken: Words
  private let folder: ExportFolder
  private var written: [String] = []
  private var problems: [String] = []

  /// Starts it. A version that was written already is left as it is, and nothing else is ever replaced.
  init(
    _ order: ExportOrder, of session: Session, seal: RecordSeal?, to path: String,
    speaking spoken: Words
  ) {
    folder = ExportFolder(path)
    self.spoken = spoken
    rendering = spoken.speak {
      Rendering(
        Export(
          session, as: order.template, unsaved: order.unsaved, seal: seal, sections: order.sections),
        in: order.formats.compactMap(ExportFormat.init(rawValue:)))
    }
  }

  /// What can be read once there is news.
  var descriptors: [Int32] { rendering.descriptors }

  var isOver: Bool { rendering.pending.isEmpty }

  /// Writes what is ready and says how far it has come; `nil` where nothing has happened.
  func advance() -> ExportNews? {
    let outcomes = spoken.speak { rendering.advance() }
    guard !outcomes.isEmpty else { return nil }
    write(outcomes)
    return ExportNews(
      written: written, problems: problems, pending: rendering.pending.map(\.title))
  }

  /// Waits for what is still being made, which the converters' time limit bounds, and writes it.
  ///
  /// - Returns: why a format did not come, a sentence each.
  func finish() -> [String] {
    let before = problems.count
    write(spoken.speak { rendering.wait() })
    return Array(problems[before...])
  }

  private func write(_ outcomes: [Rendering.Outcome]) {
    for outcome in outcomes {
      do throws(ExportProblem) {
        for path in try folder.write(outcome) {
          let name = PathParts.name(of: path)
          written.append(written.isEmpty ? path : name)
        }
      } catch {
        problems.append(error.sentence)
      }
    }
  }
}

extension ExportPlan {
  /// What an order would give once its version is in the record.
  ///
  /// - Parameter usual: where the files go if nobody says otherwise.
  init(_ order: ExportOrder, of session: Session, at now: Timestamp, in usual: String) {
    let export = Export(
      session.issued(order, at: now), as: order.template, unsaved: order.unsaved)
    let folder = order.exportFolder(usual)
    self.init(
      folder: folder, folderLack: ExportFolder(folder).lack,
      formats: ExportFormat.allCases.map { format in
        Format(
          id: format.rawValue, name: format.title, files: export.names(in: format),
          isUsual: Self.usual.contains(format.rawValue), lack: format.lack)
      })
  }

  /// The formats that are written where nobody says otherwise.
  private static let usual: Set<String> = ["markdown", "text", "html"]
}

extension ExportOrder {
  /// Where the files go.
  ///
  /// - Parameter usual: where they go if nobody says otherwise.
  func exportFolder(_ usual: String) -> String {
    folder.map { Surroundings.absolute(Surroundings.typed($0)) } ?? usual
  }
}

extension Session {
  /// As it would be once the version is in the record; as it is where it is there already.
  fileprivate func issued(_ order: ExportOrder, at now: Timestamp) -> Session {
    let issuing = Intent.document(
      .issue(
        order.state, gaps: order.gaps, essential: order.essential))
    guard let changes = try? decide(issuing, at: now) else { return self }
    var session = self
    for event in events(changes, at: now, by: .rapporteur) { session.apply(event) }
    return session
  }
}
