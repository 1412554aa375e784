import BreakoutModel
import BreakoutWords

@testable import BreakoutExport
@testable import BreakoutReport

/// What the documents of a session tell in figures, each figure by what it counts, with the documents that tell
/// it.
struct ToldFacts {
  private(set) var told: [String: [String: Set<String>]] = [:]
  private let session: Session
  /// The decision that each recommendation stands by.
  private let standing: [String: String]

  init(_ session: Session) {
    self.session = session
    let record = ReportedSession(session, unsaved: [])
    standing = Dictionary(
      uniqueKeysWithValues: record.recommendations.compactMap { one in
        one.standingDecision(in: record).map { ("\(one.id)", "\($0.id)") }
      })
    for kind in ReportTemplate.allCases { read(Report(session: session, as: kind), kind.rawValue) }
    readData(PublishedRecord(session), record)
  }

  private mutating func tell(
    _ fact: String, _ value: some CustomStringConvertible, _ source: String
  ) {
    told[fact, default: [:]][value.description, default: []].insert(source)
  }

  private mutating func read(_ report: Report, _ source: String) {
    let text = RunningText(report)
    for field in report.facts where field.label != "Reading time" {
      tell("the head's \(field.label)", RunningText.words(field.value), source)
    }
    readHead(report, text, source)
    for group in groups(text) { readDecision(group.decision, group.text, source) }
    readLists(text, source)
    for item in text.items { readFloor(item, source) }
  }

  // MARK: Decisions

  /// What stands together about one decision: an item, or the fields below one heading.
  private func groups(_ text: RunningText) -> [(decision: String, text: String)] {
    var groups: [(key: String, decision: String, text: String)] = []
    for item in text.items where !item.isRow {
      guard let subject = item.subject, !item.text.contains("Decided before"),
        !item.text.hasPrefix("Consensus was sought first"),
        !item.sections.contains("Annex: document control"), !item.sections.contains("Polls")
      else { continue }
      let decision = subject.hasPrefix("D") ? subject : standing[subject] ?? ""
      guard !decision.isEmpty else { continue }
      let words = item.text.split(separator: "Consensus was sought first")[0]
      let key = (item.sections + [subject]).joined(separator: "\n")
      if groups.last?.key == key {
        groups[groups.count - 1].text += " " + words
      } else {
        groups.append((key, decision, String(words)))
      }
    }
    return groups.map { ($0.decision, $0.text) }
  }

