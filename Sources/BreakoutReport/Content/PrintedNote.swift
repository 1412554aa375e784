import BreakoutModel
import BreakoutWords

/// A note as a list item: its text with what is said about it.
struct PrintedNote {
  let blocks: [Block]

  /// - Parameters:
  ///   - home: the point under which it is printed; a note that was written under another one
  ///     says so. `nil` names the point of the note in any case.
  init(_ note: Note, in record: ReportedSession, home: PointID?) {
    let attribution = record.attribution(of: note)
    let isRestricted = attribution.regime == .chathamHouse
    let speaker = attribution.words(for: note.speaker)
    var paragraphs = Paragraph.paragraphs(
      of: Self.text(note, isRestricted, record), in: note.saidLanguage)
    if paragraphs.isEmpty { paragraphs = [Paragraph(Marker.missing)] }
    let leads = note.kind == .note && !isRestricted
    if leads {
      let time = note.isWritten ? nil : record.clock.time(note.at)
      let start = words.lists.row([time, speaker].compactMap(\.self))
      if !start.isEmpty { paragraphs[0].lead(with: words.report.label(start)) }
    }
    var remarks: [String] = leads ? [] : [speaker].compactMap { $0 }
    if let point = note.point, point != home { remarks.append(words.report.point(point.number)) }
    if let ticket = note.standingTicket { remarks.append(ticket.words(attribution)) }
    if !remarks.isEmpty {
      paragraphs[paragraphs.count - 1].append(
        words.report.inBrackets(words.lists.row(remarks)))
    }
    if note.kind == .quotation, !note.isVerified {
      let marker = isRestricted ? Marker.paraphrase : Marker.unverified
      paragraphs[paragraphs.count - 1].append(marker)
    }
    if !record.isSaved(note) { paragraphs[paragraphs.count - 1].append(Marker.unsaved) }
    blocks = paragraphs.map { .paragraph($0) }
  }

  /// A quotation between quotation marks, unless its wording must not be traceable.
  private static func text(
    _ note: Note, _ isRestricted: Bool, _ record: ReportedSession
  ) -> String {
    if let told = CommittedAction.text(of: note, in: record) { return Untagged(told).text }
    guard note.kind == .quotation, !isRestricted else {
      return Untagged(record.impression(of: note).text).text
    }
    return words.report.quoted(Untagged(note.text).text)
  }
}

extension ReportedSession {
  /// What people sent in writing, as a list under a heading; nothing for none.
  func written(_ notes: [Note], home: PointID?) -> [Block] {
    let items = notes.filter { $0.kind == .note && $0.isWritten }
      .map { PrintedNote($0, in: self, home: home).blocks }
    return items.isEmpty
      ? []
      : .section(
        3, words.report.contributionsInWriting, code: "contributions-in-writing", [.bullets(items)])
  }

  /// The notes of one kind among some as a list under a heading, without what was sent in writing, with more
  /// items behind them; nothing for none.
  func list(
    _ notes: [Note], _ kind: NoteKind, _ level: Int, _ title: String, code: String,
    home: PointID?, and more: [[Block]] = []
  ) -> [Block] {
    let items =
      notes.filter { $0.kind == kind && !($0.isWritten && kind == .note) }
      .map { PrintedNote($0, in: self, home: home).blocks } + more
    return items.isEmpty ? [] : .section(level, title, code: code, [.bullets(items)])
  }
}
