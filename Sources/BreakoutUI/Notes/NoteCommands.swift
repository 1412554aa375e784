import BreakoutModel
import Terminal

extension Command {
  static let typeNote = Command(
    "note", [.cockpit: ["i", .tab]], "Goes to the note line.", hint: "note", nature: .moves
  ) { $0.type("") }

  static let typeRecommendation = Command(
    "recommend", [.cockpit: ["r"]],
    "Starts a recommendation in the note line: r Business > publish shares | by 2027-12.",
    hint: "recommend", nature: .begins
  ) { $0.type("r ") }

  static let saveNote = Command(
    "save note", [.noteLine: [.enter]], "Saves what is in the line.", hint: "save", nature: .sends
  ) { $0.submitLine() }

  static let newLine = Command(
    "new line", [.noteLine: [.control("j"), Key(.enter, .alt)]],
    "Starts a new line inside of the note.", nature: .moves
  ) {
    $0.composer.editor.insert("\n")
    return []
  }

  static let leaveNote = Command(
    "leave note", [.noteLine: [.escape]],
    "Back to the single keys; what was typed stays in the line.", hint: "single keys",
    nature: .moves
  ) {
    $0.leaveNote()
    return []
  }

  static let complete = Command(
    "complete", [.noteLine: [.tab]],
    "Completes a name, a group or an abbreviation.", hint: "complete", nature: .moves
  ) {
    $0.complete()
    return []
  }

  static let editLastNote = Command(
    "edit last note", [.noteLine: [.up]],
    "Calls up the last thing sent to change it, in an empty line; again for the one before.",
    hint: "last one", nature: .moves
  ) {
    $0.recallEarlier()
    return []
  }

  static let openEntry = Command(
    "open", [.cockpit: [.enter], .readBack: ["e"]],
    "Edits the selected note or recommendation, or opens the point that is shown.", nature: .looks
  ) { $0.openEntry() }

  static let moveNote = Command(
    "move note", [.cockpit: ["m"]],
    "Gives the selected note another kind or another point."
  ) {
    $0.openOnNote(Form.moveNote)
  } disabled: {
    $0.whyNoNote
  }

  static let tagNote = Command(
    "tag note", [.cockpit: ["t"]], "Changes the tags of the selected note."
  ) {
    $0.openOnNote(Form.tagNote)
  } disabled: {
    $0.whyNoNote
  }

  static let verifyQuotation = Command(
    "verify quotation", [.cockpit: ["y"], .gaps: ["y"]],
    "Marks the selected quotation as checked with its speaker, or takes the mark back."
  ) {
    $0.verifyQuotation()
  } disabled: {
    $0.selectedNote?.kind == .quotation ? nil : "Select a quotation first, with the arrow keys."
  }

  static let removeEntry = Command(
    "remove", [.cockpit: ["x"], .recommendation: ["x"]],
    "Removes the selected note, or withdraws the selected recommendation; u brings it back."
  ) {
    $0.removeEntry()
  } disabled: {
    $0.whyNotRemoved
  }

  static let withdraw = Command(
    "withdraw recommendation", [:], "Withdraws the recommendation; its number stays."
  ) {
    $0.onTopic { .recommendation(.mark($0, .withdrawn)) }
  } disabled: {
    $0.whyNoTopic
  }
}

extension CommandTable {
  static let writing: [Command] = [
    .typeNote, .typeRecommendation, .saveNote, .newLine, .leaveNote, .complete, .editLastNote,
    .openEntry, .moveNote, .tagNote, .verifyQuotation, .removeEntry, .withdraw,
  ]
}
