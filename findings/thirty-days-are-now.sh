#!/usr/bin/env bash
# Guess: libraries that take a length of time, or a moment, wait for thirty days as they wait for twenty, or refuse.
# Versions: xstate 5.33.3, rxjs 7.8.2, bottleneck 2.19.5, async-mutex 0.5.0, expiry-map 2.0.0; croner 11.0.1,
#   node-schedule 2.1.1, effect 4.1.0, toad-scheduler 4.1.0 beside them.
# Behaviour: five of nine hand the length to setTimeout, which holds no more than 24 days and 20 hours and takes what is
#   longer for one millisecond: the thing happens at once. Even rxjs's timer that is given a Date does. Node.js warns
#   once on the error output, of a number that nobody wrote. croner, node-schedule and effect wait, toad-scheduler
#   refuses.
# Seen, thirty days: the reminder of xstate and of rxjs rings at once; bottleneck's job "timed out after 2592000000 ms";
#   async-mutex gives up waiting; expiry-map has forgotten; twenty days: none of them
# Why: a reminder that is set when the visit is booked is fine in every test of a few days, and for a visit in five
#   weeks it rings at the moment of booking, and never again. Store the moment, and look at the clock.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts xstate@5.33.3 rxjs@7.8.2 bottleneck@2.19.5 \
  async-mutex@0.5.0 expiry-map@2.0.0 croner@11.0.1 node-schedule@2.1.1 effect@4.1.0 toad-scheduler@4.1.0 >/dev/null
cat >wait.mjs <<'JS'
import { setTimeout as sleep } from "node:timers/promises";
import { Mutex, withTimeout } from "async-mutex";
import Bottleneck from "bottleneck";
import { Cron } from "croner";
import { Effect } from "effect";
import ExpiryMap from "expiry-map";
import schedule from "node-schedule";
import { timer } from "rxjs";
import { SimpleIntervalJob, Task, ToadScheduler } from "toad-scheduler";
import { createActor, createMachine } from "xstate";

const DAY = 86_400_000;
const waiting = {
  xstate: (days, ring) => {
    const states = { booked: { after: { [days * DAY]: "reminded" } }, reminded: { entry: ring } };
    createActor(createMachine({ initial: "booked", states })).start();
  },
  "rxjs, a length": (days, ring) => timer(days * DAY).subscribe(ring),
  "rxjs, a Date": (days, ring) => timer(new Date(Date.now() + days * DAY)).subscribe(ring),
  bottleneck: (days, ring) =>
    new Bottleneck().schedule({ expiration: days * DAY }, () => sleep(1000)).catch(({ message }) => ring(message)),
  "async-mutex": async (days, ring) => {
    const lock = withTimeout(new Mutex(), days * DAY);
    await lock.acquire();
    lock.acquire().catch(() => ring());
  },
  "expiry-map": async (days, ring) => {
    const kept = new ExpiryMap(days * DAY);
    kept.set("visit", "at nine");
    await sleep(100);
    if (!kept.has("visit")) ring();
  },
  croner: (days, ring) => new Cron(new Date(Date.now() + days * DAY), ring),
  "node-schedule": (days, ring) => schedule.scheduleJob(new Date(Date.now() + days * DAY), () => ring()),
  effect: (days, ring) => Effect.runFork(Effect.sleep(`${days} days`).pipe(Effect.andThen(Effect.sync(ring)))),
  "toad-scheduler": (days, ring) =>
    new ToadScheduler().addSimpleIntervalJob(new SimpleIntervalJob({ days }, new Task("ring", ring))),
};
for (const [name, begin] of Object.entries(waiting)) {
  const told = [];
  for (const days of [20, 30]) {
    let seen = "waits";
    try {
      await begin(days, (message) => (seen = typeof message === "string" ? message : "now"));
    } catch {
      seen = "refused";
    }
    await sleep(300);
    told.push(`${days} days: ${seen}`);
  }
  console.log(`${name}: ${told.join("; ")}`);
}
process.exit(0);
JS
node --no-warnings wait.mjs | tee seen
cat >expected <<'TXT'
xstate: 20 days: waits; 30 days: now
rxjs, a length: 20 days: waits; 30 days: now
rxjs, a Date: 20 days: waits; 30 days: now
bottleneck: 20 days: waits; 30 days: This job timed out after 2592000000 ms.
async-mutex: 20 days: waits; 30 days: now
expiry-map: 20 days: waits; 30 days: now
croner: 20 days: waits; 30 days: waits
node-schedule: 20 days: waits; 30 days: waits
effect: 20 days: waits; 30 days: waits
toad-scheduler: 20 days: waits; 30 days: refused
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
