import BreakoutModel
import Terminal

extension Command {
  static let showRecommendation = Command(
    "recommendation page", [.cockpit: ["w"]],
    "Shows all of a recommendation: what to mend, decisions, source notes, wordings.",
    nature: .looks
  ) {
    if let id = $0.pageTarget { $0.showRecommendation(id) }
    return []
  } disabled: {
    $0.whyNoPage
  }

  static let recommendFromNote = Command(
    "make it a recommendation", [.cockpit: ["W"]],
    "Makes a recommendation of the selected note, which stays its source."
  ) {
    $0.recommendFromNote()
  } disabled: {
    $0.whyNoNote
  }

  static let linkNotes = Command(
    "source notes", [.recommendation: ["n"]],
    "Chooses the notes from which the recommendation came.", hint: "notes")

  static let mergeRecommendation = Command(
    "merge recommendation", [.recommendation: ["m"], .readBack: ["m"]],
    "Merges it into another one, with a common wording.", hint: "merge")

  static let splitRecommendation = Command(
    "split recommendation", [.recommendation: ["s"]],
    "Makes two recommendations of it.", hint: "split")

  static let deferRecommendation = Command(
    "defer recommendation", [.recommendation: ["d"], .readBack: ["d"]],
    "Leaves it for later; it is printed among the other proposals.", hint: "defer")

  static let undecide = Command(
    "undecided again", [.recommendation: ["o"]],
    "Makes it a draft again, whatever it was.", hint: "undecided")

  static let goToNote = Command(
    "go to note", [.sources: ["g"]], "Shows the selected note in the record.",
    hint: "go there")
}

extension CommandTable {
  /// One recommendation and what becomes of it.
  static let recommending: [Command] = [
    .showRecommendation, .recommendFromNote, .linkNotes, .mergeRecommendation, .splitRecommendation,
    .deferRecommendation, .undecide, .goToNote,
  ]
}

extension Cockpit {
  /// What matters at a recommendation, by what is chosen.
  func recommendationCommands(_ page: RecommendationPage) -> [(Command, String?)] {
    switch page.stage {
    case .page:
      let status = session.recommendations[page.id]?.status
      let again: [(Command, String?)] = status == .draft ? [] : [(.undecide, nil)]
      return [
        (.accept, "edit"), (.leave, nil), (.linkNotes, nil), (.mergeRecommendation, nil),
        (.splitRecommendation, nil), (.deferRecommendation, nil), (.removeEntry, "withdraw"),
        (.markReadBack, "read back"),
      ] + again
    case .sources: return [(.accept, "link or unlink"), (.goToNote, nil), (.leave, nil)]
    case .home: return [(.accept, "into this one"), (.leave, nil)]
    }
  }

  /// The recommendation whose page is meant: the selected one, that of the selected decision, the first
  /// that names the selected note, else the topic or the newest.
  var pageTarget: RecommendationID? {
    if case .note(let id) = selectedEntry { return session.recommendations(citing: id).first }
    return topic ?? newestRecommendation { _ in true }?.id
  }

  var whyNoPage: String? {
    guard pageTarget == nil else { return nil }
    return selectedNote == nil
      ? "There is no recommendation here yet; r types one."
      : "No recommendation names this note; W makes one of it."
  }
}
