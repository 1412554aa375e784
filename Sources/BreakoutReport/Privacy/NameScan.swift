import BreakoutModel
import BreakoutWords

/// Looks through all free text for people, organisations, e-mail addresses, handles and initials that the
/// regime of their place does not let out of the room (product rule F17).
///
/// Redaction works by an allow-list and never touches what people wrote; this says what is left to reword.
public struct NameScan: Sendable {
  /// In the order of the document; what occurs several times in one place is one.
  public let hits: [NameHit]

  /// - Parameter unsaved: notes that could not be saved yet; they are printed too.
  public init(_ session: Session, unsaved: [NoteDraft] = []) {
    self.init(ReportedSession(session, unsaved: unsaved))
  }

  init(_ record: ReportedSession) {
    guard record.attribution.regime > .attributed else {
      hits = []
      return
    }
    let institutions = record.attribution.institutions
    var names = RecordedNames(record.session, knowing: institutions)
    for note in record.notes where !record.isSaved(note) { names.add(note.speaker) }
    let index = NameIndex(names)
    let found = record.freeTexts.flatMapAtOnce { text in
      index.findings(in: text.text, under: text.regime)
        .filter { !$0.isAsked(in: text, institutions) }
        .map { NameHit($0, in: text) }
    }
    hits = found.once { "\($0.place) \($0.sentence) \($0.found)" }
  }
}

extension NameFinding {
  /// Whether it says of whom a recommendation asks something, and nothing about who spoke.
  fileprivate func isAsked(in text: FreeText, _ institutions: Institutions) -> Bool {
    guard case .recommendation = text.place, kind == .organisation else { return false }
    return institutions.isAddressee(self.text)
  }
}

extension NameHit {
  fileprivate init(_ finding: NameFinding, in text: FreeText) {
    place = text.place
    found = finding.text
    sentence =
      switch finding.kind {
      case .person: words.privacy.hasPerson(text.label)
      case .organisation: words.privacy.hasOrganisation(text.label)
      case .officer: words.privacy.hasOfficer(text.label)
      case .address: words.privacy.hasAddress(text.label)
      }
  }
}

/// A name, organisation, e-mail address, handle or initials found in free text although the regime of its
/// place forbids it (product rule F17).
public struct NameHit: Equatable, Sendable {
  /// Where it can be reworded.
  public let place: ReportPlace
  /// As it stands in the text. It belongs on the rapporteur's screen, never into a document.
  public let found: String
  /// Where it is and of what kind, without repeating it, so that a document may say so.
  public let sentence: String
}
