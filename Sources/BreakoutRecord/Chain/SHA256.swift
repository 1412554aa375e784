import CNettle
import Foundation

/// SHA-256 (FIPS 180-4), with which the record is chained and names of any letters become names of files.
public struct SHA256 {
  public static let byteCount = Int(SHA256_DIGEST_SIZE)

  private var context = sha256_ctx()

  public init() {
    nettle_sha256_init(&context)
  }

  public mutating func update(data: some ContiguousBytes) {
    data.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      nettle_sha256_update(&context, bytes.count, start)
    }
  }

  /// The digest of all that came.
  public func finalize() -> Data {
    var context = context
    var digest = Data(count: Self.byteCount)
    digest.withUnsafeMutableBytes { bytes in
      guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      nettle_sha256_digest(&context, bytes.count, start)
    }
    return digest
  }

  public static func hash(data: some ContiguousBytes) -> Data {
    var sum = SHA256()
    sum.update(data: data)
    return sum.finalize()
  }
}
