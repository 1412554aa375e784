import BreakoutModel
import Terminal

/// The taking of a counted vote: first its rule and who is present, then the count or the roll call.
struct VoteForm: Equatable, Sendable {
  var topic: DecisionTopic
  var stage: Stage

  enum Stage: Equatable, Sendable {
    case setup(VoteSetup)
    case counting(CountForm)
    case calling(RollCall)
  }

  /// Prepares a vote, perhaps one that takes a decided matter up again.
  init(topic: DecisionTopic, again: Reconsideration? = nil, session: Session) {
    self.topic = topic
    stage = .setup(VoteSetup(again: again, session: session))
  }

  /// Goes on with a vote that is open already, e.g. after a restart.
  init(open decision: Decision, _ vote: Vote, way: CountForm.Way = .whole) {
    topic = decision.topic
    stage =
      vote.roll == nil
      ? .counting(CountForm(.open(decision.id), vote, way: way))
      : .calling(RollCall(decision: decision.id))
  }

  /// Counts an ended vote anew, or corrects its count.
  init(revising decision: Decision, _ vote: Vote, _ kind: Revision.Kind) {
    topic = decision.topic
    let way: CountForm.Way = vote.groups == nil ? .whole : .groups
    stage = .counting(CountForm(.revision(decision.id, kind), vote, way: way))
  }

  /// The open vote that is counted here; `nil` before it is open and once it has ended.
  var decision: DecisionID? {
    switch stage {
    case .setup: return nil
    case .counting(let count):
      if case .open(let id) = count.purpose { return id }
      return nil
    case .calling(let roll): return roll.decision
    }
  }

  var place: Place {
    if case .calling = stage { .rollCall } else { .vote }
  }

  /// Whether pasted text can go where the cursor is; nowhere where only a number fits.
  var takesPaste: Bool { takesText || takesRule }

  /// Whether a rule in words can be typed where the cursor is.
  var takesRule: Bool {
    if case .setup(let setup) = stage { setup.focus == .rule } else { false }
  }

  /// Puts pasted text where it would be typed.
  mutating func insert(_ text: String) {
    switch stage {
    case .setup(var setup):
      setup.insert(text)
      stage = .setup(setup)
    case .counting(var count) where count.isAtReason:
      count.reason.insert(text)
      stage = .counting(count)
    case .counting, .calling: break
    }
  }
}

extension VoteForm {
  /// Whether words are typed here rather than figures.
  var takesText: Bool {
    switch stage {
    case .setup(let setup): setup.focus == .waiver || setup.focus == .rule && setup.words != nil
    case .counting(let count): count.isAtReason
    case .calling: false
    }
  }
}

extension Decision {
  /// What was put to the room, to be put again.
  var topic: DecisionTopic {
    subject.recommendation.map(DecisionTopic.recommendation) ?? .question(subject.text)
  }
}

extension VoteForm: Scene {
  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    guard takesPaste else { return cockpit.refusePaste() }
    var form = self
    form.insert(takesRule ? cockpit.firstLine(of: text) : text)
    cockpit.panel = .vote(form)
  }

  func settle(in cockpit: inout Cockpit) {
    cockpit.settleVote(self)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.voteCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    VoteView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}
