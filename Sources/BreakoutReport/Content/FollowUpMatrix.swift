import BreakoutModel

/// Who does what by when: the recommendations and the actions of the room, for whoever follows up.
struct FollowUpMatrix {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let rows = record.recommended.map { Self.row($0) } + Self.actions(record)
    blocks = .section(2, "Commitments and follow-up", .bullets(rows))
  }

  private static func row(_ one: Recommendation) -> Paragraph {
    var row = one.headline
    var cells = [cell("Who", one.distinctAddressees.joined(separator: ", "))]
    cells.append(cell("By when", one.fields.deadline))
    cells.append(cell("Indicator", one.fields.indicator))
    cells.append(cell("Target", one.fields.target))
    if !one.fields.resources.isEmpty { cells.append(cell("Resources", one.fields.resources)) }
    cells.append(cell("Lead", one.fields.lead))
    row.appendLine(cells.joined(separator: "; "))
    return row
  }

  private static func cell(_ label: String, _ value: String) -> String {
    let value = CleanText.line(value)
    return "\(label): \(value.isEmpty ? Marker.missing : value)"
  }

  /// The person or group that spoke is the one that committed itself.
  private static func actions(_ record: SessionRecord) -> [Paragraph] {
    record.notes.filter { $0.kind == .action }.map { note in
      var row = Paragraph()
      row.append("Action:", isStrong: true)
      row.append(note.text)
      if let point = note.point { row.append("(point \(point.number))") }
      if !note.isSaved { row.append(Marker.unsaved) }
      let who =
        record.attribution(of: note).words(for: note.speaker)
        ?? (note.speaker == nil ? Marker.missing : "not named under the attribution rule")
      row.appendLine("Who: \(who)")
      return row
    }
  }
}
