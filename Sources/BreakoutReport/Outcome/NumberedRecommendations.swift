import BreakoutModel
import BreakoutWords

/// The recommendations of the session numbered through, grouped by those to whom they are addressed: as the agenda
/// lists them, what several are asked together last; in a group the most urgent first, then what the room stands
/// behind most (product rule F25). Each stands once.
struct NumberedRecommendations {
  struct Group {
    /// An addressee as the record has it; `nil` for recommendations to nobody.
    let addressee: String?
    let recommendations: [Recommendation]
  }

  let groups: [Group]
  private let numbers: [RecommendationID: Int]

  init(_ record: ReportedSession) {
    let order = Dictionary(
      record.session.addressees.enumerated().map { ($1.folded, $0) },
      uniquingKeysWith: { first, _ in first })
    let joint = Addressee.Usual.joint.rawValue
    func name(of one: Recommendation) -> String? {
      let names = one.distinctAddressees
      return names.count > 1 ? joint : names.first
    }
    let members = Dictionary(grouping: record.recommended) { name(of: $0)?.folded ?? "" }
    func place(_ key: String) -> Int {
      key.isEmpty ? Int.max : key == joint.folded ? Int.max - 1 : order[key] ?? Int.max - 2
    }
    let supports = Dictionary(
      uniqueKeysWithValues: record.recommended.map { ($0.id, Support($0, in: record)) })
    groups = members.sorted { (place($0.key), $0.key) < (place($1.key), $1.key) }.map { _, all in
      Group(
        // One addressee may be spelled in more than one way.
        addressee: all.compactMap(name).min(),
        recommendations: all.sorted { left, right in
          if left.priorityRank != right.priorityRank {
            return left.priorityRank < right.priorityRank
          }
          let (first, second) = (supports[left.id] ?? .none, supports[right.id] ?? .none)
          return first != second ? first < second : left.id < right.id
        })
    }
    let sorted = groups.flatMap(\.recommendations)
    numbers = Dictionary(
      uniqueKeysWithValues: zip(sorted.map(\.id), 1...))
  }

  /// All in the order of the document.
  var all: [Recommendation] { groups.flatMap(\.recommendations) }

  /// Under which number the document has it; `nil` for what is no recommendation of the session.
  func number(of id: RecommendationID) -> Int? { numbers[id] }

  func blocks(_ record: ReportedSession) -> [Block] {
    let lists = groups.flatMap { group -> [Block] in
      let items = group.recommendations.map { [Block.paragraph(Self.item($0, record))] }
      let first = group.recommendations.first.flatMap { number(of: $0.id) } ?? 1
      return .section(
        3, Self.heading(group.addressee), code: "",
        items.isEmpty ? [] : [.numbers(items, from: first)])
    }
    return .section(2, words.report.recommendations, code: "recommendations", lists)
  }

  private static func heading(_ addressee: String?) -> String {
    addressee.map { words.recommendations.heading($0) } ?? words.report.addressedToNobody
  }

  static func item(_ one: Recommendation, _ record: ReportedSession) -> Paragraph {
    let sentence = RecommendationSentence(one)
    var item = Paragraph(isFrame: true)
    item.append(sentence.main.isEmpty ? Marker.missing : sentence.main, isStrong: true)
    item.append(sentence.due)
    sentence.append(detailsTo: &item)
    item.append(DecisionInBrief(one, in: record).words.ended)
    if let mark = one.wordingMark(in: record) { item.append(mark) }
    if ReportVersion(record).isDraft {
      let missing = one.fields.missing.filter { [.addressees, .deadline, .indicator].contains($0) }
      if !missing.isEmpty {
        item.append(
          words.report.lacking(words.lists.row(missing.map { words.report.name(of: $0) })))
      }
    }
    item.append("\(one.id)", as: .small)
    return item
  }
}
