import BreakoutModel
import BreakoutReport
import BreakoutSynthesis
import Terminal

@testable import BreakoutUI

/// The deciding screen over rooms in memory, driven by keys as a person would.
struct DecidingScene {
  var deciding: Deciding
  private(set) var effects: [DecidingEffect] = []
  /// While set, nothing can be saved, for this reason.
  var storageProblem: String?
  /// What was last saved.
  private(set) var saved: Synthesis

  static let at = Timestamp(milliseconds: 1_810_200_000_000)

  /// Rooms with the recommendations that each adopted: an addressee and a text.
  init(_ rooms: [[(String, String)]], columns: Int = 80, rows: Int = 24) throws {
    setLocale()
    let names = ["Green hall", "Blue hall", "藍廳", "القاعة الكبرى"]
    let made = try rooms.enumerated().map { place, recommendations in
      BreakoutSynthesis.Room(
        label: RoomLabel(place + 1),
        record: RecordMark(first: "\(place)", entry: 1, link: "\(place)"),
        session: Contribution(
          try Self.session(names[place % names.count], adopting: recommendations)))
    }
    saved = Synthesis(rooms: made)
    deciding = Deciding(
      saved, PairQuestions(made), size: Size(columns: columns, rows: rows))
  }

  private static func session(
    _ name: String, adopting recommendations: [(String, String)]
  ) throws -> Session {
    var agenda = Room.agenda
    agenda.masthead.room = name
    var session = Room(agenda).cockpit.session
    var now = Room.start
    func act(_ intent: Intent) throws {
      now = now + .seconds(5)
      let events = session.events(try session.decide(intent, at: now), at: now, by: .moderator)
      for event in events { session.apply(event) }
    }
    try act(.walk(.next(confirmed: false)))
    for (place, (addressee, text)) in recommendations.enumerated() {
      let fields = RecommendationFields(text: text, addressees: [addressee])
      try act(.recommendation(.add(fields, at: now)))
      let id = RecommendationID(point: PointID(1), ordinal: place + 1)
      try act(.consensus(.call(.recommendation(id), confirmed: true)))
      try act(.consensus(.declare))
    }
    return session
  }

  /// Two pairs that are alike, and one that may be a contradiction.
  static func three(columns: Int = 80, rows: Int = 24) throws -> DecidingScene {
    try DecidingScene(
      [
        [
          ("Business", "Publish annual local procurement shares in conflict areas."),
          ("CSOs", "Train one hundred local mediators."),
          ("Governments", "Abolish the fees for small exporters."),
        ],
        [
          ("Governments", "Publish local procurement shares for conflict areas."),
          ("UN system", "Train one hundred mediators."),
        ],
        [("Governments", "Introduce fees for all exporters.")],
      ], columns: columns, rows: rows)
  }

  static func scripts(columns: Int = 80, rows: Int = 24) throws -> DecidingScene {
    try DecidingScene(
      [
        [
          ("Business", "نشر بيانات المشتريات المحلية كل عام في المناطق المتأثرة بالنزاع"),
          ("Business", "企业应每年公布在受冲突影响地区的本地采购份额"),
        ],
        [
          ("القطاع الخاص", "نشر بيانات المشتريات المحلية سنويا في المناطق المتأثرة بالنزاع"),
          ("企業", "企业每年应公布在受冲突影响地区的本地采购的份额"),
        ],
      ], columns: columns, rows: rows)
  }

  /// Presses keys by their names.
  mutating func press(_ names: String...) {
    for name in names {
      guard let key = Key(named: name) else { fatalError("There is no key named \(name).") }
      send(.input(.key(key), at: Self.at))
    }
  }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)), at: Self.at)) }
  }

  mutating func send(_ message: DecidingMessage) {
    for effect in deciding.update(message) {
      effects.append(effect)
      guard effect == .save else { continue }
      if let storageProblem {
        send(.notSaved(storageProblem))
      } else {
        saved = deciding.synthesis
        send(.saved)
      }
    }
  }

  var screen: String { deciding.frame().canvas.lines.joined(separator: "\n") }

  /// The answers so far, as `B1-R1.1 B2-R1.1 keepBoth`.
  var answers: [String] {
    deciding.synthesis.decisions.map { "\($0.pair.first) \($0.pair.second) \($0.answer)" }
  }
}
