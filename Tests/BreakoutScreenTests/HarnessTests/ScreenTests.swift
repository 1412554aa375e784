import Testing

/// What the harness reads from the screen.
@Suite struct ScreenTests {
  @Test func wideAndCombiningCharactersTakeTheirCells() throws {
    let program = try Program.shell("printf 'a漢e\\314\\201ب|'").start()
    try program.waitForExit()
    let screen = program.screen
    let cells = (0..<6).map { screen[$0, 0] }
    #expect(cells.map(\.text) == ["a", "漢", "", "e\u{301}", "ب", "|"])
    #expect(cells.map(\.width) == [1, 2, 0, 1, 1, 1])
    #expect(screen.position(of: "|") == Position(column: 5, row: 0))
    #expect(screen.rows[0] == "a漢e\u{301}ب|")
  }

  @Test func attributesAndColoursAreSeen() throws {
    let program = try Program.shell(
      """
      say() { printf '\\033[%smX%s\\033[0m ' "$1" "$2"; }
      say 1 bold; say 2 dim; say '0;1;2;4' three; say 7 reverse; say '31;44' red
      say 95 bright; say '38;5;200' palette; say '38;2;2;22;2' rgb; say '1;2;22' none
      """
    ).start()
    try program.waitForExit()
    let screen = program.screen
    let expected = [
      "Xbold": "bold", "Xdim": "dim", "Xthree": "bold dim underline", "Xreverse": "reverse",
      "Xred": "red on blue", "Xbright": "bright-magenta", "Xpalette": "colour-200",
      "Xrgb": "rgb-2-22-2", "Xnone": "plain",
    ]
    for (text, style) in expected {
      #expect(screen.style(of: text)?.description == style, "\(text)")
    }
    #expect(screen.style(of: "Xbold Xdim") == nil)
  }

  @Test func aMarkedScreenShowsStylesUnderTheText() throws {
    var shell = Program.shell(
      "printf 'ab\\033[1mcd\\033[0;1;31mef\\033[0m\\n\\033[7m漢\\033[0m\\033[?25l'")
    shell.size = TerminalSize(columns: 8, rows: 3)
    let program = try shell.start()
    try program.waitForExit()
    #expect(
      program.screen.marked == """
        ┌────────┐
        │abcdef  │
        :  bbAA  :
        │漢      │
        :rr      :
        │        │
        └────────┘
        8x3, cursor hidden at column 2, row 1
        A bold red
        """)
    #expect(!program.screen.description.contains("bbAA"))
  }

  @Test func outputIsCounted() throws {
    let program = try Program.shell("stty -opost; printf 'ten bytes\\a'").start()
    try program.waitForExit()
    #expect(program.outputByteCount == 10)
    #expect(program.emulator.bells == 1)
  }
}
