package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.play.Outcome;
import java.util.List;

/// An organisation made to put one promise to the proof.
interface Field {
    String name();

    Blueprint blueprint(long seed);

    List<Check> checks(Outcome outcome);
}
