extension Words {
  /// The file from which translators make a catalogue: every message with its key and its note.
  public static var template: String { EmbeddedTexts.breakout_pot }
}
