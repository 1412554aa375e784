import Testing

@testable import BreakoutUI

@Suite("The list of commands") struct PaletteTests {
  @Test(
    "the words that people use find what they mean first",
    arguments: [
      ("mer", "merge point"), ("closes", "close session"), ("undo", "undo"),
      ("ne", "next point"), ("pres", "presence"), ("exp", "export"),
      ("more time", "extend point"), ("overtime", "extend point"), ("extension", "extend point"),
      ("longer", "extend point"), ("hard stop", "end time"), ("until", "end time"),
      ("coffee", "break"), ("sound", "bell"), ("mute", "bell"),
      ("decide", "consensus"), ("adopt", "consensus"), ("show of hands", "vote"),
      ("ballot", "vote"), ("facilitator", "moderator and rapporteur"),
      ("preview", "document"), ("pdf", "export"), ("word", "export"), ("print", "export"),
      ("stick", "export"), ("chatham", "attribution"), ("anonymous", "attribution"),
      ("confidential", "attribution"), ("read aloud", "read back"), ("gaps", "missing"),
      ("who spoke", "balance"), ("raise hand", "ask for the floor"),
      ("next speaker", "give the floor"), ("finished speaking", "end speech"),
      ("queue", "speakers' list"),
      ("waiting", "speakers' list"), ("time limit", "speakers' list"),
      ("no more speakers", "speakers' list"),

      ("phrases", "prompter"), ("timer", "remind"), ("off topic", "parking lot"),
      ("not heard", "unheard"), ("proposal", "recommend"),
      ("wrong point", "move note"), ("delete", "remove"), ("attendance", "presence"),
      ("quorum", "presence"), ("headcount", "presence"), ("participants", "roster"),
      ("survey", "poll"), ("fingers", "fist to five"), ("stickers", "dot vote"),
      ("borda", "ranked choice"),
      ("who is connected", "seats"), ("settings", "set up"), ("mistake", "undo"),
      ("find", "search"), ("keys", "help"), ("exit", "quit"), ("finish", "close session"),
      ("garbled", "redraw"), ("call the names", "roll call"), ("indicative", "straw poll"),
      ("count again", "recount"), ("postpone", "defer point"), ("other business", "add point"),
      ("rename point", "edit point"), ("begin", "next point"),
    ])
  func byMeaning(_ typed: String, _ name: String) {
    var palette = Palette()
    palette.query.insert(typed)
    #expect(palette.selected?.name == name)
  }

  @Test(
    "letters that are scattered over words find nothing", arguments: ["xpt", "nxtp", "cns", "q z"])
  func scattered(_ typed: String) {
    var palette = Palette()
    palette.query.insert(typed)
    #expect(palette.matches.isEmpty)
  }

  @Test("words are kept only of commands that the list has")
  func kept() {
    for command in CommandTable.all where !command.also.isEmpty {
      #expect(CommandTable.palette.contains(command), "\(command.name)")
    }
  }

  @Test("every name finds itself first")
  func names() {
    for entry in CommandTable.palette {
      var palette = Palette()
      palette.query.insert(entry.name)
      #expect(palette.selected == entry, "\(entry.name)")
    }
  }

  @Test("a disabled command says why, in the list and when it is run")
  func disabled() {
    var room = Room()
    room.press(":")
    room.type("move note")
    #expect(room.screen.contains("Select a note first"))
    room.press("Enter")
    #expect(room.notice == "Select a note first, with the arrow keys.")
  }

  @Test("the selected command's help is readable in full on the smallest screen")
  func help() {
    var room = Room.withNotes(columns: 40, rows: 12)
    room.press(":")
    room.type("merge")
    let words = room.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Merges the point that is shown into another one."))
  }

  @Test("letters that fit nothing run nothing")
  func nothing() {
    var room = Room()
    room.press(":")
    room.type("qqqq")
    #expect(room.screen.contains("There is no such command; Esc goes back."))
    room.press("Enter")
    #expect(room.requests.isEmpty)
    #expect(room.cockpit.panel == nil)
  }
}
