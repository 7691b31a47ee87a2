// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "advisor",
  products: [
    .executable(name: "advisor", targets: ["advisor"]),
    .library(name: "AdaptationAdvisor", targets: ["AdaptationAdvisor"]),
  ],
  targets: [
    .executableTarget(
      name: "advisor", dependencies: ["AdaptationAdvisor", "Arguments", "Spelling"],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["AdaptationAdvisor"], swiftSettings: settings),
    .target(
      name: "AdaptationAdvisor", dependencies: ["EmbeddedRubrics", "Spelling"],
      swiftSettings: settings),
    .target(name: "EmbeddedRubrics"),
    .target(name: "Arguments", dependencies: ["Spelling"], swiftSettings: settings),
    .target(name: "Spelling", swiftSettings: settings),
    .testTarget(
      name: "AdaptationAdvisorTests", dependencies: ["AdaptationAdvisor"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentsTests", dependencies: ["Arguments", "Spelling"], swiftSettings: settings),
    .testTarget(
      name: "AdvisorTests", dependencies: ["advisor", "AdaptationAdvisor", "Arguments"],
      exclude: ["Goldens"], swiftSettings: settings),
  ]
)
