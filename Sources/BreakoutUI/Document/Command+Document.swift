import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let showPreview = Command(\.showPreview, [.cockpit: ["D"], .gaps: ["D"]], nature: .looks) {
    $0.showPreview()
    return []
  }

  static let earlierHeading = Command(
    \.earlierHeading, [.preview: ["[", .backTab]], nature: .looks)

  static let laterHeading = Command(\.laterHeading, [.preview: ["]", .tab]], nature: .looks)

  static let listContents = Command(\.listContents, [.preview: ["c"]], nature: .looks)

  static let earlierTemplate = Command(\.earlierTemplate, [.preview: [.left, "h"]], nature: .looks)

  static let laterTemplate = Command(\.laterTemplate, [.preview: [.right, "l"]], nature: .looks)

  static let findNext = Command(\.findNext, [.preview: ["n"]], nature: .looks)

  static let findPrevious = Command(\.findPrevious, [.preview: ["N"]], nature: .looks)

  static let export = Command(\.export, [.cockpit: ["e"], .preview: ["e"], .gaps: ["e"]]) {
    $0.showExport()
  }

  static let toggleFormat = Command(\.toggleFormat, [.export: [.space]])

  static let showGaps = Command(
    \.showGaps, [.cockpit: ["g"], .preview: ["g"], .export: ["g"]], nature: .looks
  ) {
    $0.showGaps()
    return []
  }

  static let checkPoint = Command(\.checkPoint, [:]) {
    $0.openOnViewedPoint(Form.pointCheck)
  } disabled: {
    $0.whyNoPoint
  }

  static let showRegime = Command(\.showRegime, [.cockpit: ["N"]]) {
    $0.show(.regime(RegimePanel($0.session, point: $0.viewedPoint)))
    return []
  }

  static let readBack = Command(\.readBack, [.cockpit: ["R"]]) {
    $0.showReadBack(at: nil)
    return []
  }

  static let markReadBack = Command(
    \.markReadBack, [.readBack: ["r", .enter], .recommendation: ["R"]])

  static let laterReading = Command(
    \.laterReading, [.readBack: ["n", .right, .down, .space]], nature: .moves)

  static let earlierReading = Command(
    \.earlierReading, [.readBack: ["p", .left, .up]], nature: .moves)
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
      case .previewFind: [(.accept, words.document.findKey), (.leave, nil)]
      case .contents: [(.accept, words.document.goThere), (.leave, nil)]
      default:
        [
          (.pageDown, nil), (.laterHeading, nil), (.listContents, nil),
          (.search, words.document.findKey),
          (.laterTemplate, nil), (.export, nil), (.showGaps, nil), (.leave, nil),
        ]
      }
    case .export(let dialog): exportCommands(dialog)
    case .gaps(let list):
      list.selected == nil
        ? [(.export, nil), (.leave, nil)]
        : [
          (.accept, words.document.fillIt), (.verifyQuotation, words.document.verified),
          (.export, nil), (.leave, nil),
        ]
    case .readBack:
      [
        (.agree, words.document.consensus), (.markReadBack, nil), (.object, nil),
        (.openEntry, words.document.edit),
        (.laterReading, nil), (.mergeRecommendation, nil), (.deferRecommendation, nil),
        (.leave, nil),
      ]
    case .regime(let choice):
      [(.accept, words.document.choose)]
        + (choice.point == nil
          ? [] : [(.nextField, choice.isForPoint ? words.document.session : words.document.point)])
        + [(.leave, nil)]
    }
  }

  private func exportCommands(_ dialog: ExportDialog) -> [(Command, String?)] {
    let change: [(Command, String?)] =
      switch dialog.focus {
      case .template, .notes, .state: [(.chooseLater, nil)]
      case .formats: [(.toggleFormat, nil), (.chooseLater, words.document.otherFormat)]
      case .details, .reason, .folder, .hit: []
      }
    let accept =
      if case .hit = dialog.focus { words.document.goThere } else { words.document.write }
    let gaps: [(Command, String?)] = dialog.isEditing ? [] : [(.showGaps, nil)]
    let first: [(Command, String?)] = [(.accept, accept), (.down, words.document.nextLine)]
    return first + change + gaps + [(.leave, nil)]
  }
}
