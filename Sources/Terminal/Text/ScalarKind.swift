import CWidth

/// What a scalar does to a row of cells.
enum ScalarKind: Equatable {
  /// It takes so many columns, 1 or 2.
  case spacing(Int)
  /// It is drawn over the character before it and takes no column.
  case mark
  /// It asks that the characters at both sides be joined (U+200D).
  case joiner
  /// It changes nothing that a cell can show, and is left out.
  case ignorable
  case tab
  /// It could move the cursor or reorder the row, or the locale cannot show it. A cell never gets
  /// it; a visible substitute stands in its place.
  case control

  /// Widths are those of the C library, because ncurses places its characters by them. So they
  /// need `setlocale(LC_CTYPE, ...)`; in the "C" locale only ASCII can be shown.
  init(_ value: UInt32) {
    switch value {
    case 0x20..<0x7F: self = .spacing(1)
    case 0x09: self = .tab
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    // Line and paragraph separators; embeddings, overrides and isolates; annotation anchors.
    case 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: self = .control
    case 0x200D: self = .joiner
    // Soft hyphen, grapheme joiner, direction marks, zero width space, word joiner and the
    // invisible operators, variation selectors, byte order mark, tags.
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B, 0x200E, 0x200F, 0x2060...0x2065,
      0x206A...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
      self = .ignorable
    default:
      switch cwidth_columns(value) {
      case 0: self = .mark
      case 1: self = .spacing(1)
      case 2: self = .spacing(2)
      default: self = .control
      }
    }
  }
}
