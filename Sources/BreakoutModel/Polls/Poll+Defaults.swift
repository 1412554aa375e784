extension Poll {
  /// How many steps the scale has, as edited or as usual; 0 for a poll with options.
  public var stepCount: Int {
    method.isScale && settings.legend.isEmpty ? method.usualSteps : settings.legend.count
  }

  /// Dots for each person: as set, or a third of the options, rounded, and at least one.
  /// A number that `checkSetup` refuses is taken as the nearest that it takes.
  public var dotsEach: Int {
    min(max(1, settings.dots ?? (options.count + 1) / 3), Self.mostMarks)
  }

  /// The highest score that can be given: as set, or 5. A number that `checkSetup` refuses is taken as the
  /// nearest that it takes.
  public var highestScore: Int { min(max(1, settings.highestScore ?? 5), Self.mostMarks) }

  /// How many lines the result has: one for every option, or for every step.
  public var lineCount: Int { method.isScale ? stepCount : options.count }
}
