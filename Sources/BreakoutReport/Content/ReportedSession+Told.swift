import BreakoutModel
import BreakoutWords

extension ReportedSession {
  /// A note as a sentence of a paragraph, with whose it is as far as that may be said.
  ///
  /// - Parameter home: the point under which it is told; a note of another one says so. `nil` names the point of
  ///   the note in any case.
  func told(_ note: Note, home: PointID?) -> String {
    let noted = CleanText.line(
      Untagged(CommittedAction.text(of: note, in: self) ?? impression(of: note).text).text)
    let text = noted.isEmpty ? Marker.missing : noted
    let end = text.last.flatMap { $0.endsSentence ? $0 : nil }
    let who = attribution(of: note).words(for: note.speaker)
    let point = note.point.flatMap { $0 == home ? nil : words.report.point($0.number) }
    let remark = words.lists.row([who, point].compactMap(\.self))
    let sentence =
      switch (end, remark.isEmpty) {
      case (nil, true): text.ended
      case (nil, false): words.report.noted(text, remark)
      case (_?, true): text
      // The mark with which somebody ended the text stands behind the remark.
      case (let end?, false): words.report.noted(String(text.dropLast()), remark, end: end)
      }
    return isSaved(note) ? sentence : words.report.marked(sentence, Marker.unsaved)
  }
}
