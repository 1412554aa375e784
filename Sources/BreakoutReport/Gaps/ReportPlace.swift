import BreakoutModel

/// Where in the session something is found that the report is about, so that a list can lead there.
public enum ReportPlace: Hashable, Sendable {
  case note(NoteID)
  case recommendation(RecommendationID)
  case decision(DecisionID)
  case point(PointID)
  /// The count of the room.
  case presence
  /// Who runs the session.
  case people
  case roster
  /// What the agenda says of the session: its title, its date.
  case session
  /// Notes that could not be saved yet.
  case unsaved
}
