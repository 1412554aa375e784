import BreakoutModel
import BreakoutWords

/// Who may be named from now on, in the session or in one point (product rule F17).
struct RegimePanel: Equatable, Sendable {
  /// The point that was at hand; `nil` where there is none.
  let point: PointID?
  /// Whether the choice is for that point alone.
  private(set) var isForPoint: Bool
  private(set) var selection: Int

  init(_ session: Session, point: PointID?) {
    self.point = point
    isForPoint = false
    selection = 0
    select(session)
  }

  /// For which point; `nil` for the session.
  var scope: PointID? { isForPoint ? point : nil }

  /// What can be chosen; `nil` is to follow the session again.
  var choices: [AttributionRegime?] {
    AttributionRegime.allCases.map(Optional.some) + (isForPoint ? [nil] : [])
  }

  var chosen: AttributionRegime? { choices[selection] }

  mutating func move(by step: Int) {
    selection = selection.moved(by: step, among: choices.count)
  }

  mutating func changeScope(_ session: Session) {
    guard point != nil else { return }
    isForPoint.toggle()
    select(session)
  }

  /// Begins with what holds now.
  private mutating func select(_ session: Session) {
    let now = session.regimeNow(of: isForPoint ? point : nil)
    selection = AttributionRegime.allCases.firstIndex(of: now) ?? 0
  }
}

extension AttributionRegime {
  /// Its name on the screen.
  var words: String {
    switch self {
    case .attributed: Words.current.document.attributed
    case .affiliation: Words.current.document.affiliation
    case .group: Words.current.document.groupOnly
    case .chathamHouse: Words.current.document.chathamHouse
    }
  }

  /// The same where there is little room.
  var shortWords: String {
    switch self {
    case .chathamHouse: Words.current.document.chathamShort
    case .group: Words.current.document.groupShort
    case .attributed, .affiliation: words
    }
  }

  /// What it lets out of the room.
  var meaning: String {
    switch self {
    case .attributed: Words.current.document.meansNames
    case .affiliation: Words.current.document.meansOrganisations
    case .group: Words.current.document.meansGroups
    case .chathamHouse: Words.current.document.meansNobody
    }
  }
}
