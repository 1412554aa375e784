import BreakoutModel

/// What the front matter says, or the text of a note; `nil` and empty where it says nothing.
struct FrontMatter {
  var title: String?
  var event: String?
  var place: String?
  var room: String?
  var date: CalendarDate?
  var start: TimeOfDay?
  var duration: Milliseconds?
  var reserve: Milliseconds?
  var moderators: [String] = []
  var rapporteurs: [String] = []
  var panellists: [String] = []
  var constituencies: [String] = []
  var addressees: [String] = []
  var attribution: AttributionRegime?
  var decision: String?
  var phrases: [PrompterPhrase] = []
  var language: String?
  var document = DocumentSettings()
  /// When the page was put up whose front matter it is: the day of the session where nothing else says it.
  var pageDate: (date: CalendarDate, line: Int)?
  /// Keys that are unknown, each with its value.
  var leftOut: [String] = []
  /// The lines on which its values stand.
  var lines: [AgendaField: Int] = [:]
  /// Where the duration is, for problems that concern it.
  var durationLine: Int? { lines[.duration] }
}
