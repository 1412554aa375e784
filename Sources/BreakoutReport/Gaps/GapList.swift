import BreakoutModel
import BreakoutWords

/// What is still missing, the most valuable first (product rule F28).
public struct GapList: Sendable {
  public let gaps: [Gap]
  /// Names in free text that the regime does not let out, each with its place; the gaps tell the places.
  public let hits: [NameHit]

  /// - Parameter unsaved: notes that could not be saved yet.
  public init(_ session: Session, unsaved: [NoteDraft] = []) {
    self.init(ReportedSession(session, unsaved: unsaved))
  }

  init(_ record: ReportedSession) {
    let names = NameScan(record)
    hits = names.hits
    let kinds: [@Sendable (ReportedSession) -> [Gap]] = [
      Gap.ofDecisions, Gap.ofChangedTexts, Gap.ofKeyMessages, Gap.ofRecommendations, Gap.ofNotes,
      Gap.ofDates, Gap.ofDivergence, Gap.ofHeader, Gap.ofAcronyms, Gap.ofSpeakers,
    ]
    gaps = kinds.flatMapAtOnce(least: 2) { $0(record) } + Gap.ofNames(names)
  }

  var count: Int { gaps.count }

  /// Those without which no document is validated.
  public var essential: Int { gaps.count(where: \.isEssential) }
}
