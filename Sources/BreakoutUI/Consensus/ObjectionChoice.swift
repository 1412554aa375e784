import BreakoutModel
import BreakoutWords
import Terminal

/// Which of the standing objections of a consensus call is withdrawn.
struct ObjectionChoice: Equatable, Sendable {
  /// The places of the standing objections among all.
  let standing: [Int]
  /// The place of the chosen one among all.
  private(set) var selection: Int

  /// Nothing stands outside of a consensus call.
  init(_ decision: Decision?) {
    if case .consensus(let call) = decision?.proceeding {
      standing = call.objections.indices.filter { !call.objections[$0].isWithdrawn }
    } else {
      standing = []
    }
    // The newest is the most likely one.
    selection = standing.last ?? 0
  }

  mutating func move(by step: Int) {
    guard let place = standing.firstIndex(of: selection) else { return }
    selection = standing[place.moved(by: step, among: standing.count)]
  }
}

extension EntryID {
  var isDecision: Bool { if case .decision = self { true } else { false } }
}

extension ObjectionChoice: Scene {
  var place: Place { .withdrawal }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func settle(in cockpit: inout Cockpit) {
    if case .consensus = cockpit.session.decisionUnderWay?.proceeding { return }
    cockpit.panel = nil
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.accept, words.consensus.isWithdrawn), (.down, words.consensus.choose), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    ConsensusView(cockpit: view.cockpit).draw(choosing: selection, &canvas, view.inner)
    return nil
  }
}
