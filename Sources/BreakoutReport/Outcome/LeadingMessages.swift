import BreakoutModel
import BreakoutWords

/// The key messages that lead a short document: at most three, of a point only the first, the best supported first
/// (product rule F25).
struct LeadingMessages {
  static let most = 3

  let notes: [Note]

  /// - Parameter mostOfAPoint: how many may be of one point.
  init(_ record: ReportedSession, mostOfAPoint: Int = 1) {
    let ranks = Dictionary(
      record.recommended.flatMap { one in one.sources.map { ($0, Support(one, in: record)) } },
      uniquingKeysWith: min)
    var strongest: [PointID: Support] = [:]
    for one in record.recommendations where one.status.isRecommended {
      strongest[one.point] = min(strongest[one.point] ?? .none, Support(one, in: record))
    }
    var points: [PointID?: Int] = [:]
    // Of a point that with the strongest recommendation behind it; of the points those first of which the room
    // agreed most, then in the order of the walk.
    let all = record.keyMessages.enumerated().map { place, note in
      let own = ranks[note.id]
      let point = note.point.flatMap { strongest[$0] }
      return (
        note: note, rank: own ?? Support.none, point: own ?? point ?? Support.none, place: place
      )
    }
    let chosen = all.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .filter {
        points[$0.note.point, default: 0] += 1
        return points[$0.note.point, default: 0] <= mostOfAPoint
      }
      .sorted { ($0.point, $0.place) < ($1.point, $1.place) }
    // Points that come to the same are told once.
    var told: Set<String> = []
    notes = chosen.map(\.note).filter { told.insert($0.text.folded).inserted }
      .prefix(Self.most).map(\.self)
  }

  /// As a list under its heading; a mark where a draft has none.
  func blocks(_ record: ReportedSession) -> [Block] {
    let items = notes.map { note -> [Block] in
      var item = Paragraph()
      item.append(record.sentence(of: note), as: .plain, in: note.saidLanguage)
      if !record.isSaved(note) { item.append(Marker.unsaved) }
      return [.paragraph(item)]
    }
    let isDraft = ReportVersion(record).isDraft && record.session.started != nil
    let mark: [Block] = isDraft ? [.paragraph(Paragraph(Marker.missing))] : []
    return .section(
      2, words.report.keyMessages, code: "key-messages", items.isEmpty ? mark : [.bullets(items)])
  }
}

extension ReportedSession {
  /// A key message as a sentence, with the marks of what was not counted.
  func sentence(of note: Note) -> String {
    EditedText(Untagged(impression(of: note).text).text.ended).text
  }
}

/// How far the room stands behind a recommendation: consensus before votes, of votes those with the fewest against
/// them, indicative ones last.
struct Support: Comparable {
  /// 0 for consensus, 1 for a vote, 2 for what adopts nothing.
  let way: Int
  private let against: Int
  private let cast: Int

  static let none = Support(way: 9, against: 0, cast: 1)

  private init(way: Int, against: Int, cast: Int) {
    (self.way, self.against, self.cast) = (way, against, cast)
  }

  init(_ one: Recommendation, in record: ReportedSession) {
    let way =
      switch one.status {
      case .adoptedByConsensus: 0
      case .adoptedByVote: 1
      case .supported: 2
      default: 3
      }
    guard case .vote(let vote)? = one.standingDecision(in: record)?.proceeding,
      let tally = vote.tally, tally.cast > 0
    else {
      self.init(way: way, against: 0, cast: 1)
      return
    }
    self.init(way: way, against: tally.against, cast: tally.cast)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.way != right.way { return left.way < right.way }
    // Damaged records may hold any number.
    return left.against.multipliedFullWidth(by: right.cast)
      < right.against.multipliedFullWidth(by: left.cast)
  }
}

extension Recommendation {
  /// 0 for what was declared urgent, 2 for what can wait.
  var priorityRank: Int {
    switch fields.priority.folded {
    case "high": 0
    case "low": 2
    default: 1
    }
  }
}
