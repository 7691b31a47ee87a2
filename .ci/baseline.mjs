// What a team would write without advisor: reads JSON Lines, walks five small tables, prints a
// decision for each line. A yardstick for the speed of `advisor batch`, nothing more.
//   node .ci/baseline.mjs FILE >decisions.jsonl
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const strategies = ["prompt-engineering", "fine-tuning", "training"];
const weights = { task_specificity: 28, budget: 16, time: 14, consistency: 16, data: 26 };
const levels = {
  task_specificity: {
    general: [85, 45, 10], moderate: [65, 60, 25], specialized: [47, 58, 45], novel: [20, 50, 80],
  },
  consistency: {
    exploratory: [80, 45, 25], standard: [65, 55, 35], high: [52, 53, 48], critical: [40, 55, 58],
  },
};
// Each row holds from its number up to the next row's.
const bands = {
  budget: [[0, [70, 20, 0]], [2e3, [65, 35, 2]], [2e4, [56, 50, 13]], [2e5, [50, 60, 40]], [2e6, [45, 60, 65]]],
  time: [[0, [75, 15, 0]], [14, [66, 30, 5]], [42, [57, 44, 15]], [120, [50, 55, 40]], [365, [45, 58, 62]]],
  data: [[0, [70, 10, 0]], [50, [62, 30, 5]], [500, [52, 48, 20]], [2e3, [49, 56, 50]], [1e5, [40, 62, 66]]],
};
const neutral = [50, 50, 50];

function band(rows, value) {
  if (typeof value !== "number") return neutral;
  let row = neutral;
  for (const [start, points] of rows) {
    if (value < start) break;
    row = points;
  }
  return row;
}

function decide(answers) {
  const rows = {
    task_specificity: levels.task_specificity[answers.task_specificity] ?? neutral,
    budget: band(bands.budget, answers.budget),
    time: band(bands.time, answers.time),
    consistency: levels.consistency[answers.consistency] ?? neutral,
    data: band(bands.data, answers.labeled_examples),
  };
  const scores = [0, 0, 0];
  for (const criterion in weights) {
    for (let s = 0; s < 3; s++) scores[s] += (weights[criterion] * rows[criterion][s]) / 100;
  }
  const order = [0, 1, 2].sort((a, b) => scores[b] - scores[a]);
  const margin = scores[order[0]] - scores[order[1]];
  return {
    strategy: strategies[order[0]], call: margin >= 9 ? "clear" : margin >= 4 ? "leaning" : "close",
    runner_up: strategies[order[1]], margin, scores,
  };
}

const input = process.argv[2] ? createReadStream(process.argv[2]) : process.stdin;
let number = 0;
let pieces = [];
for await (const line of createInterface({ input, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === "") continue;
  let result;
  try {
    const answers = JSON.parse(line);
    const { scores, ...recommendation } = decide(answers);
    result = {
      line: number, id: answers.id ?? null, recommendation,
      scores: Object.fromEntries(strategies.map((name, s) => [name, scores[s]])),
    };
  } catch (error) {
    result = { line: number, id: null, error: { message: error.message } };
  }
  pieces.push(JSON.stringify(result));
  if (pieces.length === 1000) {
    process.stdout.write(pieces.join("\n") + "\n");
    pieces = [];
  }
}
if (pieces.length > 0) process.stdout.write(pieces.join("\n") + "\n");
