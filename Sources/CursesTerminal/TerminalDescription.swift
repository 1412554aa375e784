import CNcurses
import Glibc

/// The description by which the terminal is driven.
public enum TerminalDescription: Hashable, Sendable {
  /// The system has one under the terminal's own name.
  case own(name: String)
  /// The system has none under that name; the one of another terminal does.
  case substitute(name: String, for: String)
  /// The system has no descriptions that would do.
  case builtIn(for: String)

  /// Under which name ncurses finds it.
  var name: String {
    switch self {
    case .own(let name), .substitute(let name, _): name
    case .builtIn: Self.builtInName
    }
  }

  /// How many colours it has; 0 where it has none. Below `fewestColors` Breakout draws without.
  public var colors: Int { max(0, Int(cncurses_described_colors(name))) }

  /// Breakout draws in eight colours.
  public static let fewestColors = 8

  /// The description for a terminal of this name. Nothing is written.
  public static func find(_ name: String) throws(TerminalError) -> TerminalDescription {
    switch cncurses_terminal_kind(name) {
    case CNCURSES_TERMINAL_USABLE: return .own(name: name)
    case CNCURSES_TERMINAL_WITHOUT_ADDRESSING: throw .noCursorAddressing(name)
    default: break
    }
    // Without one more descriptor no description can be read.
    let probe = dup(STDOUT_FILENO)
    guard probe >= 0 else { throw .systemFailure(errno) }
    Glibc.close(probe)
    let found = substitutes(for: name).first {
      cncurses_terminal_kind($0) == CNCURSES_TERMINAL_USABLE
    }
    if let found { return .substitute(name: found, for: name) }
    setenv("TERMINFO", builtIn, 1)
    guard cncurses_terminal_kind(builtInName) == CNCURSES_TERMINAL_USABLE else {
      throw .unknownTerminalType(name)
    }
    return .builtIn(for: name)
  }

  /// Terminals that understand nearly the same, the nearest first.
  static func substitutes(for name: String) -> [String] {
    let name = name.lowercased()
    let likely: [String]
    if name.hasPrefix("tmux") || name.hasPrefix("screen") {
      likely = ["tmux-256color", "screen-256color", "tmux", "screen"]
    } else if name.hasPrefix("rxvt") || name.hasPrefix("urxvt") {
      likely = ["rxvt-unicode-256color", "rxvt-unicode", "rxvt"]
    } else if name.hasPrefix("linux") {
      likely = ["linux"]
    } else if name.hasPrefix("vt") {
      likely = ["vt220", "vt100"]
    } else if modern.contains(where: { name.contains($0) }) {
      likely = ["xterm-256color"]
    } else {
      likely = ["xterm", "vt100", "ansi"]
    }
    return likely
      + ["xterm-256color", "xterm", "screen", "vt220", "linux", "vt100", "ansi"].filter {
        !likely.contains($0)
      }
  }

  /// Parts of the names of terminals that do what xterm does.
  private static let modern = [
    "xterm", "256color", "direct", "truecolor", "kitty", "ghostty", "foot", "wezterm", "alacritty",
    "contour", "rio", "konsole", "gnome", "vte", "iterm", "mintty", "putty", "st-", "warp", "tabby",
    "zellij", "hyper", "ms-terminal", "terminology", "nsterm", "mlterm",
  ]

  private static let builtInName = "breakout"

  /// What nearly all terminals of today have in common, as ncurses takes it in the variable
  /// TERMINFO; `infocmp -A DIRECTORY -Q2 NAME` prints such a text.
  private static let builtIn =
    "b64:GgE7AB0ADwBpAf0AYnJlYWtvdXR8d2hhdCBuZWFybHkgYWxsIHRlcm1pbmFscyBvZiB0b2RheSBoYXZlIGluIGNv"
    + "bW1vbgAAAQAAAQAAAAEAAAAAAQEAAAAAAAAAAAAAAAAAAVAACAAYAP__________________________CABAAP__AAAC"
    + "AAQA__8VAB0AIQAlAP__MABBAEMARwBOAP__UABXAP__WwD_______________9fAGQAaQD__3IA________dwD__3wA"
    + "gQD__4oAjgD_______-XAP______________________________________________________________________"
    + "____________________________________________________________________________________________"
    + "__-dAP_______6YArwD__7gA________________________________wQD_________________________________"
    + "____________________________________________________________________________________________"
    + "____________________________________________________________________________________________"
    + "____________________________________________________________________________________________"
    + "___________________________________________________________________MAP______________________"
    + "_________________________________________________9EA___________________________________aAP__"
    + "_____________________98A____________________________________________________________________"
    + "____________________5QD________pAPMABwANABtbJWklcDElZDslcDIlZHIAG1tIG1sySgAbW0sAG1tKABtbJWkl"
    + "cDElZEcAG1slaSVwMSVkOyVwMiVkSAAKABtbSAAbWz8yNWwACAAbWz8yNWgAG1tDABtbQQAbWzVtABtbMW0AG1s_MTA0"
    + "OWgAG1sybQAbWzdtABtbNG0AG1slcDElZFgAG1ttABtbPzEwNDlsABtbMjRtABtbJXAxJWRCABtbJXAxJWREABtbJXAx"
    + "JWRDABtbJXAxJWRBABtbJWklcDElZGQAG1sxSwAbWzM5OzQ5bQAbWzNtABtbMjNtABtbPAAbWzMlcDElZG0AG1s0JXAx"
    + "JWRtAA=="
}
