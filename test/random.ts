// Generated texts are the same every time: a test fails for what was changed. `SEED=7 npm run test:unit` tries others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
