import Testing

@testable import CursesTerminal

@Suite struct TerminalDescriptionTests {
  @Test(arguments: [
    ("xterm-kitty", "xterm-256color"), ("xterm-ghostty", "xterm-256color"),
    ("foot", "xterm-256color"), ("wezterm", "xterm-256color"), ("alacritty", "xterm-256color"),
    ("st-256color", "xterm-256color"), ("tmux-direct", "tmux-256color"),
    ("screen.xterm-new", "tmux-256color"), ("rxvt-new", "rxvt-unicode-256color"),
    ("vt320", "vt220"), ("linux-c", "linux"), ("unknown-xyz", "xterm"), ("", "xterm"),
  ])
  func aTerminalWithoutADescriptionIsDrivenAsItsNearestKin(name: String, first: String) {
    let names = TerminalDescription.substitutes(for: name)
    #expect(names.first == first)
    #expect(Set(["xterm-256color", "xterm", "vt100", "ansi"]).isSubset(of: names))
    #expect(Set(names).count == names.count)
  }
}
