import Testing

/// What reaches a program when keys are pressed, text is pasted, the mouse is used.
@Suite struct InputTests {
  @Test func typedTextIsEchoedAndRead() throws {
    let program = try Program.shell("read name; echo \"hello $name\"").start()
    try program.type("Zoë")
    try program.waitForScreen { $0.rows[0] == "Zoë" }
    try program.press("Backspace", "Enter")
    try program.waitForText("hello Zo")
    #expect(try program.waitForExit() == .success)
  }

  @Test(arguments: [
    ("Ctrl-R", "022"), ("Alt-b", "033 142"), ("Enter", "015"), ("Tab", "011"),
    ("Shift-Tab", "033 133 132"), ("Up", "033 133 101"),
    ("Ctrl-Right", "033 133 061 073 065 103"),
    ("F1", "033 117 120"), ("PgDn", "033 133 066 176"), ("ă", "304 203"), ("-", "055"),
    ("Esc", "033"), ("Backspace", "177"), ("Delete", "033 133 063 176"),
  ])
  func keysSendWhatTerminalsSend(name: String, octal: String) throws {
    let program = try Program.shell(
      "stty raw -echo; echo ready; dd bs=20 count=1 2>&- | od -An -b"
    )
    .start()
    try program.waitForText("ready")
    try program.press(name)
    try program.waitForExit()
    #expect(program.screen.contains(" " + octal), "\(program.screen)")
  }

  @Test func arrowsFollowTheApplicationMode() throws {
    let program = try Program.shell(
      "stty raw -echo; tput smkx; echo ready; dd bs=20 count=1 2>&- | od -An -c"
    ).start()
    try program.waitForText("ready")
    try program.press("Up")
    try program.waitForText("033   O   A")
  }

  @Test func anUnknownKeyIsRefused() throws {
    let program = try Program.shell("read line").start()
    #expect(throws: HarnessError.self) { try program.press("Entre") }
  }

  @Test(arguments: [false, true])
  func pasteIsBracketedOnlyWhenAsked(isAsked: Bool) throws {
    let program = try Program.shell(
      "stty raw -echo; printf '\\033[?2004\(isAsked ? "h" : "l")'; echo ready; "
        + "dd bs=40 count=1 2>&- | tr '\\033\\r' 'E/'"
    ).start()
    try program.waitForText("ready")
    try program.paste("one\ntwo")
    try program.waitForExit()
    #expect(program.screen.contains("one/two"))
    #expect(program.screen.contains("E[200~one/twoE[201~") == isAsked)
  }

  @Test func aLongPasteDoesNotBlock() throws {
    // More than the kernel keeps for either side: both must be served at once.
    let program = try Program.shell("stty raw -echo; echo ready; head -c 200000; echo done")
      .start()
    try program.waitForText("ready")
    try program.paste(String(repeating: "0123456789", count: 20000))
    try program.waitForText("done")
    #expect(program.outputByteCount > 200_000)
  }

  @Test(arguments: [
    ("1000;1006", "E[<0;5;3ME[<0;5;3m"), ("1006;1000", "E[<0;5;3ME[<0;5;3m"),
    ("1000", "E[M %#E[M#%#"),
  ])
  func clicksAreSentInTheProtocolAskedFor(modes: String, answer: String) throws {
    let program = try Program.shell(
      "stty raw -echo; printf '\\033[?\(modes)h'; echo ready; "
        + "dd bs=40 count=1 2>&- | tr '\\033' E"
    ).start()
    try program.waitForText("ready")
    try program.click(column: 4, row: 2)
    try program.waitForExit()
    #expect(program.screen.contains(answer), "\(program.screen)")
  }

  @Test func aClickNobodyAskedForIsAnError() throws {
    let program = try Program.shell("read line").start()
    #expect(throws: HarnessError.self) { try program.click(column: 0, row: 0) }
  }

  @Test func theKeyAfterEscComesLater() throws {
    let program = try Program.shell(
      "stty raw -echo; echo ready; for i in 1 2; do dd bs=20 count=1 2>&- | od -An -c; done"
    ).start()
    try program.waitForText("ready")
    try program.press("Esc", "n")
    try program.waitForExit()
    #expect(!program.screen.contains("033   n"), "\(program.screen)")
  }
}
