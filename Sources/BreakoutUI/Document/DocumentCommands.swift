import Terminal

extension CommandTable {
  /// The document that leaves the room.
  static let document: [CommandEntry] = previewing + finishing + readingBack

  private static let previewing: [CommandEntry] = [
    CommandEntry(
      .showPreview, "document", [.cockpit: ["D"], .gaps: ["D"]],
      "Shows the document as it stands, to read and to look for what is missing.",
      hint: "document"),
    CommandEntry(
      .earlierHeading, "earlier heading", [.preview: ["[", .backTab]],
      "Goes to the heading before."),
    CommandEntry(
      .laterHeading, "later heading", [.preview: ["]", .tab]], "Goes to the next heading.",
      hint: "next heading"),
    CommandEntry(
      .listContents, "contents", [.preview: ["c"]], "Lists the headings, to choose one.",
      hint: "contents"),
    CommandEntry(
      .earlierTemplate, "earlier kind of document", [.preview: [.left, "h"]],
      "Shows the kind of document before."),
    CommandEntry(
      .laterTemplate, "other kind of document", [.preview: [.right, "l"]],
      "Shows the next kind: session report, report-back, votes, commitments, debrief.",
      hint: "other kind"),
    CommandEntry(
      .findNext, "find next", [.preview: ["n"]], "Goes to the next match."),
    CommandEntry(
      .findPrevious, "find previous", [.preview: ["N"]],
      "Goes to the previous match."),
  ]

  private static let finishing: [CommandEntry] = [
    CommandEntry(
      .export, "export", [.cockpit: ["e"], .preview: ["e"], .gaps: ["e"]],
      "Writes the document as it stands: asks for formats and state, and shows what is missing.",
      hint: "export"),
    CommandEntry(
      .toggleFormat, "choose format", [.export: [.space]],
      "Chooses the format under the cursor, or leaves it out.", hint: "choose"),
    CommandEntry(
      .showGaps, "missing", [.cockpit: ["g"], .preview: ["g"], .export: ["g"]],
      "Lists what is still missing in the document, the most valuable first.", hint: "missing"),
    CommandEntry(
      .checkPoint, "check point", [:],
      "Shows what the point that is shown still lacks, to fill it in."),
    CommandEntry(
      .showRegime, "attribution", [.cockpit: ["N"]],
      "Changes who may be named, in the session or in the point that is shown."),
  ]

  private static let readingBack: [CommandEntry] = [
    CommandEntry(
      .readBack, "read back", [.cockpit: ["R"]],
      "Reads the recommendations back to the room, one after the other.", hint: "read back"),
    CommandEntry(
      .markReadBack, "mark as read back", [.readBack: ["r", .enter], .recommendation: ["R"]],
      "The room has heard it: marks it as read back and goes to the next.", hint: "read, next"),
    CommandEntry(
      .laterReading, "next recommendation", [.readBack: ["n", .right, .down, .space]],
      "Goes to the next recommendation.", hint: "next"),
    CommandEntry(
      .earlierReading, "previous recommendation", [.readBack: ["p", .left, .up]],
      "Goes to the recommendation before."),
  ]
}

extension Cockpit {
  /// What matters on a page about the document.
  func documentCommands(_ page: DocumentPanel) -> [(Command, String?)] {
    switch page {
    case .preview(let preview):
      switch preview.place {
      case .previewFind: [(.accept, "find"), (.leave, nil)]
      case .contents: [(.accept, "go there"), (.leave, nil)]
      default:
        [
          (.pageDown, nil), (.laterHeading, nil), (.listContents, nil), (.search, "find"),
          (.laterTemplate, nil), (.export, nil), (.showGaps, nil), (.leave, nil),
        ]
      }
    case .export(let dialog): exportCommands(dialog)
    case .gaps(let list):
      list.selected == nil
        ? [(.export, nil), (.leave, nil)]
        : [(.accept, "fill it"), (.verifyQuotation, "verified"), (.export, nil), (.leave, nil)]
    case .readBack:
      [
        (.agree, "consensus"), (.markReadBack, nil), (.object, nil), (.openEntry, "edit"),
        (.laterReading, nil), (.mergeRecommendation, nil), (.deferRecommendation, nil),
        (.leave, nil),
      ]
    case .regime(let choice):
      [(.accept, "choose")]
        + (choice.point == nil ? [] : [(.nextField, choice.isForPoint ? "session" : "point")])
        + [(.leave, nil)]
    }
  }

  private func exportCommands(_ dialog: ExportDialog) -> [(Command, String?)] {
    let change: [(Command, String?)] =
      switch dialog.focus {
      case .template, .state: [(.chooseLater, nil)]
      case .formats: [(.toggleFormat, nil), (.chooseLater, "other format")]
      case .details, .reason, .hit: []
      }
    let accept = if case .hit = dialog.focus { "go there" } else { "write" }
    let gaps: [(Command, String?)] = dialog.isEditing ? [] : [(.showGaps, nil)]
    return [(.accept, accept), (.down, "next line")] + change + gaps + [(.leave, nil)]
  }
}
