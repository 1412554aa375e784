/// Who sits at the session, as a page to look at.
struct SeatsPanel: Equatable, Sendable {}
