package io.undercurrent.pilot.pilot.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What was promised: the plan in force, the first one with its seal, and what was changed since.
///
/// @param registration the plan in force
/// @param sealedPlan the plan that was sealed, by which the pilot is judged
public record Charter(
        PilotId id,
        Registration registration,
        Registration sealedPlan,
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
        return new Charter(id, changed, sealedPlan, seal, sealedAt, caveats, more);
    }

    Charter with(Caveat caveat) {
        var more = Stream.concat(caveats.stream(), Stream.of(caveat)).toList();
        return new Charter(id, registration, sealedPlan, seal, sealedAt, more, amendments);
    }
}
