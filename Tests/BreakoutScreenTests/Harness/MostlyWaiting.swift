import Foundation
import Testing

/// For tests that mostly wait for another program: they run on threads of their own.
///
/// Swift's own pool has one thread a processor, and a test that waits keeps it, so two such tests on two
/// processors would hold up all the others.
struct MostlyWaiting: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == MostlyWaiting {
  static var mostlyWaiting: Self { Self() }
}

/// A few threads, so many that some waiting costs nothing and so few that the programs do not hinder each other.
private final class WaitingThreads: TaskExecutor {
  static let shared = WaitingThreads()
  private let queue: OperationQueue

  private init() {
    queue = OperationQueue()
    queue.maxConcurrentOperationCount = 4
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
