import BreakoutModel
import BreakoutWords
import Terminal

/// Which of the lists of a note are its points, asked before the session begins: the lists that were seen, each with
/// its lines and reasons, and their items, which can be taken out or typed.
///
/// Nothing is kept before a list is taken: a program that is killed here asks again.
public struct ListChoice: Sendable {
  /// One list as it is offered.
  public struct Offer: Equatable, Sendable {
    /// Its lines, its name and what speaks for and against it, in one sentence.
    public let summary: String
    var points: [AgendaPoint]
    /// The places of the points that were taken out.
    var out: Set<Int> = []

    public init(summary: String, points: [AgendaPoint]) {
      self.summary = summary
      self.points = points
    }

    /// Those that are left.
    var left: [AgendaPoint] { points.indices.filter { !out.contains($0) }.map { points[$0] } }
  }

  enum Row: Equatable, Sendable {
    case list(Int)
    case point(list: Int, place: Int)

    var list: Int {
      switch self {
      case .list(let list), .point(let list, _): list
      }
    }
  }

  let title: String
  /// Whether the note has lists at all.
  let hasLists: Bool
  private(set) var offers: [Offer]
  /// The lists that were refused, the last one at the end.
  private(set) var refused: [(place: Int, offer: Offer)] = []
  /// Among the rows.
  var selection = 0
  /// The line in which a point is typed; `nil` while keys select.
  var editor: TextEditor?
  var notice = ""
  public internal(set) var size: Size

  public init(title: String, offers: [Offer], size: Size) {
    self.title = title
    self.offers = offers
    hasLists = !offers.isEmpty
    self.size = size
  }

  /// Every list, the selected one with its points.
  var rows: [Row] {
    let open = openList
    return offers.indices.flatMap { list in
      [.list(list)]
        + (list == open ? offers[list].points.indices.map { .point(list: list, place: $0) } : [])
    }
  }

  /// The list in which the selection stands; kept by the list, because its rows come and go with it.
  private(set) var openList = 0

  var selectedRow: Row? {
    let rows = rows
    return rows.indices.contains(selection) ? rows[selection] : nil
  }

  var place: ListChoicePlace { editor == nil ? .choosing : .typing }

  mutating func move(by step: Int) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let next = rows[min(max(0, selection + step), rows.count - 1)]
    openList = next.list
    selection = self.rows.firstIndex(of: next) ?? 0
  }

  /// To the next list, whatever stands between.
  mutating func goToList(_ step: Int) {
    guard !offers.isEmpty else { return }
    openList = min(max(0, openList + step), offers.count - 1)
    selection = rows.firstIndex(of: .list(openList)) ?? 0
  }

  /// A list is refused, a point is taken out or put back.
  mutating func takeOut() {
    switch selectedRow {
    case .list(let list)?:
      refused.append((list, offers.remove(at: list)))
      openList = min(openList, max(0, offers.count - 1))
      selection = rows.firstIndex(of: .list(openList)) ?? 0
      notice = words.listChoice.refused
    case .point(let list, let place)?:
      if offers[list].out.remove(place) == nil { offers[list].out.insert(place) }
    case nil: break
    }
  }

  /// The list that was refused last is back.
  mutating func bringBack() {
    guard let last = refused.popLast() else { return }
    let place = min(last.place, offers.count)
    offers.insert(last.offer, at: place)
    openList = place
    selection = rows.firstIndex(of: .list(place)) ?? 0
    notice = words.listChoice.isBack
  }

  /// Adds a point to the open list, or begins a list of what is typed.
  mutating func add(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return }
    if offers.isEmpty {
      offers = [Offer(summary: words.listChoice.typed, points: [])]
      openList = 0
    }
    offers[openList].points.append(AgendaPoint(title: "", question: text))
    selection =
      rows.firstIndex(of: .point(list: openList, place: offers[openList].points.count - 1)) ?? 0
  }

  /// What would begin now.
  var points: [AgendaPoint] { offers.indices.contains(openList) ? offers[openList].left : [] }
}
