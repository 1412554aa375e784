/// Other programs that make formats which this one does not write itself.
extension Words.Export {
  /// A format cannot be made without a program; the command that installs it follows.
  public func needs(_ format: String, _ program: String, _ command: String) -> String {
    say("\(format) needs \(program): \(command).")
  }

  /// Formats cannot be made without a program that is not installed; the command that installs it follows.
  public func needsInstalling(
    _ formats: String, count: Int, _ program: String, _ command: String
  ) -> String {
    say(
      count, "\(formats) needs \(program), which is not installed: \(command).",
      "\(formats) need \(program), which is not installed: \(command).")
  }

  /// A program gave up, with its own words.
  public func conversionFailed(_ program: String, _ format: String, _ reason: String) -> String {
    say("\(program) could not make the \(format) document: \(reason).")
  }

  /// A program was ended because it took too long.
  public func tooSlow(_ program: String, _ format: String) -> String {
    say("\(program) took too long for the \(format) document and was ended.")
  }

  /// Why a program gave up, where it does not say so.
  public var noDocumentAndNoReason: String { say("it gave no document and no reason") }

  /// What is wrong with a version of a program, behind its name.
  public var garblesArabic: String { say("garbles Arabic text that is copied out of a PDF") }
}
