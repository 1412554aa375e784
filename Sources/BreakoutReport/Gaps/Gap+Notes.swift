import BreakoutModel
import BreakoutWords

extension Gap {
  /// Notes that the report cannot print as they are.
  static func ofNotes(_ record: ReportedSession) -> [Gap] {
    record.notes.flatMap { note -> [Gap] in
      var gaps: [Gap] = []
      if !record.isSaved(note) {
        gaps.append(Gap(Words.current.gaps.notYetSaved(note.excerpt), at: record.place(of: note)))
      }
      switch note.kind {
      case .quotation where !note.isVerified:
        let isRestricted = record.attribution(of: note).regime == .chathamHouse
        let sentence =
          isRestricted
          ? Words.current.gaps.quotationToBeParaphrased(note.excerpt)
          : Words.current.gaps.quotationToBeVerified(note.excerpt)
        gaps.append(Gap(sentence, at: record.place(of: note)))
      case .action where note.speaker == nil && record.action(of: note)?.who.isEmpty == true:
        gaps.append(
          Gap(Words.current.gaps.actionWithoutPerson(note.excerpt), at: record.place(of: note)))
      case .parked where note.standingTicket == nil:
        gaps.append(
          Gap(Words.current.gaps.issueWithoutOwner(note.excerpt), at: record.place(of: note)))
      default: break
      }
      return gaps
    }
  }

  /// Points whose divergence tells of one position only: a reader cannot know what it diverges from
  /// (product rule F26).
  static func ofDivergence(_ record: ReportedSession) -> [Gap] {
    (record.walk.map { $0.id as PointID? } + [nil]).compactMap { point in
      let notes = record.notes(of: point).filter { $0.kind == .divergence }
      guard notes.count == 1, !ContrastWords.occur(in: notes[0].text) else { return nil }
      // What the room was asked and did not agree to is a position with its opposite.
      let isContested =
        point.map { id in
          record.recommendations(of: id).contains {
            !$0.status.isRecommended && $0.standingDecision(in: record) != nil
          }
        } ?? false
      guard !isContested else { return nil }
      return Gap(
        Words.current.gaps.onePosition(notes[0].excerpt), at: record.place(of: notes[0]),
        leavesMark: false)
    }
  }
}

extension Note {
  /// The beginning of the note between quotation marks, with its point.
  var excerpt: String {
    let start = text.prefix(80)
    let line = CleanText.line(String(start.prefix(60)))
    let beginning = start.count > 60 ? Words.current.gaps.beginning(line) : line
    return point.map { Words.current.gaps.excerpt(beginning, point: $0.number) }
      ?? Words.current.gaps.excerpt(beginning)
  }
}
