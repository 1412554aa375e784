import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutReport

/// A random session in which names, organisations and e-mail addresses stand wherever people could type
/// them, in fields and in free text.
struct PlantedSession {
  private(set) var room: Room
  /// Everything that must not leave the room unless the scan lists it.
  let people: [String]
  let organisations: [String]
  private var random: SeededGenerator

  static let everybody = [
    ("Amina Diallo", "Rivers Alive", "CSO"), ("Tomás Okoro", "Open Wells Trust", "CSO"),
    ("Nguyễn Thị Đào", "Deltatex", "Business"), ("Анна Иванова", "Мирный Дом", "Government"),
    ("أحمد بن سعيد القاسمي", "مؤسسة الجسر", "UN"), ("王小明", "和平基金会", "Business"),
    ("김민수", "한빛재단", "UN"), ("Zoë Müller-Lüdenscheidt", "Lakeside Bank", "Government"),
    ("Ólafur Þór", "zoe@lakeside.example", "CSO"), ("Ивo Санадер", "Bluebank", "Business"),
  ]

  /// - Parameters:
  ///   - regime: of the whole session.
  ///   - guarded: the point that is under the Chatham House Rule besides; the people that are planted then
  ///     speak there only.
  init(seed: Int, _ regime: AttributionRegime, guarded: PointID? = nil) {
    random = SeededGenerator(seed: UInt64(seed))
    var agenda = Room.baku
    agenda.rules.attribution = regime
    agenda.points = Array(agenda.points.prefix(3))
    let some = Self.everybody.shuffled(using: &random).prefix(4)
    people = some.map(\.0)
    organisations = some.map(\.1)
    room = Room(agenda)
    // Where others may be named, who is planted answers in no roll call.
    let role: ParticipantRole = guarded == nil ? .voting : .observer
    room.act(
      .people(
        .add(
          some.map {
            ParticipantDraft(name: $0.0, organisation: $0.1, constituency: $0.2, role: role)
          })))
    room.attempt(.people(.mark((1...4).map { ParticipantID($0) }, isPresent: true)))
    if pick([true, false]) { room.attempt(.people(.setPresence(electorate()))) }
    for number in 1...3 {
      room.act(.walk(.open(PointID(number), confirmed: true), list: .release))
      if guarded == PointID(number) {
        room.act(.document(.setRegime(.chathamHouse, of: PointID(number), coversEarlier: false)))
      }
      let isPlanted = guarded == nil || guarded == PointID(number)
      for _ in 0..<Int.random(in: 4...9, using: &random) {
        room.wait(seconds: Int.random(in: 1...90, using: &random))
        step(number, some: isPlanted ? Array(some) : [("Bo Somebody", "Public House", "CSO")])
      }
      for intent in endings { room.attempt(intent) }
    }
    if pick([true, false]) { room.attempt(.closeSession(confirmed: true)) }
    if pick([true, false]) {
      let name = guarded == nil ? pick(people) : "Bo Somebody"
      room.attempt(.document(.issue(pick([.draft, .validated(by: name)]), gaps: 3)))
    }
  }

  /// What ends anything that is open, so that the next point may be opened.
  private var endings: [Intent] {
    [
      .vote(.recordRoll(isCutShort: false)), .poll(.record(nil)), .consensus(.callOff),
      .floor(.end), .clock(.resume),
    ]
  }

  private mutating func step(_ point: Int, some: [(String, String, String)]) {
    let (name, organisation, group) = pick(some)
    let id = RecommendationID(
      point: PointID(point), ordinal: Int.random(in: 1...2, using: &random))
    let by = pick([name, "\(name) (\(organisation))", "\(name) (\(group))", group])
    let statement = Statement(by: by, reason: text(name, organisation))
    let constituency = pick([group, organisation, nil])
    let person = FloorPerson(name: name, constituency: constituency)
    let fields = RecommendationFields(
      text: text(name, organisation), addressees: ["Business"],
      indicator: text(name, organisation), lead: text(name, organisation),
      rationale: text(name, organisation), proposer: by)
    let topic: DecisionTopic = pick([
      .recommendation(id), .question(text(name, organisation)),
    ])
    let day = CalendarDate(year: 2016, month: 5, day: 1)!
    let draft = NoteDraft(
      at: room.now, kind: pick(NoteKind.allCases), text: text(name, organisation),
      speaker: Speaker(name: name, constituency: constituency))
    let groups: [Electorate] = [electorate()]
    let intents: [Intent] = [
      .note(.add(draft)), .note(.add(draft)), .recommendation(.add(fields, at: room.now)),
      .recommendation(.add(fields, at: room.now)), .recommendation(.edit(id, fields)),
      .consensus(.call(topic, confirmed: true)), .consensus(.object(statement)),
      .consensus(.reserve(statement)),
      .consensus(.standAside(statement)), .consensus(.declareNone),
      .consent(.open(topic, confirmed: true)),
      .consent(.amend(text(name, organisation))),
      .vote(.open(topic, rule: .double, method: .hands, groups[0], confirmed: true)), count,
      .vote(.open(topic, rule: .simple, method: .rollCall, groups[0], confirmed: true)),
      .vote(.answer(ParticipantID(1), .answer(.yes))), .vote(.recordRoll(isCutShort: true)),
      .poll(
        .open(
          topic, .dots, options: ["a", text(name, organisation)], points: [], PollSettings(),
          confirmed: true)),
      .poll(.add(PollBallot(count: 3, marks: [1, nil], group: pick([group, organisation])))),
      .poll(.record(nil)), .floor(.take(InterventionDetails(person))), .floor(.end),
      .floor(.request(InterventionDetails(person, as: pick([.floor, .order])))),
      .clock(.extendPoint(by: .minutes(1), asker: by, confirmed: true)),
      .clock(.pause(reason: text(name, organisation))), .clock(.resume),
      .followUp(.settleParked(room.session.notes.last?.id ?? NoteID(1), .owned(by: by))),
      .followUp(.note(id, FollowUpEntry(date: day, state: .done, note: text(name, organisation)))),
      .people(.setPresence(electorate())), .floor(.closeList()),
    ]
    room.attempt(pick(intents))
    room.attempt(pick(intents))
  }

  private var count: Intent {
    guard case .vote(let vote)? = room.session.decisionUnderWay?.proceeding,
      let groups = vote.electorate.groups
    else { return .consensus(.callOff) }
    return .vote(
      .record(
        VoteCount(
          groups: groups.map { GroupTally($0.name, Tally(yes: $0.present, no: 0, abstain: 0)) })))
  }

  /// Free text, every third of which names somebody.
  private mutating func text(_ name: String, _ organisation: String) -> String {
    pick([
      "More wells, sooner.", "Nobody objects to that", "资金透明", "Больше доверия", "شفافية",
      "as \(name) said", "the plan of \(organisation)", "\(name.uppercased()): yes",
      "write to \(mail)", "и \(name), и \(organisation)", "据\(name)说",
    ])
  }

  private let mail = "sam.absent@lakeside.example"

  private mutating func electorate() -> Electorate {
    Electorate(
      groups: Room.baku.rules.constituencies.map {
        GroupPresence($0, present: Int.random(in: 0...9, using: &random))
      })
  }

  private mutating func pick<T>(_ list: [T]) -> T { list.randomElement(using: &random)! }
}
