import BreakoutModel
import BreakoutWords

/// What the session asks of one addressee, on a page of its own: the recommendations with the numbers that they have in
/// the whole document (product rule F25).
struct AddresseeLetter {
  let blocks: [Block]

  init(_ addressee: String, _ record: ReportedSession, seal: RecordSeal?) {
    let numbered = NumberedRecommendations(record)
    let own = numbered.all.filter { $0.isAddressed(to: addressee) }
    // No list, whose numbers would have gaps: each stands behind its own.
    let items = own.map { one -> Block in
      var item = NumberedRecommendations.item(one, record)
      if let number = numbered.number(of: one.id) { item.lead(with: "\(number).") }
      return .paragraph(item)
    }
    let report = words.report
    let shared = own.count { $0.distinctAddressees.count > 1 }
    let lead = [
      report.addressedToYou(
        own.count, of: numbered.all.count,
        words.recommendations.actor(Addressee.named(addressee))),
      shared > 0 && shared < own.count ? report.togetherWithOthers(shared) : "",
      own.count < numbered.all.count ? report.numbersAreKept : "",
    ].filter { !$0.isEmpty }
    blocks =
      [.paragraph(Paragraph(words.lists.sentences(lead)))]
      + .section(2, words.report.recommendations, code: "recommendations", items)
      + ClosingLine(record, seal: seal).blocks
  }
}

extension Recommendation {
  /// Whether somebody is among those to whom it is addressed, however they are spelled.
  func isAddressed(to name: String) -> Bool {
    let key = Addressee.named(name).folded
    return distinctAddressees.contains { $0.folded == key }
  }
}

extension Session {
  /// Whether a recommendation of the session is addressed to somebody, however they are spelled.
  public func isAddressed(_ name: String) -> Bool {
    sortedRecommendations.contains { $0.status.isRecommended && $0.isAddressed(to: name) }
  }

  /// Those to whom recommendations of the session are addressed, each once, in the order of the document.
  public var addressed: [String] {
    let record = ReportedSession(self, unsaved: [])
    return NumberedRecommendations(record).all.flatMap(\.distinctAddressees).distinct
  }
}
