import Testing

@testable import AdaptationAdvisor

@Suite("Faults in tables")
struct TableFaultTests {
  @Test("Each fault is told once, at its place, with the rule and a remedy", arguments: faults)
  func fault(fault: RubricFault) throws {
    try fault.check()
  }

  private static let faults = bands + levels + columns + values

  private static let bands = [
    RubricFault(
      "a gap", #""labels-some", "at_least": 100"#, #""labels-some", "at_least": ▸200"#,
      in: "labels-some",
      "gap between rows 'labels-few' and 'labels-some': none hits for labeled_examples 100; "
        + "let 'labels-some' begin where 'labels-few' ends"),
    RubricFault(
      "an overlap", #""labels-some", "at_least": 100"#, #""labels-some", "at_least": ▸50"#,
      in: "labels-some",
      "overlap of rows 'labels-few' and 'labels-some': both hit for labeled_examples 50; "
        + "let 'labels-some' begin where 'labels-few' ends"),
    RubricFault(
      "two bands with the same beginning",
      #""labels-some", "at_least": 100"#, #""labels-some", "at_least": ▸0"#, in: "labels-some",
      "overlap of rows 'labels-few' and 'labels-some': both hit for labeled_examples 0; "
        + "let 'labels-some' begin where 'labels-few' ends"),
    RubricFault(
      "an open band before the last",
      [
        (#""labels-some", "at_least": 100, "below": 1000,"#, #""labels-some", "at_least": 100,"#),
        (#""labels-many", "at_least": 1000"#, #""labels-many", "at_least": ▸1000"#),
      ],
      in: "labels-many",
      "overlap of rows 'labels-some' and 'labels-many': both hit for labeled_examples 1000; "
        + "end 'labels-some' with a 'below' where 'labels-many' begins"),
    RubricFault(
      "a first band above 0", #""labels-few", "at_least": 0"#, #""labels-few", "at_least": ▸1"#,
      in: "labels-few",
      "no row hits for labeled_examples 0; the first band, 'labels-few', must begin at 0"),
    RubricFault(
      "a last band that ends", #""labels-many", "at_least": 1000,"#,
      #""labels-many", "at_least": 1000, "below": ▸9000,"#, in: "labels-many",
      "no row hits for labeled_examples 9000; the last band, 'labels-many', must have no 'below'"),
    RubricFault(
      "a band that runs backward", #""labels-some", "at_least": 100, "below": 1000"#,
      #""labels-some", "at_least": 100, "below": ▸100"#, in: "labels-some",
      "below 100 is not above at_least 100; bands run from at_least up to, not including, below"),
    RubricFault(
      "a band without a beginning", #"{"id": "labels-many", "at_least": 1000,"#,
      #"▸{"id": "labels-many","#, in: "labels-many", "the key 'at_least' is missing; add it"),
    RubricFault(
      "a negative beginning", #""labels-few", "at_least": 0"#, #""labels-few", "at_least": ▸-1"#,
      in: "labels-few", "'-1' is out of range; it must be 0 or more"),
  ]

  private static let levels = [
    RubricFault(
      "a missing level",
      [
        (
          #""task_specificity", "strategies": ["prompting", "tuning"], "rows": ["#,
          #""task_specificity", "strategies": ["prompting", "tuning"], "rows": ▸["#
        ),
        (",\n        " + novel, ""),
      ],
      in: "fit", "no row hits for task_specificity 'novel'; add one"),
    RubricFault(
      "a doubled level", novel,
      novel + ",\n"
        + novel.replacing("fit-novel", with: "again")
        .replacing(#""level": "#, with: #""level": ▸"#),
      in: "again",
      "rows 'fit-novel' and 'again' both hit for task_specificity 'novel'; keep one"),
    RubricFault(
      "a misspelled level", #""level": "novel""#, #""level": ▸"nowel""#, in: "fit-novel",
      "'nowel' is not a level of task_specificity; did you mean 'novel'? "
        + "One of general, moderate, specialized, novel."),
    RubricFault(
      "a doubled level and a missing one", #""level": "novel""#, #""level": ▸"general""#,
      in: "fit-novel",
      "rows 'fit-general' and 'fit-novel' both hit for task_specificity 'general', and none for "
        + "'novel'; let one of them hit for 'novel'"),
    RubricFault(
      "a band instead of a level",
      [
        (#"{"id": "fit-novel""#, #"▸{"id": "fit-novel""#),
        (#""level": "novel""#, #""at_least": 5"#),
      ], in: "fit-novel",
      "this table reads levels of task_specificity, but this row is a band; give 'level'"),
    RubricFault(
      "a band in a table of levels", #""fit-novel", "level": "novel""#,
      #""fit-novel", "level": "novel", ▸"at_least": 0"#, in: "fit-novel",
      "unknown key 'at_least'; known are id, level, scores, because, sources"),
  ]

  private static let columns = [
    RubricFault(
      "an unknown fact", #""reads": "labeled_examples""#, #""reads": ▸"labelled_examples""#,
      in: "means",
      "'labelled_examples' is not a fact; did you mean 'labeled_examples'?"),
    RubricFault(
      "a fact of yes or no", #""reads": "labeled_examples""#, #""reads": ▸"must_self_host""#,
      in: "means",
      "must_self_host is answered by true or false, which no table reads; use an adjustment"),
    RubricFault(
      "an unknown strategy", #""labeled_examples", "strategies": ["tuning"]"#,
      #""labeled_examples", "strategies": [▸"tunning"]"#, in: "means",
      "'tunning' is not a strategy; did you mean 'tuning'? One of prompting, tuning."),
    RubricFault(
      "a strategy named twice", #""labeled_examples", "strategies": ["tuning"]"#,
      #""labeled_examples", "strategies": ["tuning", ▸"tuning"]"#, in: "means",
      "'tuning' is named twice; name it once"),
    RubricFault(
      "a direction of a strategy that is not in the table", #""monotone": {"tuning": "rising"}"#,
      #""monotone": {▸"training": "rising"}"#, in: "means",
      "unknown key 'training'; known are prompting, tuning"),
    RubricFault(
      "an unknown direction", #""monotone": {"tuning": "rising"}"#,
      #""monotone": {"tuning": ▸"risng"}"#, in: "means",
      "'risng' is not a direction; did you mean 'rising'? One of rising, falling."),
  ]

  private static let values = [
    RubricFault(
      "scores in every row for a strategy that the table does not list",
      #""budget_cover", "strategies": ["prompting", "tuning"]"#,
      #""budget_cover", "strategies": ▸["prompting"]"#, in: "means",
      "the rows have scores for 'tuning', which the table does not list; list it under strategies, "
        + "or drop the scores"),
    RubricFault(
      "no score in any row for a strategy that the table lists",
      #""labeled_examples", "strategies": ["tuning"]"#,
      #""labeled_examples", "strategies": ▸["tuning", "prompting"]"#, in: "means",
      "no row has a score for 'prompting'; give it one in every row, or take it off the list"),
    RubricFault(
      "a score above 100", #""scores": {"tuning": 95}"#, #""scores": {"tuning": ▸101}"#,
      in: "labels-many", "'101' is out of range; it must be from 0 to 100"),
    RubricFault(
      "a score below 0", #""scores": {"tuning": 95}"#, #""scores": {"tuning": ▸-1}"#,
      in: "labels-many", "'-1' is out of range; it must be from 0 to 100"),
    RubricFault(
      "a score with a fraction", #""scores": {"tuning": 95}"#, #""scores": {"tuning": ▸95.5}"#,
      in: "labels-many", "'95.5' is not a whole number, or too large for one"),
    RubricFault(
      "a score in quotes", #""scores": {"tuning": 95}"#, #""scores": {"tuning": ▸"95"}"#,
      in: "labels-many",
      "expected a number, found a string; write digits without quotes, such as 20000"),
    RubricFault(
      "a missing score", #""scores": {"tuning": 95}"#, #""scores": ▸{}"#, in: "labels-many",
      "the key 'tuning' is missing; add it"),
    RubricFault(
      "a score for a strategy that the table does not list", #""scores": {"tuning": 95}"#,
      #""scores": {"tuning": 95, ▸"prompting": 5}"#, in: "labels-many",
      "unknown key 'prompting'; known are tuning"),
  ]

  /// The last row of the table of levels.
  private static let novel = """
    {"id": "fit-novel", "level": "novel", "scores": {"prompting": 20, "tuning": 70}, \
    "because": "So.", "sources": ["J"]}
    """
}
