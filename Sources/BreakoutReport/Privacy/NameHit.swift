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
