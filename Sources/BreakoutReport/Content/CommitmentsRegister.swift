import BreakoutModel

/// What the room asks of whom and what people took upon themselves, in the columns of SMART (product rule
/// F25).
struct CommitmentsRegister {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let actions = record.notes.filter { $0.kind == .action }
    let rows =
      record.recommended.map { Self.row($0, record) } + actions.map { Self.row($0, record) }
    guard !rows.isEmpty else {
      let none =
        record.session.started == nil ? [] : [Block.paragraph("No commitment is on record.")]
      blocks = .section(2, "Register", none)
      return
    }
    let legend = Paragraph(
      "Measurable: indicator, baseline and target. Achievable: who leads, and how far the room stands"
        + " behind it. \(Marker.blank) to be completed.")
    blocks = .section(
      2, "Register",
      .table(
        words: [
          "No.", "Who", "Specific", "Measurable", "Achievable", "Resource-based", "Time-based",
          "State",
        ], rows) + [.paragraph(legend)])
  }

  private static func row(_ one: Recommendation, _ record: SessionRecord) -> [String] {
    let fields = one.fields
    return [
      "\(one.id)", one.distinctAddressees.joined(separator: ", ").nilIfBlank ?? Marker.blank,
      fields.text, fields.measures ?? Marker.blank,
      [fields.leadInWords ?? Marker.blank, one.status.name].joined(separator: "; "),
      fields.resources.nilIfBlank ?? Marker.blank, fields.deadline.nilIfBlank ?? Marker.blank,
      FollowUpMatrix.state(of: one),
    ]
  }

  private static func row(_ note: RecordedNote, _ record: SessionRecord) -> [String] {
    let fields = CommittedAction(note, record).fields
    return FollowUpMatrix.start(of: note, record) + [
      fields.measures ?? Marker.blank, fields.leadInWords ?? Marker.blank,
      fields.resources.nilIfBlank ?? Marker.blank, fields.deadline.nilIfBlank ?? Marker.blank,
    ]
  }
}

extension RecommendationFields {
  /// By what it is measured; `nil` where nothing says so.
  var measures: String? {
    [("", indicator), ("baseline ", baseline), ("target ", target)]
      .compactMap { label, value in value.nilIfBlank.map { label + $0 } }
      .joined(separator: "; ").nilIfBlank
  }

  /// E.g. `lead: Ministry of Trade`; `nil` where nobody leads.
  var leadInWords: String? { lead.nilIfBlank.map { "lead: \($0)" } }
}
