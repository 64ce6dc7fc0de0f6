package io.undercurrent.pilot.pilot.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What was promised: the plan in force, the seal of the first one, and what was changed since.
public record Charter(
        PilotId id,
        Registration registration,
        Seal seal,
        Instant sealedAt,
        List<Caveat> caveats,
        List<Amendment> amendments) {
    public Charter {
        caveats = caveats.stream().distinct().sorted().toList();
        amendments = List.copyOf(amendments);
    }

    Charter amended(Registration changed, Amendment amendment) {
        var more = Stream.concat(amendments.stream(), Stream.of(amendment)).toList();
        return new Charter(id, changed, seal, sealedAt, caveats, more);
    }

    Charter with(Caveat caveat) {
        var more = Stream.concat(caveats.stream(), Stream.of(caveat)).toList();
        return new Charter(id, registration, seal, sealedAt, more, amendments);
    }
}
