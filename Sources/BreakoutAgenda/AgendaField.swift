/// A thing that is understood from a note, by its name in the answers of programs.
public enum AgendaField: String, CaseIterable, Sendable {
  case title, event, place, room, date, start, duration, moderators, rapporteurs, panellists
  case constituencies, addressees, attribution, decision, language, points
}

/// Where something that was understood stood.
public enum AgendaSource: Equatable, Sendable {
  /// A line of the text, from 1.
  case line(Int)
  /// The note does not say it: a default, or made from what it does say.
  case assumed
}
