import BreakoutModel
import BreakoutWords

/// Who was in the room: by constituency, over time, and by name as far as the regime allows.
struct Participation {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    blocks = .section(
      2, words.report.participation, code: "participation",
      Self.counts(record) + Self.roster(record)
        + .section(
          3, words.report.useOfTheFloor, code: "use-of-the-floor", FloorUse(record).blocks))
  }

  /// The first, the highest and the last count, each once; nothing where one count by the header says
  /// all there is.
  private static func counts(_ record: ReportedSession) -> [Block] {
    let counts = moments(of: record.session)
    guard counts.count > 1 || counts.contains(where: { $0.electorate.groups != nil }) else {
      return []
    }
    let headings = counts.map { $0.place.heading(record.clock.time($0.at)) }
    let groups = counts.map { $0.electorate.groups(allowedBy: record.attribution) }
    var rows = groups.flatMap { $0.map(\.name) }.withoutRepeats.map { name in
      [words.people.constituency(name)]
        + groups.map { $0.first { $0.name == name }.map { "\($0.size)" } ?? "" }
    }
    rows.append([words.report.allWithAVote] + counts.map { "\($0.electorate.present)" })
    if counts.contains(where: { $0.electorate.entitled != nil }) {
      rows.append(
        [words.report.entitledToVote] + counts.map { $0.electorate.entitled.map { "\($0)" } ?? "" })
    }
    if counts.contains(where: { ($0.electorate.observers ?? 0) > 0 }) {
      rows.append(
        [words.report.withoutAVote] + counts.map { $0.electorate.observers.map { "\($0)" } ?? "" })
    }
    return .table(words: [words.report.present], numbers: headings, rows)
  }

  struct Moment {
    /// Which of the counts it is; as the data name it.
    enum Place: String, Encodable {
      case first = "First"
      case highest = "Highest"
      case last = "Last"

      func heading(_ time: String) -> String {
        switch self {
        case .first: words.report.firstCount(time)
        case .highest: words.report.highestCount(time)
        case .last: words.report.lastCount(time)
        }
      }
    }

    let place: Place
    let at: Timestamp
    let electorate: Electorate
  }

  /// The counts of the room that stand beside each other in the document.
  static func counts(of session: Session) -> [Electorate] {
    moments(of: session).map(\.electorate)
  }

  /// The first is the count at the session's start: who comes in before it, one by one, was not there yet.
  static func moments(of session: Session) -> [Moment] {
    let counts = Array(session.presence.values)
    let start = session.started.flatMap { start in counts.lastIndex { $0.at <= start } } ?? 0
    let all = counts.dropFirst(start)
    guard let first = all.first, let last = all.last else { return [] }
    var moments = [Moment(place: .first, at: first.at, electorate: first.electorate)]
    let highest = all.dropFirst().reduce(first) {
      $1.electorate.present > $0.electorate.present ? $1 : $0
    }
    if highest.id != first.id, highest.electorate.present > last.electorate.present {
      moments.append(
        Moment(place: .highest, at: highest.at, electorate: highest.electorate))
    }
    if last.electorate != first.electorate {
      moments.append(Moment(place: .last, at: last.at, electorate: last.electorate))
    }
    return moments
  }

  private static func roster(_ record: ReportedSession) -> [Block] {
    let all = Array(record.session.roster.values)
    let came = all.filter { !$0.attendance.isEmpty }
    // Where nobody was marked, the roster says who was invited, and nothing about who came.
    let people = came.isEmpty ? all : came
    guard !people.isEmpty else { return [] }
    switch record.attribution.regime {
    case .attributed:
      let table = [Block].table(
        words: [
          words.report.name, words.report.organisation, words.report.constituency,
          words.report.role,
        ],
        people.map {
          [$0.name, $0.organisation, $0.constituency ?? "", words.report.role($0.role)]
        })
      return came.isEmpty
        ? .section(3, words.report.registered, code: "registered", table)
        : .section(3, words.report.participants, code: "participants", table)
    case .affiliation:
      let list = [Block].bullets(organisations(record).map { Paragraph($0) })
      return came.isEmpty
        ? .section(
          3, words.report.registeredOrganisations, code: "registered-organisations", list)
        : .section(
          3, words.report.organisationsThatTookPart, code: "organisations-that-took-part", list)
    case .group, .chathamHouse: return []
    }
  }

  /// Each organisation whose people take part with their constituency, e.g. `UNDP (UN)`; where nobody was marked
  /// as present, those that were invited.
  static func organisations(_ record: ReportedSession) -> [String] {
    let all = Array(record.session.roster.values)
    let came = all.filter { !$0.attendance.isEmpty }
    let there = (came.isEmpty ? all : came)
      .filter { $0.takesPart(besides: record.session.header.constituencies) }
    return there.compactMap { one in
      one.organisation.nilIfBlank.map { organisation in
        one.constituency?.nilIfBlank.map { words.report.withGroup(organisation, $0) }
          ?? organisation
      }
    }.withoutRepeats
  }
}

extension Participant {
  /// Whether the person takes part in the discussion, and does not serve or report it: interpreters, press,
  /// secretariat and staff do, unless the agenda has them as a constituency.
  fileprivate func takesPart(besides constituencies: [String]) -> Bool {
    guard role != .interpreter else { return false }
    guard let group = constituency?.folded, Self.services.contains(group) else { return true }
    return constituencies.contains { $0.folded == group }
  }

  private static let services: Set<String> = [
    "press", "media", "journalist", "journalists", "secretariat", "staff", "interpreter",
    "interpreters",
    "interpretation", "technical", "technician", "technicians", "support", "security", "service",
    "organiser",
    "organisers", "organizer", "organizers", "volunteer", "volunteers", "presse", "medias",
    "prensa",
    "secretaria", "пресса", "сми", "секретариат", "переводчик", "переводчики", "صحافة", "إعلام",
    "أمانة",
    "مترجم", "媒体", "秘书处", "口译", "工作人员",
  ]
}
