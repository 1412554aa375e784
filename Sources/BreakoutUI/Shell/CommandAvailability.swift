import BreakoutModel

extension Cockpit {
  /// Why a command does nothing now, in one sentence that says what to do; `nil` when it can be used.
  func whyDisabled(_ command: Command) -> String? {
    if seat.role == .viewer, !command.onlyLooks { return Self.onlyLooksSentence }
    return switch command {
    case .moveNote, .tagNote:
      selectedNote == nil ? "Select a note first, with the arrow keys." : nil
    case .verifyQuotation:
      selectedNote?.kind == .quotation ? nil : "Select a quotation first, with the arrow keys."
    case .removeEntry:
      switch selectedEntry {
      case .note, .recommendation: nil
      case .decision: "A decision stays in the record; u takes the last act back."
      case nil: "Select a note or a recommendation first, with the arrow keys."
      }
    case .withdraw:
      topic == nil ? "There is no undecided recommendation here; select one." : nil
    case .callConsensus, .openVote, .openRollCall, .openTellers, .openStrawPoll:
      topic == nil && session.openDecision == nil
        ? "There is nothing to decide yet: r types a recommendation, V puts a question." : nil
    case .askConsensus, .askVote:
      session.openDecision == nil ? nil : "A decision is open already; c or v goes back to it."
    case .recount, .correctCount:
      resultAtHand(for: command) == nil
        ? "There is no count here that could be replaced; select a vote with its result." : nil
    case .reconsider:
      session.openDecision != nil
        ? "A decision is open already; c or v goes back to it."
        : resultAtHand(for: command) == nil
          ? "There is no result to take up again; select a vote with its result." : nil
    case .deferPoint, .skipPoint, .splitPoint, .mergePoint, .movePointUp, .movePointDown,
      .editPoint, .checkPoint:
      viewedPoint == nil ? "Choose a point first: its number, or the arrow keys." : nil
    case .showRecommendation, .recommendFromNote: whyRecommendingDisabled(command)
    case .undo:
      session.undoStep(for: seat) == nil && !offTheRecord.isNewer(than: newestOwnAct)
        ? Refusal.nothingToUndo.sentence : nil
    case .redo:
      session.redoStep(for: seat) == nil && !offTheRecord.isNext(before: nil)
        ? Refusal.nothingToRedo.sentence : nil
    default: whyFollowUpDisabled(command)
    }
  }
}

extension Command {
  /// Whether a viewer may run it: it shows something and changes nothing in the session.
  var onlyLooks: Bool {
    switch self {
    case .viewPoint, .up, .down, .pageUp, .pageDown, .first, .last, .viewEarlier, .viewLater,
      .search, .palette, .help, .leave, .showBalance, .showFloor, .showRoster, .showPrompter,
      .showReminders, .showParking, .showUnheard, .showPreview, .showGaps, .showRecommendation,
      .showSeats, .followRoom, .openEntry, .callConsensus, .openVote, .accept, .toggleBell,
      .earlierHeading, .laterHeading, .listContents, .earlierTemplate, .laterTemplate, .findNext,
      .findPrevious, .redraw, .suspendProgram, .quit:
      true
    default: false
    }
  }

  /// Whether it shows something, moves a selection or a cursor, or begins a text: neither the record nor what
  /// is asked changes by it, and no question follows.
  var onlyShows: Bool {
    switch self {
    case .callConsensus, .openVote, .accept, .toggleBell, .quit, .saveNote: false
    case .typeRecommendation: true
    default: onlyLooks || moves
    }
  }

  /// Whether it goes from one thing to another, or begins or ends typing: at an end nothing is to be said.
  var moves: Bool {
    switch self {
    case .nextField, .previousField, .chooseEarlier, .chooseLater, .laterReading, .earlierReading,
      .complete, .typeNote, .saveNote, .leaveNote, .newLine, .editLastNote:
      true
    default: false
    }
  }
}
