import BreakoutModel
import Terminal

/// Draws cockpits one after the other, and draws again only what can have changed: while somebody types,
/// that is the note line alone. The frames are the same as `Cockpit.frame()` makes, which a test compares.
public struct CockpitPainter: Sendable {
  private var backdrop: (key: BackdropKey, canvas: Canvas, focus: Focus)?

  public init() {}

  public mutating func frame(of cockpit: Cockpit) -> Frame {
    let prompt = NotePrompt(cockpit: cockpit)
    let layout = CockpitLayout(cockpit, prompt)
    let key = BackdropKey(cockpit, layout, DraftingLine(cockpit, prompt))
    guard let backdrop, backdrop.key == key else {
      let (canvas, focus) = cockpit.backdrop(layout, key.drafting)
      backdrop = (key, canvas, focus)
      return cockpit.frame(on: canvas, focus, layout)
    }
    return cockpit.frame(on: backdrop.canvas, backdrop.focus, layout)
  }
}

/// All that the screen shows outside of the note line.
private struct BackdropKey: Equatable {
  let seq: Int
  let layout: CockpitLayout
  let size: Size
  let minute: Int64
  let clocks: [Int64]
  let isTyping: Bool
  /// What of the note line shows outside of it.
  let target: Composer.Target
  let begun: Timestamp?
  let drafting: DraftingLine?
  let record: RecordScroll
  let sheet: SetUpSheet
  let commands: SeatCommands
  let panel: Panel?
  let question: Question?
  let notice: Notice?
  let outbox: Outbox
  let keepingProblem: String?
  let offTheRecord: [OffTheRecord]
  let seat: Seat
  let company: Company

  init(_ cockpit: Cockpit, _ layout: CockpitLayout, _ drafting: DraftingLine?) {
    seq = cockpit.session.lastSeq
    self.layout = layout
    size = cockpit.size
    minute = cockpit.now.milliseconds / 60_000
    clocks = cockpit.clockReadings
    isTyping = cockpit.isTyping
    target = cockpit.composer.target
    begun = cockpit.composer.startedAt
    self.drafting = drafting
    record = cockpit.record
    sheet = cockpit.sheet
    commands = cockpit.commands
    panel = cockpit.panel
    question = cockpit.question
    notice = cockpit.notice
    outbox = cockpit.outbox
    keepingProblem = cockpit.restartCopy.problem
    offTheRecord = cockpit.offTheRecord.lines
    seat = cockpit.seat
    company = cockpit.company
  }
}
