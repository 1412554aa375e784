import BreakoutModel
import BreakoutWords

/// What the room said on a point in at most three numbered paragraphs: what was agreed, where views differed, what was
/// asked and not agreed (product rule F25).
struct PointDiscussion {
  let blocks: [Block]

  init(_ notes: [Note], of point: Point, in record: ReportedSession) {
    func told(_ kind: NoteKind) -> [Paragraph] {
      notes.filter { $0.kind == kind }.map { note in
        var sentence = Paragraph()
        sentence.append(record.told(note, home: point.id), as: .plain, in: note.saidLanguage)
        return sentence
      }
    }
    let report = words.report
    let paragraphs: [Paragraph?] = [
      Self.paragraph(report.agreement, told(.agreement)),
      Self.paragraph(report.divergence, told(.divergence)),
      Self.paragraph(report.notAgreed, Self.notAgreed(on: point, in: record)),
    ]
    let items = paragraphs.compactMap { $0.map { [Block.paragraph($0)] } }
    blocks = items.isEmpty ? [] : [.numbers(items)]
  }

  /// `nil` where nothing was said.
  private static func paragraph(_ label: String, _ sentences: [Paragraph]) -> Paragraph? {
    guard !sentences.isEmpty else { return nil }
    var paragraph = Paragraph(isFrame: true)
    paragraph.append(words.report.sentence(label), as: .emphasis)
    for sentence in sentences {
      for run in sentence.lines.joined() {
        paragraph.append(run.text, as: run.style, in: run.language)
      }
    }
    return paragraph
  }

  /// What the room was asked and did not agree to, in neutral words.
  private static func notAgreed(on point: Point, in record: ReportedSession) -> [Paragraph] {
    record.recommendations(of: point.id).filter { $0.status == .notAdopted }
      .map { OtherProposals.notAgreed($0, record) }
  }
}
