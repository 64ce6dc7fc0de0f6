package io.undercurrent.proving.organisation;

import static io.undercurrent.proving.organisation.Construct.ACTION_BELIEF;
import static io.undercurrent.proving.organisation.Construct.ATTITUDE;
import static io.undercurrent.proving.organisation.Construct.DEVELOPMENT_PERSPECTIVE;
import static io.undercurrent.proving.organisation.Construct.DIALOGUE;
import static io.undercurrent.proving.organisation.Construct.INTENT_TO_STAY;
import static io.undercurrent.proving.organisation.Construct.INVOLVEMENT;
import static io.undercurrent.proving.organisation.Construct.JOB_INSECURITY;
import static io.undercurrent.proving.organisation.Construct.MANAGER_LOAD;
import static io.undercurrent.proving.organisation.Construct.PSYCHOLOGICAL_SAFETY;
import static io.undercurrent.proving.organisation.Construct.ROLE_CLARITY;
import static io.undercurrent.proving.organisation.Construct.SHALLOW_COMPLIANCE;
import static io.undercurrent.proving.organisation.Construct.TRANSPARENCY;
import static io.undercurrent.proving.organisation.Construct.TRUST_IN_ORGANISATION;
import static io.undercurrent.proving.organisation.Construct.USEFULNESS;
import static io.undercurrent.proving.organisation.Construct.WORKAROUND;

import io.undercurrent.proving.organisation.Planted.Kind;
import java.util.Map;

/// How far a change of strength 1 moves the mean of each item, in points.
final class Moves {
    private static final Map<Kind, Map<Construct, Double>> POINTS = Map.of(
            Kind.UNCERTAINTY,
            Map.of(
                    ROLE_CLARITY, -1.0,
                    JOB_INSECURITY, 1.0,
                    PSYCHOLOGICAL_SAFETY, -0.3,
                    DEVELOPMENT_PERSPECTIVE, -0.4,
                    ATTITUDE, -0.3,
                    ACTION_BELIEF, -0.2,
                    TRUST_IN_ORGANISATION, -0.3,
                    TRANSPARENCY, -0.4,
                    INVOLVEMENT, -0.2,
                    INTENT_TO_STAY, -0.2),
            Kind.SILENT_RESISTANCE,
            Map.of(WORKAROUND, 0.3),
            Kind.TALENT_FLIGHT,
            Map.of(DEVELOPMENT_PERSPECTIVE, -1.0, INTENT_TO_STAY, -1.0, TRUST_IN_ORGANISATION, -0.2),
            Kind.POLARIZATION,
            Map.of(DIALOGUE, -0.5, PSYCHOLOGICAL_SAFETY, -0.2),
            Kind.MANDATE_TRAP,
            Map.of(USEFULNESS, -0.5, SHALLOW_COMPLIANCE, 0.6, MANAGER_LOAD, 0.6, ACTION_BELIEF, -0.2));

    private Moves() {}

    static double of(Kind kind, Construct construct) {
        return POINTS.getOrDefault(kind, Map.of()).getOrDefault(construct, 0.0);
    }
}
