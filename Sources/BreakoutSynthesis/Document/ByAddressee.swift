import BreakoutModel
import BreakoutReport
import BreakoutWords

/// The recommendations numbered through and grouped by those to whom they are addressed, what several are asked together
/// last, each once and in full sentences, with what every room decided on it (product rule F29).
struct ByAddressee {
  let blocks: [Block]

  init(_ outcome: SynthesisOutcome, _ rooms: [Room]) {
    let joint = Addressee.Usual.joint.rawValue
    @Sendable func name(of one: MergedRecommendation) -> String {
      one.addressees.count > 1 ? joint : one.addressees.first ?? ""
    }
    // Those of the product's list in its order, free ones as they come up, then what is asked of several, the
    // unaddressed at the end.
    let known = Addressee.names.map(\.folded)
    let names = outcome.merged.map(name).distinct
    func rank(_ name: String) -> Int {
      let key = name.folded
      if key.isEmpty { return Int.max }
      if key == joint.folded { return Int.max - 1 }
      return known.firstIndex(of: key) ?? known.count
    }
    let order = names.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
    // Of a large forum there are thousands.
    let items = outcome.merged.flatMapAtOnce {
      [(group: name(of: $0).folded, item: Self.item($0, rooms))]
    }
    var next = 1
    let lists = order.flatMap { group -> [Block] in
      let key = group.folded
      let members = items.filter { $0.group == key }
      defer { next += members.count }
      return .section(
        3, "",
        name: group.isEmpty
          ? words.report.addressedToNobody : words.recommendations.heading(group), code: "",
        [.numbers(members.map { [.paragraph($0.item)] }, from: next)])
    }
    blocks = .section(
      2, words.merging.byAddressee, code: "recommendations-by-addressee",
      lists.isEmpty ? [.paragraph(Paragraph(words.merging.noneAdopted))] : lists)
  }

  private static func item(_ one: MergedRecommendation, _ rooms: [Room]) -> Paragraph {
    var item = one.sentence
    item.append(one.label, as: .small)
    for (id, decision) in one.supportInBrief {
      let room = rooms.first { $0.label == id.room }?.called ?? "\(id.room)"
      // A room may have adopted what was dropped for somebody else.
      let isSource = one.sources.contains { $0.id == id }
      item.appendLine(
        isSource
          ? words.merging.decided(room, decision)
          : words.merging.decided(room, on: "\(id)", decision))
    }
    return item
  }
}
