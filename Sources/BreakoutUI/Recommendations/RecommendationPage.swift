import BreakoutModel
import Terminal

/// The page of one recommendation: all that is known of it, and what can be done with it (product rule F7).
struct RecommendationPage: Equatable, Sendable {
  var id: RecommendationID
  /// The first line shown.
  var top = 0
  var stage = Stage.page

  enum Stage: Hashable, Sendable {
    case page
    /// From which notes it came.
    case sources(Choice<NoteID>)
    /// Into which other one it is merged.
    case home(Choice<RecommendationID>)
  }

  var place: Place {
    switch stage {
    case .page: .recommendation
    case .sources: .sources
    case .home: .mergeHome
    }
  }
}

extension Session {
  /// The notes from which a recommendation can have come: those of its point, and those that are linked.
  func possibleSources(of one: Recommendation) -> [Note] {
    notes.values.filter { $0.point == one.point || one.sources.contains($0.id) }
  }

  /// What a recommendation can be merged into, that of the same point first.
  func possibleHomes(of one: Recommendation) -> [Recommendation] {
    let others = sortedRecommendations.filter { other in
      switch other.status {
      case .withdrawn, .merged: false
      default: other.id != one.id
      }
    }
    return others.filter { $0.point == one.point } + others.filter { $0.point != one.point }
  }
}

extension RecommendationPage: Scene {
  func remains(under next: Panel) -> Panel? {
    guard next.isForm else { return nil }
    var page = self
    page.stage = .page
    return .recommendation(page)
  }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.scroll(self, by: step * 3)
    return []
  }

  func settle(in cockpit: inout Cockpit) {
    if cockpit.session.recommendations[id] == nil { cockpit.panel = nil }
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.recommendationCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    RecommendationPageView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
