import BreakoutModel
import Terminal

extension Command {
  static let showPreview = Command(
    "document", [.cockpit: ["D"], .gaps: ["D"]],
    "Shows the document as it stands, to read and to look for what is missing.",
    hint: "document", nature: .looks
  ) {
    $0.showPreview()
    return []
  }

  static let earlierHeading = Command(
    "earlier heading", [.preview: ["[", .backTab]],
    "Goes to the heading before.", nature: .looks)

  static let laterHeading = Command(
    "later heading", [.preview: ["]", .tab]], "Goes to the next heading.",
    hint: "next heading", nature: .looks)

  static let listContents = Command(
    "contents", [.preview: ["c"]], "Lists the headings, to choose one.",
    hint: "contents", nature: .looks)

  static let earlierTemplate = Command(
    "earlier kind of document", [.preview: [.left, "h"]],
    "Shows the kind of document before.", nature: .looks)

  static let laterTemplate = Command(
    "other kind of document", [.preview: [.right, "l"]],
    "Shows the next kind: session report, report-back, votes, commitments, debrief.",
    hint: "other kind", nature: .looks)

  static let findNext = Command(
    "find next", [.preview: ["n"]], "Goes to the next match.", nature: .looks)

  static let findPrevious = Command(
    "find previous", [.preview: ["N"]],
    "Goes to the previous match.", nature: .looks)

  static let export = Command(
    "export", [.cockpit: ["e"], .preview: ["e"], .gaps: ["e"]],
    "Writes the document as it stands: asks for formats and state, and shows what is missing.",
    hint: "export"
  ) { $0.showExport() }

  static let toggleFormat = Command(
    "choose format", [.export: [.space]],
    "Chooses the format under the cursor, or leaves it out.", hint: "choose")

  static let showGaps = Command(
    "missing", [.cockpit: ["g"], .preview: ["g"], .export: ["g"]],
    "Lists what is still missing in the document, the most valuable first.", hint: "missing",
    nature: .looks
  ) {
    $0.showGaps()
    return []
  }

  static let checkPoint = Command(
    "check point", [:],
    "Shows what the point that is shown still lacks, to fill it in."
  ) {
    $0.openOnViewedPoint(Form.pointCheck)
  } disabled: {
    $0.whyNoPoint
  }

  static let showRegime = Command(
    "attribution", [.cockpit: ["N"]],
    "Changes who may be named, in the session or in the point that is shown."
  ) {
    $0.show(.regime(RegimePanel($0.session, point: $0.viewedPoint)))
    return []
  }

  static let readBack = Command(
    "read back", [.cockpit: ["R"]],
    "Reads the recommendations back to the room, one after the other.", hint: "read back"
  ) {
    $0.showReadBack(at: nil)
    return []
  }

  static let markReadBack = Command(
    "mark as read back", [.readBack: ["r", .enter], .recommendation: ["R"]],
    "The room has heard it: marks it as read back and goes to the next.", hint: "read, next")

  static let laterReading = Command(
    "next recommendation", [.readBack: ["n", .right, .down, .space]],
    "Goes to the next recommendation.", hint: "next", nature: .moves)

  static let earlierReading = Command(
    "previous recommendation", [.readBack: ["p", .left, .up]],
    "Goes to the recommendation before.", nature: .moves)
}

extension CommandTable {
  /// The document that leaves the room.
  static let document: [Command] = previewing + finishing + readingBack

  private static let previewing: [Command] = [
    .showPreview, .earlierHeading, .laterHeading, .listContents, .earlierTemplate, .laterTemplate,
    .findNext, .findPrevious,
  ]

  private static let finishing: [Command] = [
    .export, .toggleFormat, .showGaps, .checkPoint, .showRegime,
  ]

  private static let readingBack: [Command] = [
    .readBack, .markReadBack, .laterReading, .earlierReading,
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
    let first: [(Command, String?)] = [(.accept, accept), (.down, "next line")]
    return first + change + gaps + [(.leave, nil)]
  }
}