  private mutating func readDecision(_ decision: String, _ text: String, _ source: String) {
    let full = /[: ]([0-9]+) yes, ([0-9]+) no(?:, ([0-9]+) abst)?(?:\.?, ([0-9]+) blocking)?/
    if !text.contains("at least"), let count = text.firstMatch(of: full)?.output {
      let against = (Int(count.2) ?? 0) + (count.4.flatMap { Int($0) } ?? 0)
      tell("the yes of \(decision)", count.1, source)
      tell("the votes against in \(decision)", against, source)
      if let abstain = count.3 { tell("the abstentions of \(decision)", abstain, source) }
    }
    let pairs = [
      /(?:adopted by|support,) ([0-9]+) votes? to ([0-9]+)\b/,
      /(?:[Vv]ote|received),? ([0-9]+) to ([0-9]+)\b/,
      /Support: [^(]*\(([0-9]+) to ([0-9]+)\)/,
    ]
    for count in pairs.compactMap({ text.firstMatch(of: $0)?.output }) {
      tell("the yes of \(decision)", count.1, source)
      tell("the votes against in \(decision)", count.2, source)
    }
    if let share = text.firstMatch(of: /\(([0-9]+) of ([0-9]+) votes cast\)/)?.output {
      tell("the yes of \(decision)", share.1, source)
      tell("the votes cast in \(decision)", share.2, source)
    }
    for needed in [/needs ([0-9]+)/, /Needed: ([0-9]+) yes/] {
      if let match = text.firstMatch(of: needed) {
        tell("the yes that \(decision) needs", match.output.1, source)
      }
    }
    for margin in [/([0-9]+) more than needed/, /; ([0-9]+) missing/] {
      if let match = text.firstMatch(of: margin) {
        tell("the margin of \(decision)", match.output.1, source)
      }
    }
    for quorum in [/quorum not met(?: \(|: )([^)]+)\)/, /Quorum: [^:]*: not met \(([^)]+)\)/] {
      if let match = text.firstMatch(of: quorum) {
        tell("what \(decision) lacks of its quorum", match.output.1, source)
      }
    }
    guard text.contains(/[Aa][Dd][Oo][Pp][Tt][Ee][Dd] [Bb][Yy] [Cc]/) else { return }
    for (label, spoken) in [("Reservation", "made a reservation"), ("Stood aside", "stood aside")] {
      let count =
        source == "report-back"
        ? text.ranges(of: spoken).count
        : text.ranges(of: "\(label): ").count + text.ranges(of: "\(label.lowercased()): ").count
      tell("\(label) in \(decision)", count, source)
    }
  }

  // MARK: What is listed

  private static let notAgreed: Set = ["Other proposals", "Not adopted or not yet decided"]

  private mutating func readLists(_ text: RunningText, _ source: String) {
    let isRecommendation = { (item: RunningText.Item) in item.subject?.hasPrefix("R") == true }
    let isShort = ["report-back", "recommendations"].contains(source)
    for heading in ["Way forward", "Register"] + (isShort ? ["Recommendations"] : []) {
      var items = text.items(below: heading).filter {
        isRecommendation($0) && Set($0.sections).isDisjoint(with: Self.notAgreed)
      }
      if source == "report-back" {
        items += text.items(below: "Not read out").filter(isRecommendation)
      }
      guard !items.isEmpty else { continue }
      tell("recommendations", Set(items.compactMap(\.subject)).count, source)
      guard !isShort else { continue }
      let isBrief = heading == "Way forward"
      for (words, status) in [
        (isBrief ? /Consensus/ : /adopted by consensus/, "adopted by consensus"),
        (
          isBrief ? /(?:Vote,|Unanimous vote|Votes? of at least)/ : /adopted by vote/,
          "adopted by vote"
        ),
        (isBrief ? /(?:Indicative vote|Consent)/ : /supported/, "supported (indicative)"),
      ] where text.items(below: "Not read out").isEmpty {
        let some = items.filter { $0.text.contains(words) }
        tell("recommendations \(status)", Set(some.compactMap(\.subject)).count, source)
      }
    }
    let rows = text.items(below: "Register").filter(\.isRow)
    if !rows.isEmpty { tell("actions", rows.count { $0.text.hasPrefix("Action") }, source) }
    if source == "session-report", !text.items(below: "Way forward").isEmpty {
      tell("actions", text.items(below: "Actions").count, source)
    }
    // The short document has the first three at most.
    for heading in ["Key issues", "Key messages"]
    where source != "recommendations" {
      let items = text.items(below: heading).filter { $0.text != Marker.missing }
      let rest = text.items(below: "Not read out").filter { $0.text.hasPrefix("Key message: ") }
      if !items.isEmpty { tell("key messages", items.count + rest.count, source) }
    }
    let parked = text.items(below: "Parked issues")
    if !parked.isEmpty { tell("parked issues", parked.count, source) }
    for item in text.items {
      if let match = item.text.prefixMatch(of: /Decisions and polls: ([0-9]+),/) {
        tell("decisions that ended", match.output.1, source)
      }
      guard let match = item.text.prefixMatch(of: /Proposals: ([0-9]+): (.*)/)?.output else {
        continue
      }
      tell("proposals", match.1, source)
      let counts = match.2.matches(of: /([0-9]+) ([a-z() ]+)/).map(\.output)
      for count in counts { tell("recommendations \(count.2)", count.1, source) }
      let agreed = counts.filter {
        ["adopted by consensus", "adopted by vote", "supported (indicative)"].contains($0.2)
      }
      tell("recommendations", agreed.reduce(0) { $0 + (Int($1.1) ?? 0) }, source)
    }
  }

  // MARK: The room and the floor

  private mutating func readHead(_ report: Report, _ text: RunningText, _ source: String) {
    for field in report.facts {
      let words = RunningText.words(field.value)
      if field.label == "Participation", let match = words.firstMatch(of: /([0-9]+) present/) {
        tell("people present", match.output.1, source)
        let highest = words.firstMatch(of: /highest count ([0-9]+)/)?.output.1 ?? match.output.1
        tell("the highest count", highest, source)
        for group in words.matches(of: /[(,] ?([A-Za-z][A-Za-z ]*) ([0-9]+)\b/).map(\.output) {
          tell("\(group.1) present", group.2, source)
        }
      }
      if field.label == "Still missing", let match = words.firstMatch(of: /[0-9]+/) {
        tell("gaps", match.output, source)
        tell("gaps", text.items(below: "Annex: still missing").count, source)
      }
    }
    for item in text.items where source == "recommendations" {
      guard let match = item.text.firstMatch(of: /adopted ([a-z]+|[0-9]+) recommendation/) else {
        continue
      }
      let more = item.text.firstMatch(of: /([a-z]+|[0-9]+) (?:more|proposals?) had/)?.output.1
      tell("recommendations", Self.number(match.output.1) + (more.map(Self.number) ?? 0), source)
    }
    for item in text.items where source == "report-back" {
      if let match = item.text.firstMatch(of: /in which ([0-9]+) people took part/) {
        tell("the highest count", match.output.1, source)
      }
      if let match = item.text.firstMatch(of: /: ([a-z]+|[0-9]+) recommendation/) {
        tell("recommendations", Self.number(match.output.1), source)
      }
    }
  }

  /// A number as running text has it.
  private static func number(_ word: Substring) -> Int {
    Int(word) ?? (0...10).first { words.numbers.inText($0) == word } ?? -1
  }

  private mutating func readFloor(_ item: RunningText.Item, _ source: String) {
    let text = item.text
    if let match = text.firstMatch(of: /([0-9]+) of ([0-9]+) present spoke/)?.output {
      tell("people who spoke", match.1, source)
      tell("people present", match.2, source)
    }
    if let match = text.firstMatch(of: /Silent: ([0-9]+) of ([0-9]+) present/)?.output,
      let silent = Int(match.1), let present = Int(match.2)
    {
      tell("people who spoke", present - silent, source)
      tell("people present", present, source)
    }
    if let match = text.firstMatch(of: /in ([0-9]+) turns? and ([0-9:]+) min in all/)?.output {
      tell("turns", match.1, source)
      tell("minutes spoken", match.2, source)
    }
    if let match = text.firstMatch(of: /could not be accommodated: ([0-9]+)/)?.output {
      tell("requests not heard", match.1, source)
    }
    let point = item.sections.lazy.compactMap { $0.prefixMatch(of: /Point ([0-9]+)\./) }.first
    if let point, let match = text.firstMatch(of: /Time used: ([0-9:]+) min \(plan ([0-9:]+)\)/) {
      let isWhole = session.points.values.contains {
        if case .merged(let into) = $0.status {
          into.description.hasSuffix("\(point.output.1)")
        } else {
          false
        }
      }
      if !isWhole { tell("minutes of point \(point.output.1)", match.output.1, source) }
      tell("planned minutes of point \(point.output.1)", match.output.2, source)
    }
  }

  // MARK: The data

  private mutating func readData(_ json: PublishedRecord, _ record: ReportedSession) {
    for point in json.points where point.usedMilliseconds > 0 {
      let (number, used) = (point.id.dropFirst(), Milliseconds(point.usedMilliseconds))
      tell("minutes of point \(number)", RoomClock.length(used), "json")
      tell(
        "planned minutes of point \(number)",
        RoomClock.length(Milliseconds(point.plannedMilliseconds)), "json")
    }
    for one in json.decisions {
      guard one.result.hasPrefix("ADOPTED BY CONSENSUS") else { continue }
      tell("Reservation in \(one.id)", one.positions.count { $0.kind == "reservation" }, "json")
    }
    for one in json.decisions {
      guard let vote = one.vote, !vote.isCutShort, let tally = vote.tally else { continue }
      tell("the yes of \(one.id)", tally.yes, "json")
      tell("the votes against in \(one.id)", tally.no + (tally.block ?? 0), "json")
      tell("the abstentions of \(one.id)", tally.abstain, "json")
      if let needed = vote.needed { tell("the yes that \(one.id) needs", needed, "json") }
    }
    tell("decisions that ended", json.decisions.count { $0.closed != nil }, "json")
    tell("proposals", json.recommendations.count, "json")
    var agreed = 0
    for (status, words) in [
      ("adopted-by-consensus", "adopted by consensus"), ("adopted-by-vote", "adopted by vote"),
      ("supported", "supported (indicative)"),
    ] {
      let count = json.recommendations.count { $0.status == status }
      agreed += count
      if count > 0 { tell("recommendations \(words)", count, "json") }
    }
    tell("recommendations", agreed, "json")
    tell("actions", json.notes.count { $0.kind == .action }, "json")
    tell("key messages", json.notes.count { $0.kind == .keyMessage }, "json")
    tell("parked issues", json.notes.count { $0.kind == .parked }, "json")
    tell("requests not heard", json.floor.unheard, "json")
    tell("turns", json.floor.turns, "json")
    tell("minutes spoken", RoomClock.length(Milliseconds(json.floor.milliseconds)), "json")
    tell("gaps", json.gaps.count, "json")
    if let last = json.presence.last { tell("people present", last.electorate.present, "json") }
    for register in Register.all(for: session) where register.kind == .commitments {
      let kinds = register.rows.map { $0[1] }
      tell("recommendations", kinds.count { $0 == .text("recommendation") }, "csv")
      tell("actions", kinds.count { $0 == .text("action") }, "csv")
    }
  }
}
