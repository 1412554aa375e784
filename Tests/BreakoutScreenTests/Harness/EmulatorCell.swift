import CVTerm

extension Cell {
  /// Takes over a cell of libvterm, which marks the right half of a wide character with the largest
  /// number there is, and a cell never written with zero.
  init(_ cell: VTermScreenCell) {
    let scalars = withUnsafeBytes(of: cell.chars) { raw in
      raw.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }
    let isRightHalf = cell.chars.0 == UInt32.max
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    self.init(
      text: isRightHalf ? "" : text.isEmpty ? " " : String(text),
      width: isRightHalf ? 0 : Int(cell.width),
      style: Style(cell))
  }

  /// Gives the right half of every wide character the style of its left half; libvterm leaves there
  /// what the cell had before.
  static func joiningHalves(_ row: [Cell]) -> [Cell] {
    var row = row
    for column in row.indices.dropFirst() where row[column].width == 0 {
      row[column] = Cell(text: "", width: 0, style: row[column - 1].style)
    }
    return row
  }
}

extension Style {
  fileprivate init(_ cell: VTermScreenCell) {
    if cell.attrs.bold != 0 { attributes.insert(.bold) }
    if cell.attrs.underline != 0 { attributes.insert(.underline) }
    if cell.attrs.italic != 0 { attributes.insert(.italic) }
    if cell.attrs.blink != 0 { attributes.insert(.blink) }
    if cell.attrs.reverse != 0 { attributes.insert(.reverse) }
    if cell.attrs.strike != 0 { attributes.insert(.strike) }
    if cell.attrs.font == SequenceFilter.dimFont { attributes.insert(.dim) }
    foreground = Colour(cell.fg, standard: VTERM_COLOR_DEFAULT_FG)
    background = Colour(cell.bg, standard: VTERM_COLOR_DEFAULT_BG)
  }
}

extension Colour {
  fileprivate init(_ colour: VTermColor, standard: VTermColorType) {
    if UInt32(colour.type) & standard.rawValue != 0 {
      self = .standard
    } else if UInt32(colour.type) & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      self = .palette(colour.indexed.idx)
    } else {
      self = .rgb(red: colour.rgb.red, green: colour.rgb.green, blue: colour.rgb.blue)
    }
  }
}
