/// Everything a person can ask the cockpit to do.
enum Command: String, CaseIterable, Sendable {
  case nextPoint, previousPoint, viewPoint, openEntry, closePoint, suspendPoint, deferPoint,
    skipPoint
  case addPoint, splitPoint, mergePoint, movePointUp, movePointDown, editPoint
  case typeNote, typeRecommendation, saveNote, leaveNote, complete, editLastNote, newLine
  case showRecommendation, recommendFromNote, linkNotes, goToNote
  case mergeRecommendation, splitRecommendation, deferRecommendation, undecide
  case moveNote, tagNote, verifyQuotation, removeEntry, readBack, withdraw
  case callConsensus, askConsensus, openVote, askVote, setPresence, namePeople
  case showRoster, importRoster, countMore, countFewer
  case markListed, addPerson, editPerson, removePerson
  case agree, object, reserve, standAside, withdrawObjection, noConsensus, amend, putToVote
  case recordDivergence, callOff
  case openPoll, fistToFive, gradients, dotVote, rankedChoice, votePriorities, openConsent
  case switchEntry, takeBallotBack, readBallotFile, reorderPoints, weighPoints
  case consentReached, consentObjection, integrateObjection, dropObjection, upholdObjection
  case amendProposal, setReview, noConsent
  case answerYes, answerNo, answerAbstain, answerBlock, passTurn, previousName, recordEarly
  case openRollCall, openTellers, openStrawPoll
  case correctPresence, waiveQuorum, recount, correctCount, reconsider
  case giveFloor, giveFloorEarlier, interruptNow, endSpeech, pauseSpeech, yieldFloor
  case moreTime, lessTime, muchMoreTime, muchLessTime
  case requestFloor, raiseOrder, interposeQuestion, moderatorSpeaks, technicalBreak
  case showFloor, closeList, lastWord, moveForward, moveBack, moveLater, dropRequest
  case editIntervention, askAgain, changeMode, setSpeakingTimes
  case extendPoint, setHardStop, takeBreak, takeNamedBreak, toggleBell
  case showBalance
  case up, down, pageUp, pageDown, first, last, viewEarlier, viewLater
  case undo, redo, export, search, palette, help, closeSession
  case showPrompter, remind, settleReminder, showReminders, showParking, showUnheard
  case toSponsor, toPlenary, reopenParked, bringBack, takeWritten, backOnList, settleUnheard
  case countTooLate
  case showPreview, earlierHeading, laterHeading, listContents, earlierTemplate, laterTemplate
  case findNext, findPrevious
  case showGaps, checkPoint, showRegime, toggleFormat
  case markReadBack, laterReading, earlierReading
  case accept, nextField, previousField, chooseEarlier, chooseLater, leave
  case followRoom, showSeats, keepMine, keepTheirs, keepBoth
  case redraw, suspendProgram, quit
}
