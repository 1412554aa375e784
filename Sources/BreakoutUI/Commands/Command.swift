/// Everything a person can ask the cockpit to do.
enum Command: String, CaseIterable, Sendable {
  case nextPoint, previousPoint, viewPoint, openEntry, closePoint, suspendPoint, deferPoint,
    skipPoint
  case addPoint, splitPoint, mergePoint, movePointUp, movePointDown, editPoint
  case typeNote, typeRecommendation, saveNote, leaveNote, complete, editLastNote, newLine
  case moveNote, tagNote, verifyQuotation, removeEntry, readBack, withdraw
  case callConsensus, askConsensus, openVote, askVote, setPresence, namePeople
  case agree, object, reserve, standAside, withdrawObjection, noConsensus, amend, putToVote
  case recordDivergence, callOff
  case up, down, pageUp, pageDown, first, last, viewEarlier, viewLater
  case undo, redo, export, search, palette, help, closeSession
  case accept, nextField, previousField, chooseEarlier, chooseLater, leave
  case redraw, suspendProgram, quit
}
