import BreakoutModel
import BreakoutWords
import Terminal

/// A few named lines to fill in.
struct Form: Equatable, Sendable {
  let purpose: Purpose
  let title: String
  var fields: [Field]
  var focus = 0
  /// The names that Tab walks through, until another key is pressed.
  var completion: CompletionCycle?
  /// What the fields held at first.
  private(set) var start: [String]

  init(purpose: Purpose, title: String, fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.fields = fields
    start = fields.map(\.editor.text)
  }

  /// Whether somebody typed into it.
  var isChanged: Bool { fields.map(\.editor.text) != start }

  /// Whether something else stands in it than at first, apart from blanks.
  var saysSomethingNew: Bool { fields.indices.contains { changed($0) != nil } }

  /// Takes over what the session says now in the fields in which nobody has typed.
  ///
  /// - Returns: the first field that was changed here and there, with what it holds there.
  mutating func rebase(onto fresh: Form) -> (place: Int, theirs: String)? {
    var conflict: (place: Int, theirs: String)?
    for place in fields.indices where fresh.fields.indices.contains(place) {
      let theirs = fresh.start(place)
      guard theirs != start[place] else { continue }
      switch self[place] {
      case start[place]: fields[place].editor.setText(theirs)
      case theirs: break
      default:
        conflict = conflict ?? (place, theirs)
        continue
      }
      start[place] = theirs
    }
    return conflict
  }

  /// Puts a text into a field that was changed here and elsewhere, and counts what is there as known.
  mutating func settle(_ place: Int, on text: String, against theirs: String) {
    fields[place].editor.setText(text)
    start[place] = theirs
  }

  /// Puts back what was typed into it before the program was left, over what the field held then.
  mutating func restore(_ place: Int, _ text: String, over start: String) {
    guard fields.indices.contains(place) else { return }
    fields[place].editor.setText(text)
    self.start[place] = start
  }

  /// What a field held at first.
  func start(_ field: Int) -> String { start.indices.contains(field) ? start[field] : "" }

  struct Field: Equatable, Sendable {
    let label: String
    var editor: TextEditor

    init(_ label: String, _ text: String = "") {
      self.label = label
      editor = TextEditor(text, isMultiline: false)
    }
  }

  /// What is done with it once it is filled in.
  enum Purpose: Hashable, Sendable, Codable {
    case recommendation(RecommendationID)
    case mergeRecommendation(RecommendationID, into: RecommendationID)
    case splitRecommendation(RecommendationID)
    case objection, reservation, standAside
    case people
    /// Mends lines of the set-up.
    case setUp(SetUpMatter)
    case person(ParticipantID?)
    case importRoster
    case addPoint
    case splitPoint(PointID)
    case mergePoint(PointID)
    case editPoint(PointID)
    case moveNote(NoteID)
    case tagNote(NoteID)
    case askConsensus, askVote
    case askConsent, amendment, review
    case correctPresence, waiveQuorum
    case reconsider(DecisionID)
    case request(InterventionKind)
    case intervention(InterventionID)
    case yieldFloor, speakingTimes
    case extendPoint(PointID)
    case hardStop, pause
    case remind, countTooLate
    case parkedOwner(NoteID)
    case bringBack(NoteID)
    case written(InterventionID)
    case pointCheck(PointID)
  }

  subscript(field: Int) -> String {
    fields.indices.contains(field) ? fields[field].editor.text : ""
  }

  /// A field's words, without what was typed around them by mistake.
  func line(_ field: Int) -> String { Self.line(self[field]) }

  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  mutating func move(by step: Int) {
    guard !fields.isEmpty else { return }
    focus = (focus + step + fields.count) % fields.count
  }

  mutating func edit(_ key: Key) -> Bool { fields[focus].editor.handle(key) }

  mutating func insert(_ text: String) { fields[focus].editor.insert(text) }
}

extension Form {
  static func ask(_ purpose: Purpose, _ text: String = "") -> Form {
    Form(
      purpose: purpose, title: words.shell.aQuestionForTheRoom,
      fields: [Field(words.shell.question, text)])
  }
}

extension Form.Purpose {
  /// Whether its form was called from the open call and goes back to it.
  var isOfOpenCall: Bool {
    switch self {
    case .objection, .reservation, .standAside, .amendment, .review: true
    default: false
    }
  }

  /// Whether its form was called from the open vote and goes back to it.
  var isOfOpenVote: Bool { self == .correctPresence || self == .waiveQuorum }

  /// Whether it is about the decision under way, and about no other one.
  var isOfOpenDecision: Bool { isOfOpenCall || isOfOpenVote }
}
