package beacon.agent;

import probes.Decoder;

// mistake 5: a gated class in a type argument of the superclass
abstract class LogDecoder extends Decoder<ProcEntry> {}
