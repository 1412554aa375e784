extension Words {
  /// The file from which translators make a catalogue: every message with its key and its note.
  public static var template: String {
    String(decoding: PackageResources.breakout_pot, as: UTF8.self)
  }
}
