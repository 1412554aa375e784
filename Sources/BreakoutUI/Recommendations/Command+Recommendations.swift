import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let showRecommendation = Command(
    \.showRecommendation, [.cockpit: ["w"], .setUp: []], nature: .looks
  ) {
    if let id = $0.pageTarget { $0.showRecommendation(id) }
    return []
  } disabled: {
    $0.whyNoPage
  }

  static let recommendFromNote = Command(\.recommendFromNote, [.cockpit: ["W"]]) {
    $0.recommendFromNote()
  } disabled: {
    $0.whyNoNote
  }

  static let linkNotes = Command(\.linkNotes, [.recommendation: ["n"]])

  static let mergeRecommendation = Command(
    \.mergeRecommendation, [.recommendation: ["m"], .readBack: ["m"]])

  static let splitRecommendation = Command(\.splitRecommendation, [.recommendation: ["s"]])

  static let deferRecommendation = Command(
    \.deferRecommendation, [.recommendation: ["d"], .readBack: ["d"]])

  static let undecide = Command(\.undecide, [.recommendation: ["o"]])

  static let goToNote = Command(\.goToNote, [.sources: ["g"]])
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
        (.accept, words.recommendations.edit), (.leave, nil), (.linkNotes, nil),
        (.mergeRecommendation, nil), (.splitRecommendation, nil), (.deferRecommendation, nil),
        (.removeEntry, words.recommendations.withdraw),
        (.markReadBack, words.recommendations.readBack),
      ] + again
    case .sources:
      return [(.accept, words.recommendations.linkOrUnlink), (.goToNote, nil), (.leave, nil)]
    case .home: return [(.accept, words.recommendations.intoThisOne), (.leave, nil)]
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
      ? words.recommendations.noneYet : words.recommendations.noneOfThisNote
  }
}
