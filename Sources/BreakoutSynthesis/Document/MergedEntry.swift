import BreakoutModel
import BreakoutReport
import BreakoutWords

/// What the list of recommendations does not say of one: its reasons, by which count every room decided on it, and the
/// wordings from which it was made.
struct MergedEntry {
  let blocks: [Block]

  init(_ one: MergedRecommendation) {
    var fields: [Field] = []
    for field in [RecommendationField.rationale, .sdgTargets, .priority] {
      let value = CleanText.line(one.value(of: field))
      if !value.isEmpty { fields.append(Field(field.name, value)) }
    }
    for source in one.sources where one.sources.count > 1 {
      fields.append(Field(words.merging.wording(of: "\(source.id)"), source.text))
    }
    for (id, decision) in one.support {
      fields.append(Field(words.merging.decision(on: "\(id)"), decision))
    }
    for source in one.sources + one.dropped {
      if let support = source.content.support {
        fields.append(Field(words.merging.support(of: "\(source.id)"), support))
      }
    }
    if !one.dropped.isEmpty {
      let labels = words.lists.row(one.dropped.map(\.id.description))
      fields.append(Field(words.merging.standsAlsoFor, labels))
    }
    blocks = [
      .heading(Heading(3, one.label, anchor: one.sources[0].id.anchor)), .fields(fields),
    ]
  }
}
