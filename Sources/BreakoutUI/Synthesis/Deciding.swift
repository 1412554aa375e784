import BreakoutModel
import BreakoutSynthesis
import Terminal

/// The screen on which people decide what to do with recommendations of several rooms that are much alike, or
/// contradict each other (product rule F29).
///
/// It knows nothing of the disk: `update` answers with what is to be done, and is told how it went.
public struct Deciding: Sendable {
  /// With everything that was decided here.
  public private(set) var synthesis: Synthesis
  let questions: PairQuestions
  private(set) var outcome: SynthesisOutcome
  /// The questions of this run, as places in `questions.all`: those that were open at its start or became
  /// so. Answered ones stay, so that one can go back to them.
  private(set) var asked: [Int] = []
  /// The question that is shown, as a place in `asked`.
  var place = 0
  var mode = Mode.pair
  /// How the screen was before each decision, for undo.
  var history: [Step] = []
  /// Common wordings that were typed and not accepted, by the places of their questions.
  var drafts: [Int: String] = [:]
  var saving = Saving.saved
  /// Whether somebody wanted to leave although not all is saved.
  var isLeaving = false
  /// What to say in a sentence; empty for nothing.
  var notice = ""
  /// Lines by which the texts are moved up.
  var top = 0
  public internal(set) var size: Size

  enum Mode: Equatable, Sendable {
    case pair
    case wording(TextEditor)
    /// - from: where it was asked for.
    case help(from: DecidingPlace, top: Int)
  }

  /// Whether what was decided is on the disk.
  enum Saving: Equatable, Sendable {
    case saved
    case waiting
    /// With a sentence that says why not.
    case failed(String)
  }

  struct Step: Sendable {
    let decisions: [PairDecision]
    let question: Int
  }

  /// - Parameter questions: those of the synthesis' rooms.
  public init(_ synthesis: Synthesis, _ questions: PairQuestions, size: Size) {
    self.synthesis = synthesis
    self.questions = questions
    self.size = size
    outcome = SynthesisOutcome(synthesis, questions)
    refresh(showing: nil)
  }

  /// Whether anything is left to be asked.
  public var hasOpenQuestions: Bool { !outcome.open.isEmpty }

  /// Why what was decided is not on the disk; `nil` where it is.
  public var savingProblem: String? {
    if case .failed(let sentence) = saving { sentence } else { nil }
  }

  /// The place of the shown question among all; `nil` where there is none.
  var question: Int? { asked.indices.contains(place) ? asked[place] : nil }

  func state(of question: Int) -> PairState { outcome.questions[question].state }

  var openCount: Int { asked.count { state(of: $0).isOpen } }

  /// Where the keys go now.
  var keyPlace: DecidingPlace {
    switch mode {
    case .wording: .wording
    case .help: .help
    case .pair:
      question.map { questions.all[$0].isAboutContradiction } == true ? .contradiction : .duplicate
    }
  }

  /// Takes other decisions and works out what they make of the questions.
  mutating func change(_ change: (inout Synthesis) -> Void, showing question: Int?) {
    change(&synthesis)
    outcome = SynthesisOutcome(synthesis, questions)
    refresh(showing: question)
  }

  private mutating func refresh(showing question: Int?) {
    let open = outcome.questions.indices.filter { state(of: $0).isOpen }
    asked = Set(asked).union(open).sorted()
    place = question.flatMap { asked.firstIndex(of: $0) } ?? 0
    top = 0
  }
}
