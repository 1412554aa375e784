/// A list of a note that could be its points of discussion, with what speaks for and against it.
struct PointList {
  /// In which form it stands in the note.
  enum Form: Equatable, Sendable {
    case items, nestedItems, sections, itemsOfSections, rows, times, questions, lines
  }

  let form: Form
  var drafts: [PointDraft]
  /// The heading or the line that leads in; `nil` where none does.
  var name: String?
  /// The headings above it, the nearest first, without `name`.
  var path: [String]
  /// The blocks of the note that it takes, by their places.
  let range: Range<Int>
  /// Blocks within the range that are none of the points.
  var besides: [AgendaBlock] = []
  /// The lines of items without a text.
  var blankLines: [Int] = []
  /// Whether `name` is a line before the list, not a heading.
  var isLedIn = false
  /// The heading above all others, whose words say nothing of one list in the note.
  var title: String?
  /// Whether its numbers count on from section to section.
  var countsOn = false
  /// Whether it is the first list of a note that calls itself an agenda above it, and has no other name.
  var isUnderTitle = false
  /// Whether most of its first items have minutes or times; known once it is weighed.
  var isTimed = false
  var score = 0
  var reasons: [ListReason] = []

  var isNamedByTitle: Bool { !isLedIn && name != nil && name == title }

  /// The line of its first point.
  var line: Int { drafts.first?.line ?? 1 }

  var lastLine: Int { drafts.last?.line ?? line }

  /// Whether another list has the same points.
  func isSame(as other: PointList) -> Bool {
    drafts.count == other.drafts.count
      && zip(drafts, other.drafts).allSatisfy { $0.line == $1.line }
  }
}

/// One thing that speaks for or against a list.
public enum ListReason: Equatable, Sendable {
  /// Its name, and whether it can be nothing else.
  case named(String, isSure: Bool)
  /// A line that leads in.
  case ledIn(String)
  /// How many of its items ask something.
  case questions(Int)
  /// How many have minutes, and how many a time of the clock.
  case minutes(Int)
  case times(Int)
  case onlyQuestions
  /// How many are called an item, a question, a topic, with a number.
  case labelled(Int)
  /// No other list speaks for itself.
  case onlyList
  /// Names of other things: aims, people, outcomes.
  case namedOtherwise(String)
  case fewItems(Int)
  case manyItems(Int)
  /// How many are labels with values, people, or addresses.
  case labels(Int)
  case people(Int)
  case addresses(Int)
  case tasks(Int)
  case nested
  case unmarked
  /// The same items stand in an earlier list.
  case again(line: Int)
  /// The same name stands above several lists.
  case repeatedName(String)
  case first
}
