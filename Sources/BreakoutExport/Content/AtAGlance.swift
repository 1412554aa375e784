import BreakoutModel

/// The recommendations grouped by addressee, each with what a reader who is addressed needs first.
struct AtAGlance {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    var groups: [(name: String, items: [Paragraph])] = []
    var places: [String: Int] = [:]
    for one in record.recommended {
      for addressee in one.distinctAddressees {
        let key = addressee.lowercased()
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append((addressee, []))
        }
        groups[place].items.append(Self.item(one, addressee: addressee, in: record))
      }
    }
    let unaddressed = record.recommended.filter { $0.distinctAddressees.isEmpty }
      .map { Self.item($0, addressee: "", in: record) }
    if !unaddressed.isEmpty { groups.append(("Addressee \(Marker.missing)", unaddressed)) }
    let lists = groups.flatMap { group in
      [Block].section(3, "", name: group.name, .bullets(group.items))
    }
    if lists.isEmpty, record.session.started != nil {
      blocks = .section(
        2, "Recommendations at a glance",
        [.paragraph(record.isClosed ? "No recommendation was adopted." : "None adopted so far.")])
    } else {
      blocks = .section(2, "Recommendations at a glance", lists)
    }
  }

  private static func item(
    _ one: Recommendation, addressee: String, in record: SessionRecord
  ) -> Paragraph {
    var item = one.headline
    item.appendLine(one.details(besides: addressee))
    item.appendLine(DecisionLine(one, in: record).words)
    if one.isChangedAfterDecision { item.append(Marker.changed) }
    return item
  }
}

/// What is proposed and may still be decided, while the session runs; afterwards the annex has it.
struct OpenProposals {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    guard !record.isClosed else {
      blocks = []
      return
    }
    let items = record.undecided.map { one in
      var item = one.headline
      item.appendLine(one.details(besides: nil))
      item.appendLine("Status: \(DecisionLine(one, in: record).words)")
      return item
    }
    blocks = .section(2, "Proposed, not yet decided", .bullets(items))
  }
}

extension Recommendation {
  /// Its number and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append("\(id)", isStrong: true)
    line.append(fields.text)
    return line
  }

  /// Its addressees, each once, as first spelled.
  var distinctAddressees: [String] {
    var seen: Set<String> = []
    return fields.addressees.map(CleanText.line).filter {
      !$0.isEmpty && seen.insert($0.lowercased()).inserted
    }
  }

  /// The filled fields that tell how to follow it up, and what is missing.
  ///
  /// - Parameter addressee: whom the reader already knows to be addressed; `nil` names all.
  fileprivate func details(besides addressee: String?) -> String {
    var parts: [String] = []
    if let addressee {
      let others = distinctAddressees.filter { $0.lowercased() != addressee.lowercased() }
      if !others.isEmpty { parts.append("jointly with \(others.joined(separator: ", "))") }
    } else if !distinctAddressees.isEmpty {
      parts.append("to: \(distinctAddressees.joined(separator: ", "))")
    }
    for field in [RecommendationField.deadline, .indicator, .baseline, .target, .lead] {
      let value = CleanText.line(fields[field])
      if !value.isEmpty { parts.append("\(field.name.lowercased()): \(value)") }
    }
    if !fields.sdgTargets.isEmpty { parts.append("SDG: \(fields[.sdgTargets])") }
    let missing = fields.missing.map { $0.name.lowercased() }
    if !missing.isEmpty { parts.append("[to be completed: \(missing.joined(separator: ", "))]") }
    let line = parts.joined(separator: "; ")
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}
