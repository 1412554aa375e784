import BreakoutModel
import BreakoutReport
import BreakoutWords

/// The recommendations grouped by addressee, each with its labels and the support that each room gave it
/// (product rule F29).
struct ByAddressee {
  let blocks: [Block]

  init(_ outcome: SynthesisOutcome) {
    var names: [String: String] = [:]
    var groups: [String: [MergedRecommendation]] = [:]
    var order: [String] = []
    for one in outcome.merged {
      for addressee in one.addressees.isEmpty ? [""] : one.addressees {
        let key = addressee.folded
        if names[key] == nil {
          names[key] = addressee
          order.append(key)
        }
        groups[key, default: []].append(one)
      }
    }
    // Those of the product's list in its order, free ones as they come up, the unaddressed at the end.
    let known = Addressee.names.map(\.folded)
    order =
      known.filter(order.contains) + order.filter { !known.contains($0) && !$0.isEmpty }
      + order.filter(\.isEmpty)
    let lists = order.flatMap { key -> [Block] in
      let name = names[key] ?? ""
      let items = (groups[key] ?? []).map { Self.item($0, name) }
      return .section(
        3, "",
        name: name.isEmpty
          ? words.report.addressedToNobody : words.recommendations.addressee(name),
        code: "",
        .bullets(items))
    }
    blocks = .section(
      2, words.merging.byAddressee, code: "recommendations-by-addressee",
      lists.isEmpty ? [.paragraph(Paragraph(words.merging.noneAdopted))] : lists)
  }

  private static func item(_ one: MergedRecommendation, _ addressee: String) -> Paragraph {
    var item = one.headline
    item.appendLine(one.details(besides: addressee))
    for (id, decision) in one.support {
      // A room may have adopted what was dropped for somebody else.
      let isSource = one.sources.contains { $0.id == id }
      item.appendLine(
        isSource
          ? words.merging.decided("\(id.room)", decision)
          : words.merging.decided("\(id.room)", on: "\(id)", decision))
    }
    return item
  }
}
