import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let typeNote = Command(\.typeNote, [.cockpit: ["i", .tab]], nature: .moves) { $0.type("") }

  static let typeRecommendation = Command(\.typeRecommendation, [.cockpit: ["r"]], nature: .begins)
  { $0.type("r ") }

  static let saveNote = Command(\.saveNote, [.noteLine: [.enter]], nature: .sends) {
    $0.submitLine()
  }

  static let newLine = Command(
    \.newLine, [.noteLine: [.control("j"), Key(.enter, .alt)]], nature: .moves
  ) {
    $0.composer.editor.insert("\n")
    return []
  }

  static let leaveNote = Command(\.leaveNote, [.noteLine: [.escape]], nature: .moves) {
    $0.leaveNote()
    return []
  }

  static let complete = Command(\.complete, [.noteLine: [.tab]], nature: .moves) {
    $0.complete()
    return []
  }

  static let editLastNote = Command(\.editLastNote, [.noteLine: [.up]], nature: .moves) {
    $0.recallEarlier()
    return []
  }

  static let openEntry = Command(
    \.openEntry, [.cockpit: [.enter], .readBack: ["e"]], nature: .looks
  ) { $0.openEntry() }

  static let moveNote = Command(\.moveNote, [.cockpit: ["m"]]) {
    $0.openOnNote(Form.moveNote)
  } disabled: {
    $0.whyNoNote
  }

  static let tagNote = Command(\.tagNote, [.cockpit: ["t"]]) {
    $0.openOnNote(Form.tagNote)
  } disabled: {
    $0.whyNoNote
  }

  static let verifyQuotation = Command(\.verifyQuotation, [.cockpit: ["y"], .gaps: ["y"]]) {
    $0.verifyQuotation()
  } disabled: {
    $0.selectedNote?.kind == .quotation ? nil : words.notes.selectAQuotation
  }

  static let removeEntry = Command(\.removeEntry, [.cockpit: ["x"], .recommendation: ["x"]]) {
    $0.removeEntry()
  } disabled: {
    $0.whyNotRemoved
  }

  static let withdraw = Command(\.withdraw, [:]) {
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
